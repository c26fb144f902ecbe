import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";
import type { components } from "../../api/schema";
import type { Tone } from "../../ui/Tag";

type Schemas = components["schemas"];
export type Feed = Schemas["FeedOut"];
export type FeedDetail = Schemas["FeedDetail"];
export type CodeMaps = Schemas["CodeMaps"];
export type CodeEntry = Schemas["CodeEntry"];
export type Adapter = Schemas["Adapter"];
export type Sides = Schemas["Sides"];

export const ADAPTERS = ["own_json", "dvcqg", "igate"] as const satisfies readonly Adapter[];
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
export function addressOf({ code, adapter }: Pick<Feed, "code" | "adapter">): string {
  const base = `${location.origin}/api/v1`;
  if (adapter === "own_json") return `${base}/dossiers/batch?feed=${code}`;
  if (adapter === "register_file") return `${base}/register-files`;
  return `${base}/feeds/${code}/${adapter}`;
}
