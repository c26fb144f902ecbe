import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ActiveSwitch } from "../../ui/ActiveSwitch";
import type { Unit } from "./tree";

/** Switching a unit off takes it out of the choices; figures of the past keep it. */
export function UnitSwitch({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { active, name } = unit;
  return (
    <ActiveSwitch
      active={active}
      words={{
        title: t("units.existence"),
        state: t(active ? "units.active_text" : "units.inactive_text"),
        verb: t(active ? "units.turn_off" : "units.turn_on"),
        question: t(active ? "units.turn_off_title" : "units.turn_on_title", { name }),
        consequence: t(active ? "units.turn_off_text" : "units.turn_on_text"),
        done: t(active ? "units.turned_off" : "units.turned_on"),
      }}
      change={() =>
        unwrap(
          api.PATCH("/api/v1/units/{id}", {
            params: { path: { id: unit.id }, header: { "If-Match": `"${unit.revision}"` } },
            body: { active: !active },
          }),
        )
      }
      refresh={() => cache.invalidateQueries({ queryKey: ["units"] })}
    />
  );
}
