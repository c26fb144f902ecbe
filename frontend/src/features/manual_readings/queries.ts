import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";

/** Everything about typed readings; its key begins with this. */
const KEY = "manual-readings";

/** More than a year, its quarters and months have, with some that were taken back. */
const MANY = 100;

/** What was typed for an indicator in a year, of the department and its units. */
export function manualReadingsQuery(indicator: string, year: number) {
  return queryOptions({
    queryKey: [KEY, indicator, year],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/api/v1/manual-readings", {
          params: { query: { indicator, year, limit: MANY } },
          signal,
        }),
      ),
  });
}
