import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import * as format from "./format";

/** The formatters of `format.ts`, bound to the language of the interface. */
export function useFormat() {
  const { t, i18n } = useTranslation();
  const lang: format.Lang = i18n.language === "en" ? "en" : "vi";
  return useMemo(
    () => ({
      lang,
      number: (value: number, decimals = 0) => format.numberText(value, lang, decimals),
      ratio: (num: number, den: number) => format.ratioText(num, den, lang),
      percent: (num: number, den: number, target?: number) =>
        format.percentText(num, den, lang, target),
      mean: (num: number, den: number, target?: number) => format.meanText(num, den, lang, target),
      points: (got: number, most: number, target?: number) =>
        format.pointsText(got, most, lang, target),
      /** `87 %` from a target in percent. */
      percentOf: (value: number) => format.percentOf(value, 4, lang),
      date: (iso: string | null | undefined) => format.dateText(iso, lang),
      dateTime: (iso: string | null | undefined) => format.dateTimeText(iso, lang),
      /** `1, 3 và 6`. */
      list: (items: readonly string[]) => format.listText(items, lang),
      /** `Quý I/2025`, `Tháng 3/2025`, `Năm 2025` from the API's `2025Q1`, `2025-03`, `2025`. */
      period: (text: string) => {
        const period = format.parsePeriod(text);
        if (!period) return text;
        const { year } = period;
        if (period.kind === "quarter") {
          const { quarter } = period;
          return t("period.quarter", { quarter, roman: format.roman(quarter), year });
        }
        if (period.kind === "month") return t("period.month", { month: period.month, year });
        return t("period.year", { year });
      },
    }),
    [lang, t],
  );
}
