import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { fold } from "../../ui/format";
import type { Name } from "./model";
import css from "./Names.module.css";
import { unitsQuery } from "../units/queries";

/**
 * Which entry of the unit tree each name in a cell was matched to, where its words are not that
 * entry's own name. Names without a match are asked about elsewhere, once each.
 */
export function Names({ names }: { names: readonly Name[] }) {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery).data;
  if (!units) return null;
  const told = new Map<string, string>();
  for (const { name, unit_id } of names) {
    const unit = units.find(({ id }) => id === unit_id);
    if (unit && fold(unit.name) !== fold(name) && fold(unit.short_name) !== fold(name)) {
      told.set(name, unit.short_name);
    }
  }
  if (told.size === 0) return null;
  return (
    <ul className={`${css.names} no-print`}>
      {[...told].map(([name, unit]) => (
        <li key={name}>{t("plan.matched", { name, unit })}</li>
      ))}
    </ul>
  );
}
