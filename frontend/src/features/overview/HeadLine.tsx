import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { lastWholeDay, parsePeriod, roman } from "../../ui/format";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import type { Board, Plan } from "../scoreboard/model";
import css from "./Overview.module.css";

/** Which plan, up to when its figures count, and which report is due next. */
export function HeadLine({ plan, board }: { plan: Plan; board: Board | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = [
    plan.decision_number &&
      (plan.decision_date
        ? t("overview.decision", {
            number: plan.decision_number,
            date: format.date(plan.decision_date),
          })
        : t("overview.decision_undated", { number: plan.decision_number })),
  ].filter(Boolean);
  const wholeDay = board && lastWholeDay(board.cut_off);
  const report = board?.next_report;
  const quarter = report && parsePeriod(report.period);
  return (
    <>
      {plan.sample && (
        <>
          <Tag tone="warn">{t("overview.sample")}</Tag>{" "}
        </>
      )}
      <Link className={css.decision} to={`/plans/${plan.id}`}>
        {parts[0] ?? t("overview.plan")}
      </Link>
      {board && <span className="print-only"> · {format.period(board.period)}</span>}
      {board &&
        ` · ${
          wholeDay
            ? t("overview.cut_off_whole", { date: format.date(wholeDay) })
            : t("overview.cut_off", { time: format.dateTime(board.cut_off) })
        }`}
      {quarter?.kind === "quarter" &&
        ` · ${t("overview.next_report", {
          quarter: format.lang === "vi" ? roman(quarter.quarter) : quarter.quarter,
          date: format.date(report?.before),
        })}`}
    </>
  );
}
