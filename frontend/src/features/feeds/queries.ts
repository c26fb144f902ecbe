import { api, unwrap } from "../../api/client";
import { pagesOf } from "../../api/query";
import type { components } from "../../api/schema";
import type { Tone } from "../../ui/Tag";

type Schemas = components["schemas"];
export type Push = Schemas["PushSummary"];
export type RejectedRow = Schemas["RejectedRowOut"];
export type FieldCode = Schemas["FieldCode"];

export const PUSH_TONE: Record<Schemas["PushStatus"], Tone> = {
  success: "ok",
  partial: "warn",
  rejected: "bad",
};
const PUSH_STATUSES = Object.keys(PUSH_TONE) as Schemas["PushStatus"][];
export { PUSH_STATUSES };

/** What a pushed row can be refused for, the commonest first. */
export const REFUSALS = [
  "unknown_unit",
  "unmapped_code",
  "impossible_dates",
  "status_contradicts_dates",
  "personal_data",
  "required",
  "unknown_value",
  "invalid_format",
  "out_of_range",
  "unknown_field",
  "too_long",
  "outside_unit",
  "ambiguous",
] as const satisfies readonly FieldCode[];

const after = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

export function pushesQuery(status: string) {
  const known = PUSH_STATUSES.find((one) => one === status);
  return pagesOf<Push>(["pushes", known], (cursor, signal) =>
    unwrap(
      api.GET("/api/v1/pushes", {
        params: { query: { ...(known ? { status: known } : {}), ...after(cursor) } },
        signal,
      }),
    ),
  );
}

/** `state`: `""` for rows that still wait, `settled` for mended ones, `all`. */
export function rejectedFilter(filters: {
  push: string;
  feed: string;
  code: string;
  state: string;
}) {
  return {
    ...(filters.push ? { push_id: filters.push } : {}),
    ...(filters.feed ? { feed_code: filters.feed } : {}),
    ...(filters.code ? { code: filters.code } : {}),
    ...(filters.state === "all" ? {} : { settled: filters.state === "settled" }),
  };
}

export function rejectedQuery(filters: Parameters<typeof rejectedFilter>[0]) {
  const query = rejectedFilter(filters);
  return pagesOf<RejectedRow>(["rejected-rows", query], (cursor, signal) =>
    unwrap(
      api.GET("/api/v1/rejected-rows", {
        params: { query: { ...query, ...after(cursor) } },
        signal,
      }),
    ),
  );
}
