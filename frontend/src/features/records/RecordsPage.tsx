import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../api/session";
import type { Column } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { NOTHING } from "../../ui/format";
import { PageHeader } from "../../ui/PageHeader";
import { PagedTable } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { FiveSSwitch } from "../five_s/FiveSSwitch";
import { useUnitName } from "../units/queries";
import { DueBoard } from "./DueBoard";
import { DueDays } from "./DueDays";
import type { Kind, Row } from "./model";
import type { RecordPath } from "./paths";
import { PeopleSwitch } from "./PeopleSwitch";
import { FILTERS, recordsQuery } from "./queries";
import { RecordFilters } from "./RecordFilters";
import css from "./Records.module.css";
import { StateTag } from "./StateTag";
import { useRecordText } from "./useRecordText";

/** What is asked of the page for files, for kinds that are kept as files; documents are kept in two registers. */
const REGISTER_OF: Partial<Record<RecordPath, string>> = {
  procedures: "?kind=procedures",
  directives: "?kind=follow_up",
  documents: "",
  staff: "?kind=staff",
  trainings: "?kind=trainings",
  "five-s-audits": "?kind=five_s",
};

/** The rows of one kind, found by filters that stand in the address. */
export function RecordsPage({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const { word } = useRecordText(kind);
  const may = useMay(kind.write);
  const filters = useUrlFilters(...FILTERS);
  const query = useInfiniteQuery(recordsQuery(kind.path, filters.values));
  const columns = useColumns(kind);
  const register = REGISTER_OF[kind.path];
  const add = may && (
    <>
      {register !== undefined && (
        <Button component={Link} variant="default" to={`/register-files${register}`}>
          {t("nav.register_files")}
        </Button>
      )}
      <Button component={Link} to={`/${kind.path}/new`}>
        {word("add")}
      </Button>
    </>
  );
  const actions = (
    <>
      {kind.path === "upkeep" && (
        <>
          <Button component={Link} variant="default" to="/update-plans">
            {t("update_plans.title")}
          </Button>
          <Button component={Link} variant="default" to="/sites">
            {t("nav.sites")}
          </Button>
        </>
      )}
      {add}
    </>
  );
  return (
    <>
      <PageHeader title={word("title")} sub={word("about")} actions={actions} />
      <PeopleSwitch path={kind.path} />
      {kind.path === "five-s-audits" && <FiveSSwitch value={kind.path} />}
      <RecordFilters kind={kind} filters={filters} />
      {kind.board && filters.active === 0 && <DueBoard kind={kind} />}
      <PagedTable
        query={query}
        caption={word("title")}
        columns={columns}
        rowKey={(row) => row.id}
        words={(count, hasMore) => t(hasMore ? "records.shown" : "records.all_shown", { count })}
        empty={
          filters.active > 0 ? (
            <EmptyState title={t("records.none_found")} text={t("records.none_found_text")} />
          ) : (
            <EmptyState title={word("none")} text={word("none_text")} action={add} />
          )
        }
      />
    </>
  );
}

function useColumns(kind: Kind): Column<Row>[] {
  const { t } = useTranslation();
  const text = useRecordText(kind);
  const unitName = useUnitName();
  const due: Column<Row>[] = kind.due
    ? [
        {
          key: "due",
          header: text.word("due"),
          align: "tight",
          blank: (row) => !row.due_day,
          cell: (row) =>
            row.due_day ? (
              <>
                <DateText value={row.due_day} />{" "}
                <span className={css.second}>
                  <DueDays row={row} />
                </span>
              </>
            ) : (
              NOTHING
            ),
        },
      ]
    : [];
  const columns = kind.columns.map(({ name, bare, tight, width }): Column<Row> => ({
    key: name,
    header: text.name(name),
    ...(tight || kind.fields.some((field) => field.name === name && field.input === "day")
      ? { align: "tight" as const }
      : {}),
    card: bare ? "bare" : "inline",
    ...(width ? { width } : {}),
    cell: (row) => {
      const value = row[name];
      return value === null || value === undefined || value === ""
        ? NOTHING
        : text.value(name, value);
    },
  }));
  return [
    {
      key: "code",
      header: text.name(kind.code),
      align: "tight",
      card: "title",
      cell: (row) => <Link to={`/${kind.path}/${row.id}`}>{String(row[kind.code])}</Link>,
    },
    ...columns.slice(0, 1),
    ...due,
    ...columns.slice(1),
    {
      key: "unit_id",
      header: t("records.unit"),
      align: "tight",
      card: "inline",
      cell: (row) => unitName(row.unit_id),
    },
    // Rows that are done as soon as they are there, and those taken back, never stand in one list.
    ...(kind.opens
      ? [
          {
            key: "state",
            header: t("records.state"),
            card: "corner" as const,
            cell: (row: Row) => <StateTag kind={kind} row={row} />,
          },
        ]
      : []),
  ];
}
