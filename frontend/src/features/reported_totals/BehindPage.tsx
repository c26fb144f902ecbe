import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import type { Column } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { PageHeader } from "../../ui/PageHeader";
import { PagedTable } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { Tag } from "../../ui/Tag";
import { STATUS_TONE } from "../dossiers/model";
import { useUnitName } from "../units/queries";
import { behindQuery, FIGURES, type ReportedDossier, reportQuery } from "./queries";
import css from "./Reported.module.css";

/** The dossiers behind one figure of ours. */
export function BehindPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const figure = FIGURES.find((one) => one === search.get("figure")) ?? "received";
  const number = Number(search.get("line"));
  const outside = search.get("outside") === "true";
  const line = Number.isInteger(number) && number > 0 ? number : undefined;
  const query = useInfiniteQuery(
    behindQuery(id, {
      figure,
      ...(line === undefined ? {} : { line }),
      ...(outside ? { outside } : {}),
    }),
  );
  const report = useQuery(reportQuery(id)).data;
  const label = report?.lines.find(({ claim }) => claim.number === line)?.claim.label;
  const columns = useColumns();
  const title = t(`reported_figure.${figure}`);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: t("reported.title"), to: "/reported-totals" },
          { label: t("reported.comparison"), to: `/reported-totals/${id}` },
        ]}
        sub={outside ? t("reported.outside") : (label ?? t("reported.all_lines"))}
      />
      <PagedTable
        query={query}
        caption={title}
        columns={columns}
        rowKey={(dossier) => dossier.id}
        words={(count, hasMore) => t(hasMore ? "dossiers.shown" : "dossiers.all_shown", { count })}
        empty={<EmptyState title={t("reported.no_dossiers")} />}
      />
    </>
  );
}

function useColumns(): Column<ReportedDossier>[] {
  const { t } = useTranslation();
  const unitName = useUnitName();
  return [
    {
      key: "code",
      header: t("dossiers.code"),
      align: "tight",
      card: "title",
      cell: ({ id, code }) => <Link to={`/dossiers/${id}`}>{code}</Link>,
    },
    {
      key: "procedure",
      header: t("dossiers.procedure"),
      card: "bare",
      cell: ({ procedure_code, procedure_name }) => (
        <>
          <span className={css.mute}>{procedure_code}</span> {procedure_name}
        </>
      ),
    },
    {
      key: "field",
      header: t("reported.line"),
      card: "inline",
      cell: ({ field_code }) => field_code ?? t("reported.without_field"),
    },
    {
      key: "unit",
      header: t("dossiers.unit"),
      card: "inline",
      cell: ({ unit_id }) => unitName(unit_id),
    },
    {
      key: "channel",
      header: t("dossiers.channel"),
      align: "tight",
      card: "inline",
      cell: ({ channel }) => t(`dossier.channel.${channel}`),
    },
    {
      key: "received",
      header: t("dossiers.received"),
      align: "tight",
      card: "inline",
      cell: ({ received_at }) => <DateText value={received_at} />,
    },
    {
      key: "due",
      header: t("dossiers.due_at"),
      align: "tight",
      card: "inline",
      cell: ({ effective_due_at }) => <DateText value={effective_due_at} />,
    },
    {
      key: "finished",
      header: t("reported.finished"),
      align: "tight",
      card: "inline",
      cell: ({ finished_at }) => <DateText value={finished_at} />,
    },
    {
      key: "status",
      header: t("dossiers.status"),
      card: "corner",
      cell: ({ status }) => <Tag tone={STATUS_TONE[status]}>{t(`dossier.status.${status}`)}</Tag>,
    },
  ];
}
