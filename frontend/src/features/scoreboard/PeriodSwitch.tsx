import { useTranslation } from "react-i18next";
import { parsePeriod, roman } from "../../ui/format";
import { Segmented } from "../../ui/Segmented";
import { useFormat } from "../../ui/useFormat";
import { begunQuarters } from "./periods";

/** Quý I … Lũy kế năm; `""` stands for the whole year. */
export function PeriodSwitch({
  year,
  value,
  onChange,
}: {
  year: number;
  /** `2025` or `2025Q3`. */
  value: string;
  onChange: (period: string) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useFormat();
  const quarters = begunQuarters(year, new Date()).map((period) => {
    const parsed = parsePeriod(period);
    const number = parsed?.kind === "quarter" ? parsed.quarter : 0;
    return {
      value: period,
      label: t("period.quarter_short", { quarter: lang === "vi" ? roman(number) : number }),
    };
  });
  if (quarters.length === 0) return null;
  return (
    <Segmented
      label={t("period.choose")}
      value={value}
      options={[...quarters, { value: String(year), label: t("period.year_to_date") }]}
      onChange={(period) => onChange(period === String(year) ? "" : period)}
    />
  );
}
