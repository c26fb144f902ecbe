import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Column, DataTable } from "../../ui/DataTable";
import { Figure } from "../../ui/Figure";
import { NOTHING, parsePeriod } from "../../ui/format";
import { Sparkline } from "../../ui/Sparkline";
import { TargetBar } from "../../ui/TargetBar";
import type { TrendPoint } from "../../ui/trend";
import { useFormat } from "../../ui/useFormat";
import { useTargetText } from "../../ui/useTargetText";
import { Verdict, verdictTone } from "../../ui/Verdict";
import {
  type Board,
  nearestLine,
  percentLines,
  type Row,
  share,
  standingTargets,
  verdictOf,
} from "../scoreboard/model";
import { useMeasured } from "../scoreboard/useMeasured";
import { objectivePath } from "../scoreboard/paths";
import { useNeedText } from "../scoreboard/useNeedText";
import { ManualNote } from "../manual_readings/ManualNote";
import { SignedNote } from "../signed_readings/SignedNote";
import css from "./Overview.module.css";

/** One row per objective; the whole row leads to it. */
export function ObjectivesTable({ board }: { board: Board }) {
  const { t } = useTranslation();
  const format = useFormat();
  const need = useNeedText();
  const to = (row: Row) => objectivePath(board.plan, row.id, board.period);

  const columns: Column<Row>[] = [
    {
      key: "number",
      header: t("overview.number"),
      align: "tight",
      card: "corner",
      width: "40px",
      cell: (row) => <span className={css.number}>{row.number}</span>,
    },
    {
      key: "objective",
      header: t("overview.objective"),
      card: "title",
      width: "27%",
      cell: (row) => (
        <>
          <Link className={css.name} to={to(row)}>
            {row.short_name}
          </Link>
          <small className={css.text}>{row.text}</small>
        </>
      ),
    },
    {
      key: "target",
      header: t("overview.target"),
      cell: (row) => <Targets row={row} />,
    },
    {
      key: "figure",
      header: t("overview.result"),
      card: "bare",
      cell: (row) => (
        <Result
          row={row}
          to={`${to(row)}#${row.figure?.origin === "manual" ? "manual" : "rows"}`}
        />
      ),
    },
    {
      key: "trend",
      header: t("overview.by_month"),
      card: "hidden",
      cell: (row) => <Months row={row} />,
    },
    {
      key: "verdict",
      header: t("overview.verdict"),
      card: "bare",
      cell: (row) => <Verdict code={verdictOf(row)} />,
    },
    {
      key: "need",
      header: t("overview.need"),
      width: "16%",
      card: "bare",
      cell: (row) => (
        <div className={css.need}>
          {need.lines(row).map((line) => (
            <div key={line}>{line}</div>
          ))}
        </div>
      ),
    },
    {
      key: "lead",
      header: t("overview.lead"),
      width: "11%",
      cell: (row) => (
        <span className={css.lead}>
          <span className={css.who}>{row.leads.join(", ") || NOTHING}</span>
          <small>{row.due_day ? format.date(row.due_day) : row.deadline}</small>
        </span>
      ),
    },
  ];
  return (
    <div className={css.table}>
      <DataTable
        caption={t("overview.title", { year: board.plan.year })}
        columns={columns}
        rows={board.objectives}
        rowKey={(row) => row.id}
      />
    </div>
  );
}

function Targets({ row }: { row: Row }) {
  const { t } = useTranslation();
  const text = useTargetText();
  const targets = standingTargets(row);
  if (targets.length === 0) return <>{NOTHING}</>;
  const [first, ...rest] = targets.map(text.target);
  return (
    <span className={css.targets}>
      <span>{first}</span>
      {rest.map((target, index) => (
        <span key={target}>
          {t(index === rest.length - 1 ? "overview.or_last" : "overview.or", { target })}
        </span>
      ))}
    </span>
  );
}

function Result({ row, to }: { row: Row; to: string }) {
  const { figure } = row;
  const lines = percentLines(standingTargets(row));
  if (!figure) {
    return (
      <span className={css.nothing}>
        <Figure num={null} den={null} />
      </span>
    );
  }
  const { numerator, denominator, provisional } = figure;
  const line = nearestLine(lines, numerator, denominator);
  return (
    <div className={css.result}>
      <Figure
        num={numerator}
        den={denominator}
        provisional={provisional}
        manual={figure.origin === "manual"}
        to={to}
        kind={row.measured === "points" ? "points" : "percent"}
        {...(line === undefined ? {} : { target: line })}
      />
      <TargetBar
        value={share(numerator, denominator)}
        targets={lines}
        tone={verdictTone(verdictOf(row))}
      />
      {figure.manual && <ManualNote manual={figure.manual} measured={row.measured} />}
      {row.signed && <SignedNote signed={row.signed} measured={row.measured} />}
    </div>
  );
}

function Months({ row }: { row: Row }) {
  const { t } = useTranslation();
  const measured = useMeasured(row.measured);
  if (row.months.length === 0) return <span className={css.number}>{NOTHING}</span>;
  const points = row.months.map(({ period, numerator, denominator, provisional }): TrendPoint => {
    const parsed = parsePeriod(period);
    return {
      label: parsed?.kind === "month" ? String(parsed.month) : period,
      value: share(numerator, denominator),
      text: denominator === 0 ? t("verdict.no_cases") : measured.text(numerator, denominator),
      provisional,
    };
  });
  return (
    <Sparkline
      label={t("overview.by_month")}
      points={points}
      targets={percentLines(standingTargets(row))}
    />
  );
}
