import { queryOptions, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { api, unwrap } from "../../api/client";
import type { Choice } from "../../ui/FilterBar";
import { NOTHING } from "../../ui/format";
import { flatten, treeOf } from "./tree";

export const unitsQuery = queryOptions({
  queryKey: ["units"],
  queryFn: async ({ signal }) => (await unwrap(api.GET("/api/v1/units", { signal }))).items,
  staleTime: 60_000,
});

/** One unit; its revision is the tag that a change of it must send back. */
export function unitQuery(id: string) {
  return queryOptions({
    queryKey: ["units", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/units/{id}", { params: { path: { id } }, signal })),
  });
}

/** The short name of a unit by its id, for tables. */
export function useUnitName(): (id: string | null | undefined) => string {
  const { data } = useQuery(unitsQuery);
  const names = useMemo(() => new Map(data?.map((unit) => [unit.id, unit.short_name])), [data]);
  return useCallback((id) => (id ? (names.get(id) ?? NOTHING) : NOTHING), [names]);
}

/** The tree of units for a choice field, children indented; groups are left out. */
export function useUnitChoices(): Choice[] {
  const { data } = useQuery(unitsQuery);
  return useMemo(
    () =>
      flatten(treeOf(data ?? [])).map(({ unit, depth }) => ({
        value: unit.id,
        label: `${"\u00a0\u00a0\u00a0".repeat(depth)}${unit.short_name}`,
      })),
    [data],
  );
}
