import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { api, unwrapTagged } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { EmptyState } from "../../ui/States";
import { HeadEditor } from "./HeadEditor";
import { type Objective, type Plan, planPath } from "./model";
import { ObjectiveEditor } from "./ObjectiveEditor";
import css from "./PlanEdit.module.css";
import { planQuery } from "./queries";
import { TargetWords } from "./Targets";
import { usePlanStep } from "./usePlanStep";

function RemoveDialog({ objective, onClose }: { objective: Objective; onClose: () => void }) {
  const { t } = useTranslation();
  const step = usePlanStep({
    call: () =>
      unwrapTagged(
        api.DELETE("/api/v1/plans/{id}/objectives/{objective_id}", {
          params: {
            path: { id: objective.plan_id, objective_id: objective.id },
            header: { "If-Match": `"${objective.revision}"` },
          },
        }),
      ),
    done: () => t("plan_edit.removed", { number: objective.number }),
    then: onClose,
  });
  return (
    <ConfirmDialog
      opened
      title={t("plan_edit.remove_objective", { number: objective.number })}
      confirmLabel={t("plan_edit.remove")}
      danger
      pending={step.isPending}
      error={step.error}
      onConfirm={() => step.mutate(undefined)}
      onClose={onClose}
    >
      {objective.text}
    </ConfirmDialog>
  );
}

function EditedObjective({ plan, objective }: { plan: Plan; objective: Objective }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [removing, setRemoving] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    // The fields are gone, and with them the focus.
    if (opened.current && !open) button.current?.focus();
    opened.current = open;
  }, [open]);
  return (
    <Section title={t("plan_edit.objective", { number: objective.number })}>
      {open ? (
        <ObjectiveEditor plan={plan} objective={objective} onClose={() => setOpen(false)} />
      ) : (
        <div className={css.line}>
          <p className={css.words}>
            {objective.text}
            <span className={css.more}>
              <TargetWords targets={objective.targets} />
              {" · "}
              {t("plan_edit.action_count", { count: objective.actions.length })}
            </span>
          </p>
          <div className={css.actions}>
            <Button ref={button} variant="default" size="xs" onClick={() => setOpen(true)}>
              {t("plan_edit.edit")}
            </Button>
            <Button
              className={css.danger}
              variant="subtle"
              size="xs"
              onClick={() => setRemoving(true)}
            >
              {t("plan_edit.remove")}
            </Button>
          </div>
        </div>
      )}
      {removing && <RemoveDialog objective={objective} onClose={() => setRemoving(false)} />}
    </Section>
  );
}

function Editors({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  if (!plan.may.edit) {
    return (
      <EmptyState
        title={t("plan_edit.fixed")}
        text={t("plan_edit.fixed_text")}
        action={
          <Button component={Link} to={planPath(plan.id)}>
            {t("plan_edit.back")}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <HeadEditor plan={plan} />
      {plan.objectives.map((objective) => (
        <EditedObjective key={objective.id} plan={plan} objective={objective} />
      ))}
      {adding ? (
        <Section title={t("plan_edit.new_objective")}>
          <ObjectiveEditor plan={plan} objective={null} onClose={() => setAdding(false)} />
        </Section>
      ) : (
        <Button variant="default" onClick={() => setAdding(true)}>
          {t("plan_edit.add_objective")}
        </Button>
      )}
    </>
  );
}

/** Sửa dự thảo: the head and each objective, each saved by itself. */
export function PlanEditPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const query = useQuery(planQuery(id));
  const year = query.data?.year;
  return (
    <>
      <PageHeader
        title={t("plan_step.edit")}
        crumbs={[
          { label: t("nav.plans"), to: "/plans" },
          {
            label: year === undefined ? t("plan.one") : t("plan.heading", { year }),
            to: planPath(id),
          },
        ]}
        sub={t("plan_edit.sub")}
        actions={
          <Button variant="default" component={Link} to={planPath(id)}>
            {t("plan_edit.back")}
          </Button>
        }
      />
      <QueryView query={query}>{(plan) => <Editors plan={plan} />}</QueryView>
    </>
  );
}
