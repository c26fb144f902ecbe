import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Plan } from "../scoreboard/model";
import css from "./Overview.module.css";

/** Which year's plan; a plan that is not in force says what it is. */
export function PlanSwitch({
  choices,
  value,
  onChange,
}: {
  choices: readonly Plan[];
  value: string;
  onChange: (id: string) => void;
}) {
  const { t } = useTranslation();
  const label = (plan: Plan) => {
    const notes = [
      plan.status === "issued" ? null : t(`plan_status.${plan.status}`),
      plan.sample ? t("overview.sample") : null,
    ].filter((note) => note !== null);
    const year = t("period.year", { year: plan.year });
    return notes.length > 0 ? `${year} (${notes.join(", ")})` : year;
  };
  return (
    <NativeSelect
      className={css.plans}
      aria-label={t("overview.choose_plan")}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={choices.map((plan) => ({ value: plan.id, label: label(plan) }))}
    />
  );
}
