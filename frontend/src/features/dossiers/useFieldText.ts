import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type vi from "../../locales/vi.json";
import { useFormat } from "../../ui/useFormat";
import { useUnitName } from "../units/queries";
import { CHANNELS, LEVELS, type Level, type Channel, STATUSES, type Status } from "./model";

const TIME = /^\d{4}-\d{2}-\d{2}T/;

/** The name of a dossier's field; one this release does not know shows as it is. */
export function useFieldName(): (field: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (field) =>
      i18n.exists(`dossier.field.${field}`)
        ? t(`dossier.field.${field as keyof typeof vi.dossier.field}`)
        : field,
    [t, i18n],
  );
}

interface StoredPause {
  requested_at?: string;
  resumed_at?: string | null;
  new_due_at?: string | null;
}

/** The value of a dossier's field as people read it. */
export function useFieldValue(): (field: string, value: unknown) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const unitName = useUnitName();
  return useCallback(
    (field, value) => {
      if (value === null || value === undefined || value === "") return t("version.nothing");
      if (field === "pauses" && Array.isArray(value)) {
        return (value as StoredPause[])
          .map((pause) => {
            const { requested_at, resumed_at, new_due_at } = pause;
            const from = format.date(requested_at);
            if (!resumed_at) return t("dossier.pause_lasts", { from });
            const to = format.date(resumed_at);
            return new_due_at
              ? t("dossier.pause_new_due", { from, to, due: format.date(new_due_at) })
              : t("dossier.pause_over", { from, to });
          })
          .join("; ");
      }
      if (typeof value === "boolean") {
        if (field === "claims_late") return t(value ? "claim.late" : "claim.in_time");
        return String(value);
      }
      if (typeof value !== "string") return JSON.stringify(value);
      if (field === "unit_id") return unitName(value);
      if (field === "status" && STATUSES.includes(value as Status)) {
        return t(`dossier.status.${value as Status}`);
      }
      if (field === "channel" && CHANNELS.includes(value as Channel)) {
        return t(`dossier.channel.${value as Channel}`);
      }
      if (field === "service_level" && LEVELS.includes(value as Level)) {
        return t(`dossier.level.${value as Level}`);
      }
      return field.endsWith("_at") && TIME.test(value) ? format.dateTime(value) : value;
    },
    [t, format, unitName],
  );
}
