import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { type AttentionItem, AttentionList } from "../../ui/AttentionList";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Facts, Section, Split } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { objectivePath, type Plan } from "./model";
import { Original } from "./Original";
import { PlanDocument } from "./PlanDocument";
import css from "./PlanPage.module.css";
import { PlanState } from "./PlanState";
import { PlanUnitQuestions } from "./PlanUnitQuestions";
import { planQuery } from "./queries";
import { Readers } from "./Readers";
import { Remarks } from "./Remarks";
import { Revisions } from "./Revisions";
import { TargetWords } from "./Targets";

function useAttention(plan: Plan): AttentionItem[] {
  const { t } = useTranslation();
  const items: AttentionItem[] = plan.objectives
    .filter((objective) => objective.needs_decision)
    .map((objective) => ({
      key: objective.id,
      tone: "info",
      tag: t("verdict.needs_decision"),
      text: (
        <>
          {t("plan.contradiction", { number: objective.number, name: objective.short_name })}{" "}
          <TargetWords targets={objective.targets} />?
        </>
      ),
      action: {
        label: t(objective.may.decide ? "plan.decide" : "plan.see"),
        to: objectivePath(plan.id, objective.id),
      },
    }));
  if (plan.may.answer_units && plan.unit_questions.length > 0) {
    items.push({
      key: "units",
      tone: "warn",
      tag: t("plan.units_tag"),
      text: t("plan.units_open", { count: plan.unit_questions.length }),
      action: { label: t("plan.units_answer"), to: "#unit-questions" },
    });
  }
  const asked = plan.remarks.filter(
    ({ level, code }) => level === "ask" && code !== "contradictory_target",
  ).length;
  if (plan.may.edit && asked > 0) {
    items.push({
      key: "remarks",
      tone: "warn",
      tag: t("plan.remarks_tag"),
      text: t("plan.remarks_open", { count: asked }),
      action: { label: t("plan.see"), to: "#remarks" },
    });
  }
  return items;
}

function Head({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { decision_number, decision_date, signer_position, signer_name, document } = plan;
  const by = (name: string | null | undefined, at: string | null | undefined) =>
    name && `${name}${at ? `, ${format.dateTime(at)}` : ""}`;
  return (
    <div className={`${css.facts} no-print`}>
      <Section>
        <Facts
          items={[
            {
              term: t("plan_part.decision"),
              value: [decision_number, decision_date && format.date(decision_date)]
                .filter(Boolean)
                .join(" · "),
            },
            {
              term: t("plan_part.signer"),
              value: [signer_position, signer_name].filter(Boolean).join(" · "),
            },
            {
              term: t("plan_part.document_legal_basis"),
              value: document.legal_basis?.length ? (
                <ul className={css.lines}>
                  {document.legal_basis.map((basis) => (
                    <li key={basis.number}>
                      {basis.number}
                      {basis.date && ` · ${format.date(basis.date)}`}
                      {basis.quote && <div className={css.quote}>{basis.quote}</div>}
                    </li>
                  ))}
                </ul>
              ) : null,
            },
            { term: t("plan.made"), value: by(plan.created_by, plan.created_at) },
            { term: t("plan.submitted"), value: by(plan.submitted_by, plan.submitted_at) },
            { term: t("plan.issued"), value: by(plan.issued_by, plan.issued_at) },
            { term: t("plan.closed"), value: by(plan.closed_by, plan.closed_at) },
          ]}
        />
      </Section>
    </div>
  );
}

function Loaded({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const format = useFormat();
  const attention = useAttention(plan);
  const read = plan.status !== "draft" && plan.status !== "submitted";
  const parts = [
    plan.organisation,
    plan.decision_number &&
      (plan.decision_date
        ? t("plan.decision_of", {
            number: plan.decision_number,
            date: format.date(plan.decision_date),
          })
        : plan.decision_number),
    t("revisions.revision", { number: plan.revision_number }),
    t("plan.objective_count", { count: plan.objectives.length }),
  ].filter(Boolean);
  return (
    <>
      <div className="no-print">
        <PageHeader
          title={t("plan.heading", { year: plan.year })}
          crumbs={[{ label: t("nav.plans"), to: "/plans" }]}
          sub={
            <>
              {parts.join(" · ")} {plan.sample && <Tag tone="warn">{t("plans.sample")}</Tag>}
            </>
          }
          actions={
            <Button variant="default" onClick={() => window.print()}>
              {t("plan.print")}
            </Button>
          }
        />
        <PlanState plan={plan} />
        <AttentionList items={attention} />
      </div>
      <Head plan={plan} />
      <PlanDocument plan={plan} />
      {plan.may.answer_units && plan.unit_questions.length > 0 && <PlanUnitQuestions plan={plan} />}
      <div className="no-print">
        {read ? (
          <Split main={<Readers plan={plan} />} aside={<Revisions plan={plan} />} />
        ) : (
          <Revisions plan={plan} />
        )}
      </div>
      <Remarks plan={plan} />
      <Original plan={plan} />
    </>
  );
}

/** Một kế hoạch: its state and what to do next, then the plan as the office knows it. */
export function PlanPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const query = useQuery(planQuery(id));
  return (
    <>
      {query.data === undefined && (
        <PageHeader title={t("plan.one")} crumbs={[{ label: t("nav.plans"), to: "/plans" }]} />
      )}
      <QueryView query={query}>{(plan) => <Loaded plan={plan} />}</QueryView>
    </>
  );
}
