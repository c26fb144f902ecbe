import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { useMay } from "../../api/session";
import type { Choice } from "../../ui/FilterBar";
import { clientsQuery } from "../clients/queries";

/** The most the API gives at once: more than a department has. */
const ALL = 200;

/**
 * Whose doings one can ask for: people and programs, as far as the reader may list them. Somebody
 * who may not, or looks for the system's own, takes the filter from a row.
 */
export function useActorChoices(): { group: string; items: Choice[] }[] {
  const { t } = useTranslation();
  const { data: people } = useQuery({
    queryKey: ["users", "all"],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET("/api/v1/users", { params: { query: { limit: ALL } }, signal }))).items,
    enabled: useMay("users:manage"),
    staleTime: 60_000,
  });
  const { data: clients } = useQuery({ ...clientsQuery, enabled: useMay("clients:manage") });
  return [
    {
      group: t("nav.people"),
      items: (people ?? []).map(({ id, full_name }) => ({ value: id, label: full_name })),
    },
    {
      group: t("nav.clients"),
      items: (clients ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
  ].filter(({ items }) => items.length > 0);
}
