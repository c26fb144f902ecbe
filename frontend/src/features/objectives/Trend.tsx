import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { parsePeriod, roman } from "../../ui/format";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { Segmented } from "../../ui/Segmented";
import { TrendChart } from "../../ui/TrendChart";
import { useFormat } from "../../ui/useFormat";
import { useTargetText } from "../../ui/useTargetText";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { nearestLine, percentLines, type Row, share, standingTargets } from "../scoreboard/model";
import { useMeasured } from "../scoreboard/useMeasured";
import type { Indicator } from "./model";
import css from "./Objective.module.css";
import { readingsQuery } from "./queries";

/** The figure over the year, by month or quarter. */
export function Trend({ year, indicator, row }: { year: number; indicator: Indicator; row: Row }) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useTargetText();
  const { values, set } = useUrlFilters("trend");
  const granularity = values.trend === "quarter" ? "quarter" : "month";
  const readings = useQuery(readingsQuery(indicator.code, { period: String(year), granularity }));
  const targets = standingTargets(row);
  const lines = percentLines(targets);
  const measured = useMeasured(indicator.measured);
  const label = t(`objective.by_${granularity}`);

  function periodLabel(period: string): string {
    const parsed = parsePeriod(period);
    if (parsed?.kind === "month") return String(parsed.month);
    if (parsed?.kind !== "quarter") return period;
    const quarter = format.lang === "vi" ? roman(parsed.quarter) : parsed.quarter;
    return t("period.quarter_short", { quarter });
  }

  return (
    <Section>
      <div className={css.titled}>
        <h2>{label}</h2>
        <Segmented
          small
          label={t("objective.granularity")}
          value={granularity}
          options={[
            { value: "month", label: t("objective.month") },
            { value: "quarter", label: t("objective.quarter") },
          ]}
          onChange={(next) => set({ trend: next === "month" ? "" : next })}
        />
      </div>
      <QueryView query={readings} loading={2}>
        {(loaded) => (
          <TrendChart
            label={label}
            periodHeader={t(`objective.${granularity}`)}
            cap={{ min: 0, max: 100 }}
            targets={targets
              .filter(({ unit, value }) => (unit === "percent" || unit === "points") && value)
              .map((target) => ({
                value: Number(target.value),
                label: t(targets.length > 1 ? "objective.target_maybe" : "objective.target_line", {
                  target: text.value(target),
                }),
              }))}
            points={loaded.readings.map(({ period, numerator, denominator, provisional }) => ({
              label: periodLabel(period),
              value: share(numerator, denominator),
              text:
                denominator === 0
                  ? t("verdict.no_cases")
                  : measured.text(
                      numerator,
                      denominator,
                      nearestLine(lines, numerator, denominator),
                    ),
              provisional,
            }))}
          />
        )}
      </QueryView>
    </Section>
  );
}
