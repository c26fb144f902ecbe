import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Lang, numberText, percentOf } from "./format";

/** A target as the contract has it, as far as its words need. */
export interface TargetWords {
  comparator: "gt" | "ge" | "lt" | "le" | "eq" | "qualitative";
  /** Whether the plan states the comparator, or it is only implied ("99 %"). */
  stated?: boolean;
  /** A decimal number as text: `"87.5"`. */
  value?: string | null;
  unit: "percent" | "points" | "hours_per_person_year" | "count" | "none";
  unit_text?: string | null;
  quote?: string;
}

const SIGNS = { gt: ">", ge: "≥", lt: "<", le: "≤", eq: "=" } as const;

/** The target as a number: where its tick and its line stand. Null for one that is judged by people. */
export function targetValue(target: TargetWords): number | null {
  return target.comparator === "qualitative" || !target.value ? null : Number(target.value);
}

function sign(target: TargetWords): string {
  const { comparator, stated, value, unit } = target;
  if (comparator === "qualitative") return "";
  // Nobody can exceed all: a bare "100 %" is read as exactly that.
  if (comparator === "ge" && !stated && unit === "percent" && Number(value) === 100) return "=";
  return SIGNS[comparator];
}

/**
 * Targets in words. `target`: `≥ 87 %`, `> 87 điểm`, `= 100 %`; the plan's own words when it is judged by people.
 * `value`: the same without its sign, for sentences: `87 %`.
 */
export function useTargetText(): {
  target: (target: TargetWords) => string;
  value: (target: TargetWords) => string;
} {
  const { t, i18n } = useTranslation();
  const lang: Lang = i18n.language === "en" ? "en" : "vi";
  return useMemo(() => {
    const value = (target: TargetWords) => {
      const number = targetValue(target);
      if (number === null) return target.quote ?? "";
      if (target.unit === "percent") return percentOf(number, 3, lang);
      const text = numberText(number, lang, 3);
      if (target.unit === "points") return t("target.points", { text });
      if (target.unit === "hours_per_person_year") {
        return t("target.hours_per_person_year", { text });
      }
      return target.unit_text ? `${text} ${target.unit_text}` : text;
    };
    return {
      value,
      target: (target) => [sign(target), value(target)].filter(Boolean).join("\u00a0"),
    };
  }, [t, lang]);
}
