import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { components } from "../../api/schema";
import { scoresOf } from "../../ui/Figure";
import { useFormat } from "../../ui/useFormat";

export type MeasuredKind = components["schemas"]["Measured"];

/** Figures in the noun of what an indicator counts: 59/60 dossiers, 12/40 people, 88.4 points. */
export function useMeasured(measured: MeasuredKind | null | undefined) {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const noun = (count: number) =>
      measured ? t(`measured.${measured}`, { count }) : t("objective.cases");
    return {
      points: measured === "points",
      noun,
      /** What one row behind the figure is called: an answer stands behind a survey's, not alone. */
      rowNoun: measured === "answers" ? t("objective.survey") : noun(1),
      /** What `Figure` shows it with. */
      figure:
        measured === "points"
          ? ({ kind: "points" } as const)
          : ({ kind: "percent", unit: noun(2) } as const),
      /** `98,3 % (59/60)`, or `88,4 điểm (8 kết quả chấm)`. */
      text: (num: number, den: number, target?: number) =>
        measured === "points"
          ? `${t("target.points", { text: format.points(num, den, target) })} (${format.number(scoresOf(den))} ${noun(scoresOf(den))})`
          : `${format.percent(num, den, target)} (${format.ratio(num, den)})`,
    };
  }, [measured, t, format]);
}
