import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Column } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { ChoiceField, FilterBar } from "../../ui/FilterBar";
import { PagedTable } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { Tag } from "../../ui/Tag";
import { useUrlFilters } from "../../ui/useUrlFilters";
import {
  CHECK_KINDS,
  checksQuery,
  OUTCOME_TONE,
  OUTCOMES,
  type Site,
  type SiteCheck,
} from "./queries";
import { useCheckText } from "./useCheckText";

/** What was found of a page, newest first. */
export function Checks({ site }: { site: Site }) {
  const { t } = useTranslation();
  const { values, set, clear, active } = useUrlFilters("kind", "outcome");
  const query = useInfiniteQuery(checksQuery(site.id, values.kind, values.outcome));
  const columns = useColumns();
  return (
    <>
      <FilterBar active={active} onClear={clear}>
        <ChoiceField
          label={t("sites.looked_at")}
          choices={CHECK_KINDS.map((value) => ({ value, label: t(`sites.kind.${value}`) }))}
          value={values.kind}
          onChange={(kind) => set({ kind })}
        />
        <ChoiceField
          label={t("sites.ended")}
          choices={OUTCOMES.map((value) => ({ value, label: t(`sites.outcome.${value}`) }))}
          value={values.outcome}
          onChange={(outcome) => set({ outcome })}
        />
      </FilterBar>
      <PagedTable
        query={query}
        caption={t("sites.checks")}
        columns={columns}
        rowKey={(check) => check.id}
        empty={<EmptyState title={t("sites.no_checks")} />}
      />
    </>
  );
}

function useColumns(): Column<SiteCheck>[] {
  const { t } = useTranslation();
  const checkText = useCheckText();
  return [
    {
      key: "at",
      header: t("sites.at"),
      align: "tight",
      card: "title",
      cell: (check) =>
        check.outcome === "not_run" ? (
          <DateText value={check.day} />
        ) : (
          <DateText value={check.at} time />
        ),
    },
    {
      key: "kind",
      header: t("sites.looked_at"),
      card: "inline",
      cell: ({ kind }) => t(`sites.kind.${kind}`),
    },
    { key: "found", header: t("sites.found"), card: "bare", cell: (check) => checkText(check) },
    {
      key: "by",
      header: t("sites.asked_by"),
      card: "inline",
      cell: (check) => check.asked_by ?? t("sites.by_itself"),
    },
    {
      key: "outcome",
      header: t("sites.ended"),
      card: "corner",
      cell: ({ outcome }) => (
        <Tag tone={OUTCOME_TONE[outcome]}>{t(`sites.outcome.${outcome}`)}</Tag>
      ),
    },
  ];
}
