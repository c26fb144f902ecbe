import { Button } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../api/session";
import type { Column } from "../../ui/DataTable";
import { DateField } from "../../ui/DateField";
import { DateText } from "../../ui/DateText";
import { ChoiceField, FilterBar } from "../../ui/FilterBar";
import { PageHeader } from "../../ui/PageHeader";
import { PagedTable } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { feedsQuery } from "../feeds/feedQueries";
import { useUnitName } from "../units/queries";
import { FILTERS, type Report, reportsQuery } from "./queries";
import css from "./Reported.module.css";

/** Báo cáo II.06a: what senders report of their dossiers, and how far our dossiers say the same. */
export function ReportsPage() {
  const { t } = useTranslation();
  const maySend = useMay("dossiers:write");
  const filters = useUrlFilters(...FILTERS);
  const { values, set, clear, active } = filters;
  const query = useInfiniteQuery(reportsQuery(values));
  const feeds = useQuery(feedsQuery).data?.items ?? [];
  const columns = useColumns();
  const add = maySend ? (
    <Button component={Link} to="/register-files?kind=report_06a">
      {t("reported.add")}
    </Button>
  ) : undefined;
  return (
    <>
      <PageHeader
        title={t("reported.title")}
        crumbs={[{ label: t("nav.feeds"), to: "/feeds" }]}
        sub={t("reported.sub")}
        actions={add}
      />
      <FilterBar active={active} onClear={clear}>
        <ChoiceField
          label={t("nav.feeds")}
          choices={feeds
            .filter(({ source_kind }) => source_kind === "dossiers")
            .map(({ code, name }) => ({ value: code, label: name }))}
          value={values.feed}
          onChange={(feed) => set({ feed })}
        />
        <DateField
          label={t("reported.from")}
          value={values.from}
          onChange={(from) => set({ from })}
        />
        <DateField label={t("reported.to")} value={values.to} onChange={(to) => set({ to })} />
        <ChoiceField
          label={t("reported.versions")}
          all={t("reported.latest_only")}
          choices={[{ value: "all", label: t("reported.all_versions") }]}
          value={values.versions}
          onChange={(versions) => set({ versions })}
        />
      </FilterBar>
      <PagedTable
        query={query}
        caption={t("reported.title")}
        columns={columns}
        rowKey={({ id }) => id}
        empty={
          active > 0 ? (
            <EmptyState title={t("reported.none_found")} text={t("reported.none_found_text")} />
          ) : (
            <EmptyState title={t("reported.none")} text={t("reported.none_text")} action={add} />
          )
        }
      />
    </>
  );
}

function useColumns(): Column<Report>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const unitName = useUnitName();
  const count = (value: number) =>
    value > 0 ? format.number(value) : <span className={css.mute}>{format.number(0)}</span>;
  return [
    {
      key: "sender",
      header: t("reported.sender"),
      card: "title",
      cell: (report) => (
        <>
          <Link to={`/reported-totals/${report.id}`}>{report.sender_name}</Link>{" "}
          <span className={css.mute}>
            {report.unit_id ? unitName(report.unit_id) : t("reported.whole")}
          </span>
        </>
      ),
    },
    {
      key: "period",
      header: t("reported.period"),
      card: "bare",
      cell: ({ from, to, as_of, version_number, latest }) => (
        <>
          {t("reported.span", { from: format.date(from), to: format.date(to) })}{" "}
          <span className={css.mute}>
            {as_of !== to && t("reported.counted_to", { day: format.date(as_of) })}
            {version_number > 1 && ` ${t("reported.version", { number: version_number })}`}
            {!latest && ` ${t("reported.replaced")}`}
          </span>
        </>
      ),
    },
    {
      key: "received",
      header: t("reported.received_at"),
      align: "tight",
      card: "inline",
      cell: ({ received_at }) => <DateText value={received_at} time />,
    },
    {
      key: "lines",
      header: t("reported.lines"),
      align: "right",
      card: "inline",
      cell: ({ lines }) => format.number(lines),
    },
    {
      key: "broken",
      header: t("reported.broken"),
      align: "right",
      card: "inline",
      cell: ({ broken_lines }) => count(broken_lines),
    },
    {
      key: "differing",
      header: t("reported.differing"),
      align: "right",
      card: "inline",
      cell: ({ id, differing_lines }) =>
        differing_lines > 0 ? (
          <Link to={`/reported-totals/${id}?lines=differ`}>{format.number(differing_lines)}</Link>
        ) : (
          count(0)
        ),
    },
    {
      key: "state",
      header: t("reported.state"),
      card: "corner",
      cell: (report) => <ReportTags report={report} />,
    },
  ];
}

/** In a word, how a report stands to our dossiers and to itself. */
export function ReportTags({
  report,
}: {
  report: Pick<Report, "differing_lines" | "unmatched_lines" | "broken_lines">;
}) {
  const { t } = useTranslation();
  const { differing_lines, unmatched_lines, broken_lines } = report;
  return (
    <span className={css.tags}>
      {differing_lines > 0 ? (
        <Tag tone="warn">{t("reported.differs", { count: differing_lines })}</Tag>
      ) : (
        unmatched_lines === 0 && <Tag tone="ok">{t("reported.agrees")}</Tag>
      )}
      {unmatched_lines > 0 && (
        <Tag tone="info">{t("reported.asks", { count: unmatched_lines })}</Tag>
      )}
      {broken_lines > 0 && <Tag tone="bad">{t("reported.sums_broken")}</Tag>}
    </span>
  );
}
