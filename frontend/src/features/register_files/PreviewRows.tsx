import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../../ui/DataTable";
import { NOTHING } from "../../ui/format";
import { Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import type { Refused, Table } from "./calls";
import css from "./RegisterFiles.module.css";

type Row = Table["rows"][number];

/** Columns of a preview: more do not fit beside each other. */
const WIDEST = 6;
/** Refused rows that are listed; the file of refused rows has them all. */
const LISTED = 50;

/** The row of the sheet that a refusal is about. */
const rowOf = ({ index }: Refused) => index + 1;

function useFieldTitle(table: Table) {
  return (name: string) => table.fields.find((field) => field.name === name)?.title ?? name;
}

/** The first rows, as they will be read. */
export function PreviewRows({ table, rejected }: { table: Table; rejected: readonly Refused[] }) {
  const { t } = useTranslation();
  const title = useFieldTitle(table);
  const bad = new Set(rejected.map(rowOf));
  const read = table.columns.flatMap(({ field }) => (field ? [field] : []));
  const required = (name: string) =>
    table.fields.some((field) => field.name === name && field.required);
  const shown = [...read.filter(required), ...read.filter((name) => !required(name))]
    .slice(0, WIDEST)
    .sort((one, other) => read.indexOf(one) - read.indexOf(other));
  const columns: Column<Row>[] = [
    {
      key: "row",
      header: t("register_file.row"),
      align: "tight",
      card: "title",
      cell: ({ row, made_of }) => (
        <>
          {made_of > 1 ? t("register_file.rows_from", { row, count: made_of }) : row}{" "}
          {bad.has(row) && <Tag tone="bad">{t("register_file.refused_tag")}</Tag>}
        </>
      ),
    },
    ...shown.map((name): Column<Row> => ({
      key: name,
      header: title(name),
      cell: ({ cells }) => cells[name] ?? NOTHING,
    })),
  ];
  return (
    <Section title={t("register_file.preview")}>
      <DataTable
        caption={t("register_file.preview")}
        columns={columns}
        rows={table.rows}
        rowKey={({ row }) => String(row)}
      />
      {table.records > table.rows.length && (
        <p className={css.note}>
          {t("register_file.first_rows", { shown: table.rows.length, count: table.records })}
        </p>
      )}
    </Section>
  );
}

/** Rows that will be refused, and why. */
export function RefusedRows({ table, rejected }: { table: Table; rejected: readonly Refused[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const title = useFieldTitle(table);
  if (rejected.length === 0) return null;
  return (
    <Section title={t("register_file.refused_rows", { count: rejected.length })}>
      <p className={css.note}>{t("register_file.refused_hint")}</p>
      <ul className={css.list}>
        {rejected.slice(0, LISTED).map((one) => (
          <li key={one.index}>
            <strong>{t("register_file.row_number", { row: number(rowOf(one)) })}</strong>
            {one.field && <> · {title(one.field)}</>}: {one.message}
          </li>
        ))}
      </ul>
      {rejected.length > LISTED && (
        <p className={css.note}>
          {t("register_file.more_refused", { count: rejected.length - LISTED })}
        </p>
      )}
    </Section>
  );
}

/** Rows that are no records, each with its reason. */
export function LeftOutRows({ table }: { table: Table }) {
  const { t } = useTranslation();
  if (table.left_out_count === 0) return null;
  return (
    <details className={`${css.details} ${css.gap}`}>
      <summary>{t("register_file.left_out", { count: table.left_out_count })}</summary>
      <ul className={css.list}>
        {table.left_out.map(({ row, text, why }) => (
          <li key={row}>
            <strong>{t("register_file.row_number", { row })}</strong> · {t(`left_out.${why}`)}:{" "}
            <span className={css.mute}>{text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
