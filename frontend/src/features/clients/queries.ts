import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";
import type { components } from "../../api/schema";

type Schemas = components["schemas"];

export type Client = Schemas["ClientOut"];
export type Scope = Schemas["Scope"];

/** What a client may be given, in the order in which it is offered. */
export const SCOPES = [
  "dossiers:write",
  "dossiers:read",
  "procedures:write",
  "directives:write",
  "documents:write",
  "trainings:write",
  "five-s:write",
  "upkeep:write",
  "surveys:write",
  "sources:read",
  "pushes:read",
  "evidence:write",
  "evidence:read",
  "readings:read",
  "plans:read",
  "units:read",
] as const satisfies readonly Scope[];

/** So many secrets of a client are live at once, so that one replaces the other without a gap. */
export const MAX_SECRETS = 2;

export const clientsQuery = queryOptions({
  queryKey: ["clients"],
  queryFn: async ({ signal }) => (await unwrap(api.GET("/api/v1/clients", { signal }))).items,
});

/** One client; its revision is the tag that a change of it must send back. */
export function clientQuery(id: string) {
  return queryOptions({
    queryKey: ["clients", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/clients/{id}", { params: { path: { id } }, signal })),
  });
}
