import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";
import { pagesOf } from "../../api/query";
import type { components, paths } from "../../api/schema";
import type { LineageRow } from "./model";

export function planQuery(id: string) {
  return queryOptions({
    queryKey: ["plan", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/plans/{id}", { params: { path: { id } }, signal })),
  });
}

/** All revisions of one plan. */
export function revisionsQuery(series: string) {
  return queryOptions({
    queryKey: ["plans", { series }],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/plans", { params: { query: { series_id: series } }, signal })),
  });
}

/** Everything below depends on the rows and settings of one indicator; its key begins with this. */
export const indicatorKey = (code: string) => ["indicator", code] as const;

export function indicatorQuery(code: string) {
  return queryOptions({
    queryKey: [...indicatorKey(code), "definition"],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/indicators/{code}", { params: { path: { code } }, signal })),
  });
}

type ReadingsAsked = NonNullable<
  paths["/api/v1/indicators/{code}/readings"]["get"]["parameters"]["query"]
>;

export function readingsQuery(code: string, query: ReadingsAsked) {
  return queryOptions({
    queryKey: [...indicatorKey(code), "readings", query],
    queryFn: async ({ signal }) =>
      // The contract's other form, CSV, only comes when it is asked for.
      (await unwrap(
        api.GET("/api/v1/indicators/{code}/readings", {
          params: { path: { code }, query },
          signal,
        }),
      )) as components["schemas"]["ReadingsOut"],
  });
}

export function byUnitQuery(code: string, period: string) {
  return queryOptions({
    queryKey: [...indicatorKey(code), "units", period],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/api/v1/indicators/{code}/units", {
          params: { path: { code }, query: { period } },
          signal,
        }),
      ),
  });
}

/** Rows a look: most reasons have few, and the page goes on below them. */
const ROWS = 20;

export interface LineageAsked {
  period: string;
  /** Separated by commas. */
  reason: string;
  unit?: string;
  /** As they were known at that time. */
  as_of?: string;
}

export function lineageQuery(code: string, query: LineageAsked) {
  return pagesOf<LineageRow>([...indicatorKey(code), "lineage", query], (cursor, signal) =>
    unwrap(
      api.GET("/api/v1/indicators/{code}/lineage", {
        params: { path: { code }, query: { ...query, limit: ROWS, ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  );
}

export function quarterReportsQuery(indicator: string, year: number) {
  return queryOptions({
    queryKey: [...indicatorKey(indicator), "quarter_reports", year],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/api/v1/quarter-reports", {
          params: { query: { indicator, year: String(year) } },
          signal,
        }),
      ),
  });
}

/** Before which day of its last month a quarter's report is due. */
export function reportDaysQuery() {
  return queryOptions({
    queryKey: ["report_days"],
    queryFn: ({ signal }) => unwrap(api.GET("/api/v1/quarter-reports/days", { signal })),
  });
}
