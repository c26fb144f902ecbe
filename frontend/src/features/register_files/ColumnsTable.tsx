import { Checkbox, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../../ui/DataTable";
import { NOTHING } from "../../ui/format";
import { Section } from "../../ui/Section";
import type { Table } from "./calls";
import css from "./RegisterFiles.module.css";

type FileColumn = Table["columns"][number];

/** Each column of the file with what it holds, to be corrected. */
export function ColumnsTable({
  table,
  keep,
  onKeep,
  onChange,
}: {
  table: Table;
  keep: boolean;
  onKeep: (keep: boolean) => void;
  onChange: (columns: Record<string, string | null>) => void;
}) {
  const { t } = useTranslation();
  /** A field stands under one column: the one that had it is not read any more. */
  const give = (column: FileColumn, field: string | null) => {
    const other = table.columns.find(
      (one) => field !== null && one.field === field && one.key !== column.key,
    );
    onChange({ ...(other ? { [other.key]: null } : {}), [column.key]: field });
  };
  const columns: Column<FileColumn>[] = [
    {
      key: "title",
      header: t("register_file.in_file"),
      card: "title",
      cell: ({ titles }) => (
        <span className={css.titles}>
          {titles.length > 1 && <small>{titles.slice(0, -1).join(" / ")}</small>}
          {titles.at(-1) ?? NOTHING}
        </span>
      ),
    },
    {
      key: "field",
      header: t("register_file.holds"),
      width: "38%",
      cell: (column) => (
        <NativeSelect
          aria-label={t("register_file.column_holds", {
            title: column.titles.at(-1) ?? column.key,
          })}
          value={column.field ?? ""}
          onChange={(event) => give(column, event.currentTarget.value || null)}
        >
          <option value="">{t("register_file.not_read")}</option>
          {table.fields.map((field) => (
            <option key={field.name} value={field.name}>
              {field.title}
              {field.required ? " *" : ""}
            </option>
          ))}
        </NativeSelect>
      ),
    },
    {
      key: "example",
      header: t("register_file.example"),
      cell: ({ example }) => example ?? NOTHING,
    },
  ];
  return (
    <Section title={t("register_file.columns")}>
      <p className={css.note}>
        {t(table.columns_kept ? "register_file.columns_kept" : "register_file.columns_hint")}
      </p>
      <DataTable
        caption={t("register_file.columns")}
        columns={columns}
        rows={table.columns}
        rowKey={({ key }) => key}
      />
      <Checkbox
        label={t("register_file.keep")}
        checked={keep}
        onChange={(event) => onKeep(event.currentTarget.checked)}
      />
    </Section>
  );
}
