import { api, unwrap } from "../../api/client";
import { pagesOf } from "../../api/query";
import type { components, paths } from "../../api/schema";
import type { UrlFilters } from "../../ui/useUrlFilters";

/** An entry; the contract says of its detail no more than that it is an object. */
export type Entry = Omit<components["schemas"]["AuditEntryOut"], "detail"> & { detail: unknown };

/** The filters of the log as they stand in the address. */
export const FILTERS = ["action", "actor", "kind", "subject", "from", "to"] as const;
export type Filters = Record<(typeof FILTERS)[number], string>;
export type AuditUrl = UrlFilters<(typeof FILTERS)[number]>;

type Query = NonNullable<paths["/api/v1/audit-log"]["get"]["parameters"]["query"]>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Midnight in Vietnam at the start of a day, `plus` days later. */
function midnight(day: string, plus = 0): string | undefined {
  if (!DAY.test(day)) return undefined;
  const at = new Date(`${day}T00:00:00+07:00`);
  if (Number.isNaN(at.getTime())) return undefined;
  at.setUTCDate(at.getUTCDate() + plus);
  return at.toISOString();
}

/** The call for the filters of an address; both days are included. */
export function toQuery({ action, actor, kind, subject, from, to }: Filters): Query {
  const query: Partial<Record<keyof Query, string | undefined>> = {
    action,
    actor_id: actor,
    subject_kind: kind,
    subject_id: subject,
    from: midnight(from),
    to: midnight(to, 1),
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value));
}

export function auditQuery(filters: Filters) {
  const query = toQuery(filters);
  return pagesOf<Entry>(["audit-log", query], (cursor, signal) =>
    unwrap(
      api.GET("/api/v1/audit-log", {
        params: { query: { ...query, ...(cursor === undefined ? {} : { cursor }) } },
        signal,
      }),
    ),
  );
}
