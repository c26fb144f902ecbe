import { useTranslation } from "react-i18next";
import { Figure } from "../../ui/Figure";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import { useTargetText } from "../../ui/useTargetText";
import { Verdict } from "../../ui/Verdict";
import {
  nearestLine,
  percentLines,
  type Row,
  standingTargets,
  verdictOf,
} from "../scoreboard/model";
import { useMeasured } from "../scoreboard/useMeasured";
import { useNeedText } from "../scoreboard/useNeedText";
import { ManualNote } from "../manual_readings/ManualNote";
import { SignedNote } from "../signed_readings/SignedNote";
import css from "./Objective.module.css";

/** The figure, its verdict and its target. */
export function Hero({ row }: { row: Row }) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useTargetText();
  const need = useNeedText();
  const measured = useMeasured(row.measured);
  const targets = standingTargets(row);
  const { figure } = row;
  const lines = percentLines(targets);
  const nearest = (num: number, den: number) => {
    const line = nearestLine(lines, num, den);
    return line === undefined ? {} : { target: line };
  };
  const without = need.without(row);
  return (
    <Section>
      <div className={css.hero}>
        <Figure
          size="hero"
          num={figure?.numerator ?? null}
          den={figure?.denominator ?? null}
          provisional={figure?.provisional ?? false}
          manual={figure?.origin === "manual"}
          to={figure?.origin === "manual" ? "#manual" : "#rows"}
          {...measured.figure}
          {...(figure ? nearest(figure.numerator, figure.denominator) : {})}
        />
        <Verdict code={verdictOf(row)} />
        <dl className={css.pairs}>
          <div>
            <dt>{t("overview.target")}</dt>
            <dd>
              {targets.length === 0
                ? t("objective.no_target")
                : targets.map(text.target).join(` ${t("objective.or")} `) +
                  (targets.length > 1 ? "?" : "")}
            </dd>
          </div>
          {figure && figure.open_overdue > 0 && (
            <div>
              <dt>{t("objective.with_overdue")}</dt>
              <dd>
                {format.percent(figure.numerator, figure.denominator_with_overdue)} (
                {format.ratio(figure.numerator, figure.denominator_with_overdue)})
              </dd>
            </div>
          )}
        </dl>
      </div>
      {figure?.manual && <ManualNote manual={figure.manual} measured={row.measured} />}
      {row.signed && <SignedNote signed={row.signed} measured={row.measured} />}
      {without && <p className={css.without}>{t("objective.without", { why: without })}</p>}
    </Section>
  );
}
