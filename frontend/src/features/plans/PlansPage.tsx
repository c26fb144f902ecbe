import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../api/session";
import { DateText } from "../../ui/DateText";
import type { Column } from "../../ui/DataTable";
import { ChoiceField, FilterBar, SearchField } from "../../ui/FilterBar";
import { NOTHING } from "../../ui/format";
import { PageHeader } from "../../ui/PageHeader";
import { PagedTable } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { planPath, type PlanSummary, STATUSES } from "./model";
import css from "./Plans.module.css";
import { plansQuery } from "./queries";
import { ReadCount } from "./ReadCount";
import { StatusTag } from "./StatusTag";

/** The first year that the filter offers; a link may name an earlier one. */
const FIRST_YEAR = 2020;

function useColumns(): Column<PlanSummary>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: "title",
      header: t("plans.plan"),
      card: "title",
      cell: (plan) => (
        <>
          <Link className={css.title} to={planPath(plan.id)}>
            {t("plan.heading", { year: plan.year })}
          </Link>{" "}
          {plan.sample && <Tag tone="warn">{t("plans.sample")}</Tag>}
          <span className={css.second}>
            {plan.organisation ? `${plan.organisation} · ` : ""}
            {plan.title}
          </span>
        </>
      ),
    },
    {
      key: "status",
      header: t("plans.status"),
      align: "tight",
      card: "bare",
      cell: (plan) => <StatusTag status={plan.status} />,
    },
    {
      key: "decision",
      header: t("plans.decision"),
      cell: (plan) =>
        plan.decision_number ? (
          <>
            {plan.decision_number}
            {plan.decision_date && (
              <span className={css.second}>
                <DateText value={plan.decision_date} />
              </span>
            )}
          </>
        ) : (
          NOTHING
        ),
    },
    {
      key: "revision",
      header: t("plans.revision"),
      align: "right",
      cell: (plan) => format.number(plan.revision_number),
    },
    {
      key: "objectives",
      header: t("plans.objectives"),
      cell: (plan) => (
        <>
          {format.number(plan.objective_count)}
          {plan.undecided_count > 0 && (
            <>
              {" · "}
              <span className={css.undecided}>
                {t("plans.undecided", { count: plan.undecided_count })}
              </span>
            </>
          )}
        </>
      ),
    },
    {
      key: "read",
      header: t("plans.read"),
      align: "right",
      cell: (plan) => <ReadCount plan={plan} />,
    },
  ];
}

/** Kế hoạch: every year's plans with their revisions, the latest first. */
export function PlansPage() {
  const { t } = useTranslation();
  const { values, set, clear, active } = useUrlFilters("q", "year", "status");
  const query = useInfiniteQuery(plansQuery(values));
  const columns = useColumns();
  const mayImport = useMay("plans:edit");
  const importButton = (
    <Button component={Link} to="/plans/import">
      {t("plans.import")}
    </Button>
  );
  const now = new Date().getFullYear();
  const years = Array.from({ length: now + 2 - FIRST_YEAR }, (_, at) => String(now + 1 - at));
  if (values.year && !years.includes(values.year)) years.push(values.year);
  return (
    <>
      <PageHeader title={t("nav.plans")} sub={t("plans.sub")} actions={mayImport && importButton} />
      <FilterBar active={active} onClear={clear}>
        <SearchField
          label={t("plans.search")}
          placeholder={t("plans.search_hint")}
          value={values.q}
          onChange={(q) => set({ q })}
        />
        <ChoiceField
          label={t("plans.year")}
          all={t("plans.all_years")}
          choices={years.map((year) => ({ value: year, label: year }))}
          value={values.year}
          onChange={(year) => set({ year })}
        />
        <ChoiceField
          label={t("plans.status")}
          all={t("plans.all_statuses")}
          choices={STATUSES.map((value) => ({ value, label: t(`plan_status.${value}`) }))}
          value={values.status}
          onChange={(status) => set({ status })}
        />
      </FilterBar>
      <PagedTable
        query={query}
        caption={t("plans.caption")}
        columns={columns}
        rowKey={(plan) => plan.id}
        words={(count, hasMore) => t(hasMore ? "plans.shown" : "plans.all_shown", { count })}
        empty={
          active > 0 ? (
            <EmptyState
              title={t("plans.none_found")}
              text={t("plans.none_found_text")}
              action={
                <Button variant="default" onClick={clear}>
                  {t("filter.clear")}
                </Button>
              }
            />
          ) : (
            <EmptyState
              title={t("plans.none")}
              text={t(mayImport ? "plans.none_import" : "plans.none_text")}
              action={mayImport && importButton}
            />
          )
        }
      />
    </>
  );
}
