import { useTranslation } from "react-i18next";
import { useFormat } from "../../ui/useFormat";
import type { MeasuredKind } from "../scoreboard/useMeasured";
import { useMeasured } from "../scoreboard/useMeasured";
import css from "./ManualNote.module.css";
import type { Manual } from "./model";

/** Below a figure: who typed it and why, or what was typed beside a computed one and by how much they differ. */
export function ManualNote({
  manual,
  measured,
}: {
  manual: Manual;
  measured: MeasuredKind | null | undefined;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { text, points } = useMeasured(measured);
  const { difference, readings, numerator, denominator } = manual;
  const names = [...new Set(readings.map((one) => one.by_name))].join(", ");
  const reasons = [...new Set(readings.map((one) => one.reason))].join("; ");
  if (!difference) {
    return (
      <span className={css.note}>
        {readings.length > 1
          ? t("figure.manual_sum", {
              periods: readings.map((one) => format.period(one.period)).join(" + "),
            })
          : t("figure.manual_by", { name: names, reason: reasons })}
      </span>
    );
  }
  const typed = denominator === 0 ? t("verdict.no_cases") : text(numerator, denominator);
  const signed = (count: number) =>
    `${count > 0 ? "+" : count < 0 ? "−" : "±"}${format.number(Math.abs(count))}`;
  const same = difference.numerator === 0 && difference.denominator === 0;
  return (
    <span className={css.note}>
      {t("figure.manual_beside", { figure: typed, name: names })}
      {!same && (
        <span className={css.differs}>
          {" · "}
          {points
            ? t("figure.manual_differs")
            : t("figure.manual_difference", {
                figure: `${signed(difference.numerator)}/${signed(difference.denominator)}`,
              })}
        </span>
      )}
    </span>
  );
}
