import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";

/** The most the API gives at once: decades of plans with their revisions. */
const ALL = 200;
/** A page left open on a wall keeps up with what one-stop systems push. */
const KEEP_UP_MS = 60_000;

/** Every plan and revision, the latest year first. */
export const plansQuery = queryOptions({
  queryKey: ["plans", { limit: ALL }],
  queryFn: ({ signal }) =>
    unwrap(api.GET("/api/v1/plans", { params: { query: { limit: ALL } }, signal })),
});

/** The whole page of a plan for a period of its year. */
export function scoreboardQuery(planId: string, period: string) {
  return queryOptions({
    queryKey: ["scoreboard", planId, period],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/api/v1/plans/{id}/scoreboard", {
          params: { path: { id: planId }, query: { period } },
          signal,
        }),
      ),
    refetchInterval: KEEP_UP_MS,
  });
}
