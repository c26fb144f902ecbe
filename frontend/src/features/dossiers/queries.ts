import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";
import { pagesOf } from "../../api/query";
import type { paths } from "../../api/schema";
import { CHANNELS, type Dossier, LEVELS, STATUSES } from "./model";

/** The filters of the list as they stand in the address. */
export const FILTERS = ["q", "unit", "status", "due", "channel", "level", "from", "to"] as const;
export type Filters = Record<(typeof FILTERS)[number], string>;

type Query = NonNullable<paths["/api/v1/dossiers"]["get"]["parameters"]["query"]>;

function oneOf<T extends string>(words: readonly T[], word: string): T | undefined {
  return words.find((known) => known === word);
}

/** The call for the filters of an address. A word that no list has, as in an old link, filters nothing. */
export function toQuery(filters: Filters): Query {
  const { q, unit, status, due, channel, level, from, to } = filters;
  const query: Partial<Record<keyof Query, unknown>> = {
    q,
    unit,
    status: oneOf(STATUSES, status),
    open: status === "open" ? true : status === "over" ? false : undefined,
    due: oneOf(["overdue", "soon"], due),
    channel: oneOf(CHANNELS, channel),
    service_level: oneOf(LEVELS, level),
    received_from: from,
    received_to: to,
  };
  return Object.fromEntries(
    Object.entries(query).filter(([, value]) => value !== undefined && value !== ""),
  );
}

export function dossiersQuery(filters: Filters) {
  const query = toQuery(filters);
  return pagesOf<Dossier>(["dossiers", query], (cursor, signal) =>
    unwrap(
      api.GET("/api/v1/dossiers", {
        params: { query: { ...query, ...(cursor === undefined ? {} : { cursor }) } },
        signal,
      }),
    ),
  );
}

export function dossierQuery(id: string) {
  return queryOptions({
    queryKey: ["dossier", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/dossiers/{id}", { params: { path: { id } }, signal })),
  });
}
