import { useTranslation } from "react-i18next";
import type { components } from "../../api/schema";
import type { Rhythm, UpdatePlan } from "./queries";

/** What the form holds: the numbers of each rhythm apart, so that none is lost when another is chosen. */
export interface PlanValues extends Record<string, unknown> {
  channel: components["schemas"]["UpkeepChannel"];
  section: string;
  rhythm: Rhythm;
  weekdays: string[];
  every: number | string;
  month_days: string;
  /** Where the server's errors about any of the three stand. */
  numbers: string;
  from: string;
  to: string;
  unit_id: string;
}

export const NEW_PLAN: PlanValues = {
  channel: "website",
  section: "",
  rhythm: "weekdays",
  weekdays: [],
  every: 7,
  month_days: "",
  numbers: "",
  from: "",
  to: "",
  unit_id: "",
};

/** What the form starts from for a plan that is there. */
export function planForm(plan: UpdatePlan): PlanValues {
  const { channel, section, rhythm, numbers, from, to, unit_id } = plan;
  const words = numbers.map(String);
  return {
    ...NEW_PLAN,
    channel,
    section,
    rhythm,
    ...(rhythm === "weekdays" ? { weekdays: words } : {}),
    ...(rhythm === "every_days" ? { every: numbers[0] ?? 7 } : {}),
    ...(rhythm === "month_days" ? { month_days: words.join(", ") } : {}),
    from,
    to,
    unit_id: unit_id ?? "",
  };
}

function numbersOf({ rhythm, weekdays, every, month_days }: PlanValues): number[] {
  if (rhythm === "weekdays") return weekdays.map(Number);
  if (rhythm === "every_days") return [Number(every)];
  return month_days
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
}

/** What the form says, as the API takes it. */
export function planIn(values: PlanValues) {
  return {
    channel: values.channel,
    section: values.section.trim(),
    rhythm: values.rhythm,
    numbers: numbersOf(values),
    from: values.from,
    to: values.to,
    unit_id: values.unit_id || null,
  };
}

/** What must be there before the server is asked. */
export function usePlanRules() {
  const { t } = useTranslation();
  const filled = (value: string) => (value.trim() === "" ? t("field_errors.required") : null);
  return {
    section: filled,
    from: filled,
    to: filled,
    numbers: (_: string, values: PlanValues) => {
      const numbers = numbersOf(values);
      if (numbers.length === 0) return t("update_plans.days_missing");
      return numbers.every((number) => Number.isInteger(number) && number > 0)
        ? null
        : t("field_errors.invalid_format");
    },
  };
}
