import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";
import { pagesOf } from "../../api/query";
import type { PlanStatus, PlanSummary } from "./model";
import { STATUSES } from "./model";

export interface PlanFilters {
  q?: string;
  year?: string;
  status?: string;
}

/** The list of plans; a word in an old link that no list has filters nothing. */
export function plansQuery({ q, year, status }: PlanFilters) {
  const known: PlanStatus | undefined = STATUSES.find((one) => one === status);
  const query = {
    ...(q ? { q } : {}),
    ...(year && /^20\d\d$/.test(year) ? { year: Number(year) } : {}),
    ...(known ? { status: known } : {}),
  };
  return pagesOf<PlanSummary>(["plans", "list", query], async (cursor, signal) => {
    const page = await unwrap(
      api.GET("/api/v1/plans", {
        params: { query: { ...query, ...(cursor === undefined ? {} : { cursor }) } },
        signal,
      }),
    );
    return { items: page.items, next_cursor: page.next_cursor ?? null };
  });
}

/** The plans that one may be compared with: the latest, which is all that an office has in decades. */
export const allPlansQuery = queryOptions({
  queryKey: ["plans", "all"],
  queryFn: async ({ signal }) =>
    (await unwrap(api.GET("/api/v1/plans", { params: { query: { limit: 200 } }, signal }))).items,
});

/** All revisions of a series, the latest first. */
export function revisionsQuery(series: string) {
  return queryOptions({
    queryKey: ["plans", "series", series],
    queryFn: async ({ signal }) => {
      const { items } = await unwrap(
        api.GET("/api/v1/plans", {
          params: { query: { series_id: series, limit: 200 } },
          signal,
        }),
      );
      return items.sort((one, other) => other.revision_number - one.revision_number);
    },
  });
}

/** A plan, whole. */
export function planQuery(id: string) {
  return queryOptions({
    queryKey: ["plans", "one", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/plans/{id}", { params: { path: { id } }, signal })),
  });
}

/** The original of a plan that was read from a file. */
export function sourceQuery(id: string) {
  return queryOptions({
    queryKey: ["plans", "source", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/plans/{id}/source", { params: { path: { id } }, signal })),
    staleTime: Infinity,
  });
}

/** Who has read an issued plan and who has not. */
export function readersQuery(id: string) {
  return queryOptions({
    queryKey: ["plans", "readers", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/plans/{id}/acknowledgements", { params: { path: { id } }, signal })),
  });
}

/** What the later plan changes in the earlier one. */
export function differencesQuery(id: string, to: string) {
  return queryOptions({
    queryKey: ["plans", "differences", id, to],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/api/v1/plans/{id}/differences", {
          params: { path: { id }, query: { to } },
          signal,
        }),
      ),
  });
}

/** The indicators that figures are computed for. */
export const indicatorsQuery = queryOptions({
  queryKey: ["indicators"],
  queryFn: async ({ signal }) => (await unwrap(api.GET("/api/v1/indicators", { signal }))).items,
  staleTime: 60_000,
});
