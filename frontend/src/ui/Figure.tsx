import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import css from "./Figure.module.css";
import { NOTHING } from "./format";
import { useFormat } from "./useFormat";

interface Props {
  /** Both null when there is no data at all; `den` 0 when no case arose. */
  num: number | null;
  den: number | null;
  /**
   * `percent`: 100·num/den. `mean`: num/den, with `unit` behind it (points, hours per person).
   * `points`: 100·num/den of scores kept in parts of a full one, with how many there are.
   */
  kind?: "percent" | "mean" | "points";
  /** What is counted ("hồ sơ"), behind the ratio; behind the value for a mean. */
  unit?: string;
  /** The target, in percent or in `unit`: the shown value never lands on its other side. */
  target?: number;
  /** More data for this period is still expected. */
  provisional?: boolean;
  /** A person typed it: no rows are behind it. */
  manual?: boolean;
  size?: "row" | "hero";
  /** Where the rows behind the number are. */
  to?: string;
}

/** A full score in the parts that figures of points are kept in, and in those of figures that were signed before. */
export const FULL_SCORE = 181_621_440_000;
const FORMER_FULL_SCORE = 1_000_000;

/** How many scores a figure of points is the mean of. */
export const scoresOf = (den: number) =>
  Math.round(den / (den < FULL_SCORE ? FORMER_FULL_SCORE : FULL_SCORE));

/** Large number + (numerator/denominator) + "tạm tính": how every figure is shown. */
export function Figure({
  num,
  den,
  kind = "percent",
  unit,
  target,
  provisional = false,
  manual = false,
  size = "row",
  to,
}: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const known = num !== null && den !== null;
  const scores = scoresOf(den ?? 0);
  const ratio =
    known &&
    (kind === "points"
      ? `(${format.number(scores)} ${t("measured.points", { count: scores })})`
      : `(${format.ratio(num, den)}${unit && kind === "percent" ? ` ${unit}` : ""})`);
  let value = NOTHING;
  if (known && den > 0) {
    value =
      kind === "points"
        ? t("target.points", { text: format.points(num, den, target) })
        : kind === "percent"
          ? format.percent(num, den, target)
          : `${format.mean(num, den, target)}${unit ? ` ${unit}` : ""}`;
  }
  return (
    <span
      className={[css.figure, size === "hero" && css.hero, value === NOTHING && css.none]
        .filter(Boolean)
        .join(" ")}
    >
      <span className={css.value}>{value}</span>
      {ratio && <span className={css.rest}>{to ? <Link to={to}>{ratio}</Link> : ratio}</span>}
      {manual && <span className={css.manual}>{t("figure.manual")}</span>}
      {provisional && <span className={css.provisional}>{t("figure.provisional")}</span>}
    </span>
  );
}
