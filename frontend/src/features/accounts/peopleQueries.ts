import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";
import { pagesOf } from "../../api/query";
import type { components, paths } from "../../api/schema";

type Schemas = components["schemas"];

export type Person = Schemas["UserOut"];
export type Role = Schemas["Role"];

export const ROLES = [
  "director",
  "iso_secretary",
  "department_head",
  "staff",
  "one_stop_officer",
  "clerk",
  "auditor",
  "administrator",
] as const satisfies readonly Role[];

/** Roles that see only their unit and those below it, so that they must have one. */
export const UNIT_ROLES: readonly string[] = ["department_head", "staff"] satisfies Role[];

/** The filters of the list as they stand in the address. */
export const FILTERS = ["q", "role", "unit", "state"] as const;
export type Filters = Record<(typeof FILTERS)[number], string>;

type Query = NonNullable<paths["/api/v1/users"]["get"]["parameters"]["query"]>;

/** The call for the filters of an address; a word that no list has filters nothing. */
export function toQuery({ q, role, unit, state }: Filters): Query {
  const known = ROLES.find((one) => one === role);
  return {
    ...(q ? { q } : {}),
    ...(known ? { role: known } : {}),
    ...(unit ? { unit_id: unit } : {}),
    ...(state === "on" || state === "off" ? { active: state === "on" } : {}),
  };
}

export function peopleQuery(filters: Filters) {
  const query = toQuery(filters);
  return pagesOf<Person>(["users", "list", query], async (cursor, signal) => {
    const page = await unwrap(
      api.GET("/api/v1/users", {
        params: { query: { ...query, ...(cursor === undefined ? {} : { cursor }) } },
        signal,
      }),
    );
    return { items: page.items, next_cursor: page.next_cursor ?? null };
  });
}

/** One account; its revision is the tag that a change of it must send back. */
export function personQuery(id: string) {
  return queryOptions({
    queryKey: ["users", "one", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/users/{id}", { params: { path: { id } }, signal })),
  });
}
