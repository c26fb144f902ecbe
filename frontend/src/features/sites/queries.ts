import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";
import { pagesOf } from "../../api/query";
import type { components } from "../../api/schema";
import type { Tone } from "../../ui/Tag";

type Schemas = components["schemas"];

export type Site = Schemas["SiteOut"];
export type SiteCheck = Schemas["SiteCheckOut"];
export type CheckKind = Schemas["SiteCheckKind"];
type Outcome = Schemas["SiteOutcome"];

/** What can be checked, in the order in which it is shown. */
export const CHECK_KINDS = [
  "availability",
  "certificate",
  "freshness",
] as const satisfies readonly CheckKind[];

export const OUTCOMES = ["passed", "failed", "not_run"] as const satisfies readonly Outcome[];

export const OUTCOME_TONE: Record<Outcome, Tone> = {
  passed: "ok",
  failed: "bad",
  not_run: "quiet",
};

/** The spans of days of which it is told how often a page could be reached. */
export const SPANS = ["7", "30", "90", "365"] as const;
export type Span = (typeof SPANS)[number];

/** The span that the address names; a month otherwise. */
export function spanOf(text: string): Span {
  return SPANS.find((span) => span === text) ?? "30";
}

export function sitesQuery(span: Span) {
  return queryOptions({
    queryKey: ["sites", "list", span],
    queryFn: async ({ signal }) =>
      (
        await unwrap(
          api.GET("/api/v1/sites", { params: { query: { days: Number(span) } }, signal }),
        )
      ).items,
  });
}

/** One watched page; its revision is the tag that a change of it must send back. */
export function siteQuery(id: string, span: Span) {
  return queryOptions({
    queryKey: ["sites", id, "one", span],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/api/v1/sites/{id}", {
          params: { path: { id }, query: { days: Number(span) } },
          signal,
        }),
      ),
  });
}

/** What was found of a page, the latest first. */
export function checksQuery(id: string, kind: string, outcome: string) {
  const ofKind = CHECK_KINDS.find((one) => one === kind);
  const ended = OUTCOMES.find((one) => one === outcome);
  return pagesOf<SiteCheck>(["sites", id, "checks", ofKind, ended], (cursor, signal) =>
    unwrap(
      api.GET("/api/v1/sites/{id}/checks", {
        params: {
          path: { id },
          query: {
            ...(ofKind ? { kind: ofKind } : {}),
            ...(ended ? { outcome: ended } : {}),
            ...(cursor === undefined ? {} : { cursor }),
          },
        },
        signal,
      }),
    ),
  );
}
