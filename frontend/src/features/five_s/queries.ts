import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";
import type { components } from "../../api/schema";

type Schemas = components["schemas"];
export type Rubric = Schemas["FiveSRubricOut"];
export type RubricIn = Schemas["FiveSRubricIn"];
export type Room = Schemas["FiveSRoomOut"];
export type RoomTrend = Schemas["FiveSRoomTrend"];

/** Everything about rooms and rubrics; the keys of what is read begin with this. */
export const FIVE_S = "five-s";

export const rubricsQuery = queryOptions({
  queryKey: [FIVE_S, "rubrics"],
  queryFn: ({ signal }) => unwrap(api.GET("/api/v1/five-s-rubrics", { signal })),
  staleTime: 60_000,
});

export function rubricQuery(id: string) {
  return queryOptions({
    queryKey: [FIVE_S, "rubrics", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/five-s-rubrics/{id}", { params: { path: { id } }, signal })),
  });
}

export const roomsQuery = queryOptions({
  queryKey: [FIVE_S, "rooms"],
  queryFn: async ({ signal }) => (await unwrap(api.GET("/api/v1/five-s-rooms", { signal }))).items,
  staleTime: 60_000,
});

export function roomQuery(id: string) {
  return queryOptions({
    queryKey: [FIVE_S, "rooms", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/five-s-rooms/{id}", { params: { path: { id } }, signal })),
  });
}

export function trendsQuery(period: string, unit: string) {
  return queryOptions({
    queryKey: [FIVE_S, "trends", period, unit],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/api/v1/five-s-room-trends", {
          params: { query: { period, ...(unit ? { unit } : {}) } },
          signal,
        }),
      ),
  });
}

/** The target that the year's plan sets on the score, in points; null when it sets none, or several nobody chose from. */
export function targetQuery(year: number) {
  return queryOptions({
    queryKey: ["indicator", "five-s-score", "target", year],
    queryFn: async ({ signal }) => {
      const readings = (await unwrap(
        api.GET("/api/v1/indicators/{code}/readings", {
          params: { path: { code: "five-s-score" }, query: { period: String(year) } },
          signal,
        }),
      )) as Schemas["ReadingsOut"];
      const target = readings.objective?.target;
      return target?.unit === "points" && target.value ? Number(target.value) : null;
    },
    staleTime: 60_000,
  });
}
