import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Column } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { ChoiceField, FilterBar } from "../../ui/FilterBar";
import { PageHeader } from "../../ui/PageHeader";
import { PagedTable } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { type SignedReading, signedPath, STATUSES } from "./model";
import { signedReadingsQuery } from "./queries";
import css from "./Signing.module.css";
import { StatusTag } from "./StatusTag";
import { useShare } from "./useShare";

/** Số liệu đã ký: what waits to be signed, what was signed, and what no longer agrees with its rows. */
export function SignedReadingsPage() {
  const { t } = useTranslation();
  const { values, set, clear, active } = useUrlFilters("status", "period");
  const query = useInfiniteQuery(signedReadingsQuery(values));
  const columns = useColumns();
  return (
    <>
      <PageHeader title={t("nav.signed_readings")} sub={t("signing.sub")} />
      <FilterBar active={active} onClear={clear}>
        <ChoiceField
          label={t("signing.status")}
          choices={STATUSES.map((value) => ({ value, label: t(`reading_status.${value}`) }))}
          value={values.status}
          onChange={(status) => set({ status })}
        />
      </FilterBar>
      <PagedTable
        query={query}
        caption={t("nav.signed_readings")}
        columns={columns}
        rowKey={(reading) => reading.id}
        empty={
          <EmptyState
            title={t(active > 0 ? "signing.none_found" : "signing.none")}
            {...(active > 0 ? {} : { text: t("signing.none_text") })}
            action={<Link to="/">{t("nav.overview")}</Link>}
          />
        }
      />
    </>
  );
}

function useColumns(): Column<SignedReading>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const share = useShare();
  return [
    {
      key: "indicator",
      header: t("signing.indicator"),
      card: "title",
      cell: (reading) => (
        <>
          <Link to={signedPath(reading.id)}>
            {format.lang === "en" ? reading.indicator_name_en : reading.indicator_name_vi}
          </Link>
          <small className={css.unit}>{reading.unit_name ?? t("signing.whole")}</small>
        </>
      ),
    },
    {
      key: "period",
      header: t("signing.period"),
      cell: (reading) => (
        <>
          {format.period(reading.period)}
          <small className={css.unit}>
            {t("signing.until", { date: format.date(reading.through) })}
          </small>
        </>
      ),
    },
    {
      key: "figure",
      header: t("signing.figure"),
      cell: (reading) => (
        <>
          {share(reading.official.numerator, reading.official.denominator, reading.measured)}
          {reading.proposal === "open" && (
            <small className={css.differs}>
              {t("signing.differs_now", {
                figure: share(reading.live.numerator, reading.live.denominator, reading.measured),
              })}
            </small>
          )}
        </>
      ),
    },
    {
      key: "submitted",
      header: t("signing.submitted_by"),
      cell: (reading) => (
        <>
          {reading.submitted.by_name}
          <small className={css.unit}>
            <DateText value={reading.submitted.at} />
          </small>
        </>
      ),
    },
    {
      key: "approved",
      header: t("signing.approved_by"),
      cell: (reading) =>
        reading.approved ? (
          <>
            {reading.approved.by_name}
            <small className={css.unit}>
              <DateText value={reading.approved.at} />
            </small>
          </>
        ) : (
          "–"
        ),
    },
    {
      key: "status",
      header: t("signing.status"),
      card: "corner",
      cell: (reading) => (
        <span className={css.tags}>
          <StatusTag reading={reading} />
          {reading.proposal === "open" && <Tag tone="warn">{t("signing.proposal_open")}</Tag>}
        </span>
      ),
    },
  ];
}
