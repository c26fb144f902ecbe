import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ActiveSwitch } from "../../ui/ActiveSwitch";
import type { Person } from "./peopleQueries";

/** Switching an account off ends all its sessions; what the person did stays. */
export function PersonSwitch({ person }: { person: Person }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { active, full_name: name } = person;
  const text = t(active ? "people.turn_off_text" : "people.turn_on_text");
  return (
    <ActiveSwitch
      active={active}
      words={{
        title: t("people.existence"),
        state: text,
        verb: t(active ? "people.turn_off" : "people.turn_on"),
        question: t(active ? "people.turn_off_title" : "people.turn_on_title", { name }),
        consequence: text,
        done: t(active ? "people.turned_off" : "people.turned_on"),
      }}
      change={() =>
        unwrap(
          api.PATCH("/api/v1/users/{id}", {
            params: { path: { id: person.id }, header: { "If-Match": `"${person.revision}"` } },
            body: { active: !active },
          }),
        )
      }
      refresh={() => cache.invalidateQueries({ queryKey: ["users"] })}
    />
  );
}
