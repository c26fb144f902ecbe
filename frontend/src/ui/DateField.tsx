import "@mantine/dates/styles.layer.css";
import "dayjs/locale/vi";
import { DateInput } from "@mantine/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { parseDay } from "./format";
import { useFormat } from "./useFormat";

/** A day, typed as `14/9/2025` or picked; its value is `2025-09-14`, or `""` for none. */
export function DateField({
  label,
  value,
  onChange,
  error,
  required = false,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: ReactNode;
  required?: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DateInput
      label={label}
      placeholder={t("date.placeholder")}
      value={value === "" ? null : value}
      onChange={(next) => onChange(next ?? "")}
      valueFormat={(day) => format.date(day)}
      dateParser={(text) => parseDay(text)}
      locale={format.lang}
      clearable={!required}
      clearButtonProps={{ "aria-label": t("date.clear", { label }) }}
      ariaLabels={{
        previousMonth: t("date.previous_month"),
        nextMonth: t("date.next_month"),
        previousYear: t("date.previous_year"),
        nextYear: t("date.next_year"),
        previousDecade: t("date.previous_decade"),
        nextDecade: t("date.next_decade"),
        monthLevelControl: t("date.choose_month"),
        yearLevelControl: t("date.choose_year"),
      }}
      error={error}
      required={required}
    />
  );
}
