import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";
import type { components } from "../../api/schema";

type Schemas = components["schemas"];

export type UpdatePlan = Schemas["UpdatePlanOut"];
export type Rhythm = Schemas["UpdateRhythm"];

/** In what a plan counts, in the order in which it is offered. */
export const RHYTHMS = [
  "weekdays",
  "every_days",
  "month_days",
] as const satisfies readonly Rhythm[];

export const updatePlansQuery = queryOptions({
  queryKey: ["update-plans"],
  queryFn: async ({ signal }) => (await unwrap(api.GET("/api/v1/update-plans", { signal }))).items,
});

/** One plan; its revision is the tag that a change of it must send back. */
export function updatePlanQuery(id: string) {
  return queryOptions({
    queryKey: ["update-plans", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/update-plans/{id}", { params: { path: { id } }, signal })),
  });
}
