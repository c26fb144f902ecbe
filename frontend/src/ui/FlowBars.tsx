import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import css from "./FlowBars.module.css";
import { useFormat } from "./useFormat";

export interface FlowRow {
  key: string;
  label: string;
  count: number;
  /** `part`: a share of the row above. `late`: the share that went wrong. */
  kind?: "whole" | "part" | "late";
  /** The rows behind the number. */
  to?: string;
}

/** "Con số này đếm những gì": what is counted, what is left out, and how much of each. */
export function FlowBars({
  counted,
  leftOut,
}: {
  counted: readonly FlowRow[];
  leftOut: readonly FlowRow[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const longest = Math.max(1, ...[...counted, ...leftOut].map((row) => row.count));
  const left = leftOut.reduce((sum, row) => sum + row.count, 0);
  const line = (row: FlowRow, tone?: string) => (
    <li key={row.key} className={`${css.row} ${tone ?? ""}`}>
      <span className={row.kind === "part" || row.kind === "late" ? css.indent : undefined}>
        {row.label}
      </span>
      <span className={css.count}>
        {row.to && row.count > 0 ? (
          <Link to={row.to}>{format.number(row.count)}</Link>
        ) : (
          format.number(row.count)
        )}
      </span>
      <span aria-hidden="true">
        {row.count > 0 && (
          <div className={css.bar} style={{ width: `${(row.count / longest) * 94}%` }} />
        )}
      </span>
    </li>
  );
  return (
    <ul className={css.flow}>
      {counted.map((row) => line(row, row.kind === "late" ? css.late : undefined))}
      {leftOut.length > 0 && <li className={css.sum}>{t("flow.left_out", { count: left })}</li>}
      {leftOut.map((row) => line(row, css.out))}
    </ul>
  );
}
