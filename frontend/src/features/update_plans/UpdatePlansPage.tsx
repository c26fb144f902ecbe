import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../api/session";
import { type Column, DataTable } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { useFormat } from "../../ui/useFormat";
import { useUnitName } from "../units/queries";
import { type UpdatePlan, updatePlansQuery } from "./queries";
import css from "./UpdatePlans.module.css";
import { useRhythmText } from "./useRhythmText";

/** Lịch cập nhật: on which days the sections of website and forum are to be updated. */
export function UpdatePlansPage() {
  const { t } = useTranslation();
  const may = useMay("upkeep:write");
  const query = useQuery(updatePlansQuery);
  const columns = useColumns();
  const add = may && (
    <Button component={Link} to="/update-plans/new">
      {t("update_plans.add")}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t("update_plans.title")}
        sub={t("update_plans.sub")}
        crumbs={[{ label: t("record.upkeep.title"), to: "/upkeep" }]}
        actions={query.data?.length === 0 ? undefined : add}
      />
      <QueryView query={query}>
        {(plans) =>
          plans.length === 0 ? (
            <EmptyState
              title={t("update_plans.none")}
              text={t("update_plans.none_text")}
              action={add}
            />
          ) : (
            <DataTable
              caption={t("update_plans.title")}
              columns={columns}
              rows={plans}
              rowKey={(plan) => plan.id}
            />
          )
        }
      </QueryView>
    </>
  );
}

function useColumns(): Column<UpdatePlan>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const unitName = useUnitName();
  const rhythmText = useRhythmText();
  return [
    {
      key: "section",
      header: t("update_plans.section"),
      card: "title",
      cell: (plan) => (
        <>
          <Link to={`/update-plans/${plan.id}`}>{plan.section}</Link>
          <span className={css.second}>{t(`update_plans.channels.${plan.channel}`)}</span>
        </>
      ),
    },
    { key: "days", header: t("update_plans.days"), cell: (plan) => rhythmText(plan) },
    {
      key: "span",
      header: t("update_plans.span"),
      align: "tight",
      cell: ({ from, to }) => (
        <>
          <DateText value={from} /> – <DateText value={to} />
        </>
      ),
    },
    {
      key: "unit",
      header: t("update_plans.unit"),
      card: "inline",
      cell: ({ unit_id }) => (unit_id ? unitName(unit_id) : t("update_plans.whole_department")),
    },
    {
      key: "next",
      header: t("update_plans.next"),
      cell: ({ next }) =>
        next.length === 0 ? (
          <span className={css.mute}>{t("update_plans.over")}</span>
        ) : (
          format.list(next.map((day) => format.date(day)))
        ),
    },
  ];
}
