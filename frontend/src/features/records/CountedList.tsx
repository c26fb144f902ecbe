import { useTranslation } from "react-i18next";
import type vi from "../../locales/vi.json";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import css from "./CountedList.module.css";
import type { Counted } from "./model";

/** Indicators whose rows add parts of a full score: nobody reads those numbers. */
const IN_POINTS = new Set(["five-s-score"]);

/** The name of an indicator; one this release does not know shows as its code. */
function useIndicatorName(): (code: string) => string {
  const { t, i18n } = useTranslation();
  return (code) =>
    i18n.exists(`indicator.${code}`) ? t(`indicator.${code as keyof typeof vi.indicator}`) : code;
}

/** How each indicator counts a row, and why. */
export function CountedList({ counted }: { counted: readonly Counted[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useIndicatorName();
  return (
    <ul className={css.list}>
      {counted.map((one) => {
        const counts = one.denominator > 0;
        return (
          <li key={one.indicator_code}>
            <div className={css.head}>
              <strong>{name(one.indicator_code)}</strong>
              <Tag tone={counts ? "info" : "quiet"}>
                {counts ? t("counted.counts") : t("counted.left_out")}
              </Tag>
              {counts && (
                <span className={css.share}>
                  {IN_POINTS.has(one.indicator_code)
                    ? t("records.points_of_100", {
                        score: format.points(one.numerator, one.denominator),
                      })
                    : t("counted.share", {
                        numerator: format.number(one.numerator),
                        denominator: format.number(one.denominator),
                      })}
                </span>
              )}
            </div>
            <div>{one.reason ? t(`why.${one.reason}`) : t("counted.not_known")}</div>
            <div className={css.rest}>
              {one.day && (
                <span>
                  {counts
                    ? t("counted.in_period", {
                        day: format.date(one.day),
                        period: format.period(one.day.slice(0, 7)),
                      })
                    : t("counted.since", { day: format.date(one.day) })}
                </span>
              )}
              <span>{t("counted.formula", { formula: one.formula })}</span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
