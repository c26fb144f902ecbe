import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { components } from "../../api/schema";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { EmptyState } from "../../ui/States";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { ChangedObjectives, FieldChanges, WholeObjectives } from "./Changes";
import css from "./Differences.module.css";
import { planPath, type PlanSummary } from "./model";
import { allPlansQuery, differencesQuery } from "./queries";

type Differences = components["schemas"]["DifferencesOut"];

function usePlanName(): (plan: PlanSummary) => string {
  const { t } = useTranslation();
  return (plan) =>
    t("plan_diff.plan", {
      year: plan.year,
      number: plan.revision_number,
      status: t(`plan_status.${plan.status}`),
    });
}

function Found({ differences }: { differences: Differences }) {
  const { t } = useTranslation();
  const planName = usePlanName();
  const { from, to, fields, objectives_added, objectives_removed, objectives_changed } =
    differences;
  const count = objectives_added.length + objectives_removed.length + objectives_changed.length;
  if (fields.length + count === 0) {
    return <EmptyState title={t("plan_diff.none")} text={t("plan_diff.none_text")} />;
  }
  return (
    <>
      <p>
        {t("plan_diff.summary", {
          changed: objectives_changed.length,
          added: objectives_added.length,
          removed: objectives_removed.length,
        })}{" "}
        <Link to={planPath(from.id)}>{planName(from)}</Link>
        {" → "}
        <Link to={planPath(to.id)}>{planName(to)}</Link>
      </p>
      {objectives_changed.length > 0 && (
        <Section title={t("plan_diff.objectives_changed")}>
          <ChangedObjectives plan={to.id} objectives={objectives_changed} />
        </Section>
      )}
      {objectives_added.length > 0 && (
        <Section title={t("plan_diff.objectives_added")}>
          <WholeObjectives plan={to.id} objectives={objectives_added} kind="added" />
        </Section>
      )}
      {objectives_removed.length > 0 && (
        <Section title={t("plan_diff.objectives_removed")}>
          <WholeObjectives plan={from.id} objectives={objectives_removed} kind="removed" />
        </Section>
      )}
      {fields.length > 0 && (
        <Section title={t("plan_edit.head")}>
          <FieldChanges changes={fields} level={3} />
        </Section>
      )}
    </>
  );
}

/** Khác nhau giữa các bản: what a later plan changes in an earlier one. */
export function PlanDifferencesPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { values, set } = useUrlFilters("to");
  const planName = usePlanName();
  const plans = useQuery(allPlansQuery).data ?? [];
  const from = plans.find((plan) => plan.id === id);
  const query = useQuery({ ...differencesQuery(id, values.to), enabled: values.to !== "" });
  return (
    <>
      <PageHeader
        title={t("plan_diff.title")}
        crumbs={[
          { label: t("nav.plans"), to: "/plans" },
          { label: from ? planName(from) : t("plan.one"), to: planPath(id) },
        ]}
        sub={from && t("plan_diff.sub", { plan: planName(from) })}
      />
      <div className={`${css.between} no-print`}>
        <NativeSelect
          label={t("plan_diff.to")}
          value={values.to}
          onChange={(event) => set({ to: event.currentTarget.value })}
          data={[
            { value: "", label: t("plan_diff.choose") },
            ...plans
              .filter((plan) => plan.id !== id)
              .map((plan) => ({ value: plan.id, label: planName(plan) })),
          ]}
        />
      </div>
      {values.to !== "" && (
        <QueryView query={query}>{(found) => <Found differences={found} />}</QueryView>
      )}
    </>
  );
}
