import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Column, DataTable } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { NOTHING } from "../../ui/format";
import { Tag, type Tone } from "../../ui/Tag";
import { useReasonText } from "../../ui/useReasonText";
import { rowPath } from "../records/paths";
import type { ChangedRow } from "./model";
import css from "./Signing.module.css";

const TONE: Record<ChangedRow["change"], Tone> = { added: "info", gone: "warn", moved: "quiet" };

/** The rows that make the difference between two figures. */
export function ChangedRows({
  source,
  rows,
  total,
}: {
  /** Where they come from: `dossiers`, `directives`… */
  source: string;
  rows: readonly ChangedRow[];
  total: number;
}) {
  const { t } = useTranslation();
  const columns = useColumns(source);
  if (rows.length === 0) {
    return <p className={css.none}>{t(total > 0 ? "signing.rows_hidden" : "signing.no_rows")}</p>;
  }
  return (
    <div className={css.rows}>
      <DataTable
        caption={t("signing.changes")}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
      />
      {rows.length < total && (
        <p className={css.none}>{t("signing.rows_shown", { shown: rows.length, count: total })}</p>
      )}
    </div>
  );
}

function useColumns(source: string): Column<ChangedRow>[] {
  const { t } = useTranslation();
  const reason = useReasonText();
  return [
    {
      key: "row",
      header: t("signing.row"),
      card: "title",
      cell: (row) => {
        const to = rowPath(source, row.id);
        return (
          <>
            {to ? <Link to={to}>{row.code}</Link> : row.code}
            <small className={css.unit}>{row.title}</small>
          </>
        );
      },
    },
    {
      key: "change",
      header: t("signing.change"),
      card: "inline",
      cell: (row) => <Tag tone={TONE[row.change]}>{t(`row_change.${row.change}`)}</Tag>,
    },
    {
      key: "old",
      header: t("signing.before"),
      card: "inline",
      cell: (row) => (row.old_reason ? reason(row.old_reason) : NOTHING),
    },
    {
      key: "new",
      header: t("signing.after"),
      card: "inline",
      cell: (row) => (row.reason ? reason(row.reason) : NOTHING),
    },
    {
      key: "version",
      header: t("signing.versions"),
      align: "tight",
      card: "inline",
      cell: (row) =>
        !row.old_version || row.old_version === row.version
          ? String(row.version)
          : `${row.old_version} → ${row.version}`,
    },
    {
      key: "at",
      header: t("signing.recorded"),
      align: "tight",
      card: "inline",
      cell: (row) => <DateText value={row.recorded_at} time />,
    },
  ];
}
