import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../ui/useFormat";
import type { UpdatePlan } from "./queries";

/** On which days a plan wants something done: "thứ Ba và thứ Sáu hằng tuần". */
export function useRhythmText(): (plan: Pick<UpdatePlan, "rhythm" | "numbers">) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    ({ rhythm, numbers }) => {
      if (rhythm === "weekdays") {
        const days = numbers.map((day) => t(`weekday_long.${String(day - 1) as "0"}`));
        return t("update_plans.on_weekdays", { days: format.list(days) });
      }
      if (rhythm === "every_days") {
        return t("update_plans.on_every", { count: numbers[0] ?? 1 });
      }
      return t("update_plans.on_month_days", { days: format.list(numbers.map(String)) });
    },
    [t, format],
  );
}
