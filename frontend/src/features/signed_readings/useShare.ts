import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { type MeasuredKind, useMeasured } from "../scoreboard/useMeasured";

/** `97,0 % (97/100)`, or `88,4 điểm (8 lượt chấm)` of an indicator of points; "Không phát sinh" for 0/0. */
export function useShare(): (
  numerator: number,
  denominator: number,
  measured: MeasuredKind | null | undefined,
) => string {
  const { t } = useTranslation();
  const points = useMeasured("points");
  const others = useMeasured(null);
  return useCallback(
    (numerator, denominator, measured) =>
      denominator === 0
        ? t("verdict.no_cases")
        : (measured === "points" ? points : others).text(numerator, denominator),
    [t, points, others],
  );
}
