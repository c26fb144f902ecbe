import type { ParseKeys } from "i18next";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { NOTHING } from "../../ui/format";
import { useFormat } from "../../ui/useFormat";
import { useRoleText } from "../../ui/useRoleText";
import { useScopeText } from "../../ui/useScopeText";
import { type TargetWords, useTargetText } from "../../ui/useTargetText";
import { useUnitName } from "../units/queries";
import { isRecord } from "./detail";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/;
/** Numbers that are names: a year has no thousands separator. */
const NAMES = new Set(["year", "number", "version"]);

/** The name of a field in an entry; one that this release does not know shows as it is. */
export function useDetailName(): (name: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (name) => {
      const keys = [
        `audit_field.${name}`,
        `plan_part.${name.replace(/^document\./, "document_")}`,
        `setting.${name}.question`,
      ];
      const known = keys.find((key) => i18n.exists(key));
      return known ? t(known as ParseKeys) : name;
    },
    [t, i18n],
  );
}

/** A value in an entry as people read it. */
export function useDetailValue(): (name: string, value: unknown) => string {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const unitName = useUnitName();
  const roleText = useRoleText();
  const scopeText = useScopeText();
  const targetText = useTargetText();
  return useCallback(
    (name, value) => {
      const words = (text: string): string => {
        if (text === "") return NOTHING;
        if (name === "unit_id" || name === "parent_id") {
          const known = unitName(text);
          return known === NOTHING ? text : known;
        }
        if (name === "role") return roleText(text);
        if (i18n.exists(`setting.${name}.${text}`)) {
          return t(`setting.${name}.${text}` as ParseKeys);
        }
        if (name === "scopes") return scopeText(text);
        if (TIME.test(text)) return format.dateTime(text);
        return DAY.test(text) ? format.date(text) : text;
      };
      const one = (part: unknown): string => {
        if (part === null || part === undefined) return NOTHING;
        if (typeof part === "boolean") return t(part ? "audit.yes" : "audit.no");
        if (typeof part === "number") return NAMES.has(name) ? `${part}` : format.number(part, 4);
        if (typeof part === "string") return words(part);
        if (Array.isArray(part)) return part.length === 0 ? NOTHING : part.map(one).join(" · ");
        if (!isRecord(part)) return NOTHING;
        if ("comparator" in part) return targetText.target(part as unknown as TargetWords);
        if (typeof part.text === "string") return `${one(part.number)}. ${part.text}`;
        return JSON.stringify(part);
      };
      return one(value);
    },
    [t, i18n, format, unitName, roleText, scopeText, targetText],
  );
}
