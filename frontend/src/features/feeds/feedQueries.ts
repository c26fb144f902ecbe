import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";
import type { components } from "../../api/schema";
import type { Tone } from "../../ui/Tag";
import { RECORD_PATHS } from "../records/paths";

type Schemas = components["schemas"];
export type Feed = Schemas["FeedOut"];
export type FeedDetail = Schemas["FeedDetail"];
export type CodeMaps = Schemas["CodeMaps"];
export type CodeEntry = Schemas["CodeEntry"];
export type Adapter = Schemas["Adapter"];
export type Sides = Schemas["Sides"];

export const ADAPTERS = [
  "dvcqg",
  "igate",
  "edxml",
  "own_json",
  "register_file",
] as const satisfies readonly Adapter[];
/** What an agency is to us, and what a steering code means: the words of the maps for messages. */
export const AGENCY_PARTS = ["own", "assigns"] as const;
export const STEERINGS = ["assigns", "informs"] as const;
/** What a feed of our own JSON may send. */
export const SOURCE_KINDS = [
  "dossiers",
  ...RECORD_PATHS.map((path) => path.replaceAll("-", "_")),
] as const;

/** The kind of rows that a format brings; null when it brings any. */
export function kindOf(adapter: Adapter): string | null {
  if (adapter === "own_json" || adapter === "register_file") return null;
  return adapter === "edxml" ? "documents" : "dossiers";
}
export const SCHEDULES = [
  "working_hours",
  "calendar_hours",
] as const satisfies readonly Schemas["ScheduleTime"][];

export const feedsQuery = queryOptions({
  queryKey: ["feeds"],
  queryFn: ({ signal }) => unwrap(api.GET("/api/v1/feeds", { signal })),
});

/** One feed; its revision is the tag that a change of it must send back. */
export function feedQuery(code: string) {
  return queryOptions({
    queryKey: ["feeds", code],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/feeds/{code}", { params: { path: { code } }, signal })),
  });
}

/** How a feed stands to what was agreed. */
export type FeedStanding = "off" | "stale" | "waiting" | "fresh" | "no_schedule";

export function standingOf({ active, stale, last_push, expected_by }: Feed): FeedStanding {
  if (!active) return "off";
  if (stale) return "stale";
  if (last_push === null || last_push === undefined) return "waiting";
  return expected_by ? "fresh" : "no_schedule";
}

export const STANDING_TONE: Record<FeedStanding, Tone> = {
  off: "quiet",
  stale: "bad",
  waiting: "warn",
  fresh: "ok",
  no_schedule: "quiet",
};

/** Where a sender of this format sends to. */
export function addressOf({
  code,
  adapter,
  source_kind,
}: Pick<Feed, "code" | "adapter" | "source_kind">): string {
  const base = `${location.origin}/api/v1`;
  if (adapter === "own_json") {
    return `${base}/${source_kind.replaceAll("_", "-")}/batch?feed=${code}`;
  }
  if (adapter === "register_file") return `${base}/register-files`;
  return `${base}/feeds/${code}/${adapter}`;
}
