import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";
import { pagesOf } from "../../api/query";
import type { components } from "../../api/schema";

type Schemas = components["schemas"];
export type Report = Schemas["ReportOut"];
export type ReportDetail = Schemas["ReportDetail"];
export type ComparedLine = Schemas["ComparedLineOut"];
export type Claim = Schemas["LineOut"];
export type FigureName = Schemas["FigureName"];
export type ReportedDossier = Schemas["ReportedDossier"];

/** Columns (3) to (13) of the form, in its order. */
export const FIGURES = [
  "received",
  "received_online",
  "received_directly",
  "carried",
  "done",
  "done_early",
  "done_on_time",
  "done_late",
  "open",
  "open_in_time",
  "open_late",
] as const satisfies readonly FigureName[];

/** The number by which the form calls a column. */
export const columnOf = (figure: FigureName) => FIGURES.indexOf(figure) + 3;

export const FILTERS = ["feed", "from", "to", "versions"] as const;
export type Filters = Record<(typeof FILTERS)[number], string>;

export function reportsQuery({ feed, from, to, versions }: Filters) {
  const query = {
    ...(feed ? { feed } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(versions === "all" ? { all_versions: true } : {}),
  };
  return pagesOf<Report>(["reported-totals", query], (cursor, signal) =>
    unwrap(
      api.GET("/api/v1/reported-totals", {
        params: { query: { ...query, ...(cursor === undefined ? {} : { cursor }) } },
        signal,
      }),
    ),
  );
}

export function reportQuery(id: string) {
  return queryOptions({
    queryKey: ["reported-totals", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/reported-totals/{id}", { params: { path: { id } }, signal })),
  });
}

/** Which figure of ours, of which line (all when none), or of what no line is about. */
export interface Behind {
  figure: FigureName;
  line?: number;
  outside?: boolean;
}

export function behindQuery(id: string, behind: Behind) {
  return pagesOf<ReportedDossier>(["reported-totals", id, "dossiers", behind], (cursor, signal) =>
    unwrap(
      api.GET("/api/v1/reported-totals/{id}/dossiers", {
        params: { path: { id }, query: { ...behind, ...(cursor === undefined ? {} : { cursor }) } },
        signal,
      }),
    ),
  );
}

/** The page of the dossiers behind a figure of ours. */
export function behindPath(id: string, { figure, line, outside }: Behind): string {
  const query = new URLSearchParams({ figure });
  if (line !== undefined) query.set("line", String(line));
  if (outside) query.set("outside", "true");
  return `/reported-totals/${id}/dossiers?${query.toString()}`;
}
