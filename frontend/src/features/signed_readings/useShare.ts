import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../ui/useFormat";

/** `97,0 % (97/100)`; "Không phát sinh" for 0/0. */
export function useShare(): (numerator: number, denominator: number) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (numerator, denominator) =>
      denominator === 0
        ? t("verdict.no_cases")
        : `${format.percent(numerator, denominator)} (${format.ratio(numerator, denominator)})`,
    [t, format],
  );
}
