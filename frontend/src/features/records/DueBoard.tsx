import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import { useUnitName } from "../units/queries";
import { DueDays } from "./DueDays";
import { type Kind, textOf } from "./model";
import { someRecordsQuery } from "./queries";
import css from "./Records.module.css";

/** Rows that each card shows; the rest are behind its link. */
const SHOWN = 6;

/** What is over its day and what soon will be, the most urgent first: the list itself goes by its own day. */
export function DueBoard({ kind }: { kind: Kind }) {
  return (
    <div className={css.board}>
      <Card kind={kind} due="overdue" />
      <Card kind={kind} due="soon" />
    </div>
  );
}

function Card({ kind, due }: { kind: Kind; due: "overdue" | "soon" }) {
  const { t } = useTranslation();
  const format = useFormat();
  const unitName = useUnitName();
  const { data: rows = [] } = useQuery(someRecordsQuery(kind.path, { due }));
  if (rows.length === 0) return null;
  const sorted = [...rows].sort((one, other) =>
    (one.due_day ?? "").localeCompare(other.due_day ?? ""),
  );
  return (
    <Section title={t(`records.${due}_count`, { count: rows.length })}>
      <ul className={css.lines}>
        {sorted.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <span>
              <Link to={`/${kind.path}/${row.id}`}>{textOf(row, kind.title)}</Link>
              <small>
                {textOf(row, [kind.code])} · {unitName(row.unit_id)} · {format.date(row.due_day)}
              </small>
            </span>
            <DueDays row={row} />
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <Link to={`/${kind.path}?due=${due}`}>{t("records.see_all")}</Link>}
    </Section>
  );
}
