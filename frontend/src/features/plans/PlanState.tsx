import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api, unwrap } from "../../api/client";
import { useFormat } from "../../ui/useFormat";
import { useErrorText } from "../../ui/useErrorText";
import { type Plan, planPath } from "./model";
import css from "./PlanState.module.css";
import { revisionsQuery } from "./queries";
import { StatusTag } from "./StatusTag";
import {
  CloseDialog,
  DeleteDialog,
  IssueDialog,
  NextYearDialog,
  ReasonDialog,
  SubmitDialog,
} from "./StepDialogs";
import { usePlanStep } from "./usePlanStep";

type Step = "submit" | "return" | "issue" | "close" | "amend" | "next_year" | "delete";

/** What the state means for whoever is reading. */
function useStateText(plan: Plan): string {
  const { t } = useTranslation();
  const format = useFormat();
  const { status, may } = plan;
  switch (status) {
    case "draft":
      if (plan.return_reason && may.edit) {
        return t("plan_state.draft_returned", { reason: plan.return_reason });
      }
      if (may.submit) return t("plan_state.draft_edit");
      return t(may.edit ? "plan_state.draft_empty" : "plan_state.draft");
    case "submitted":
      return t(may.issue ? "plan_state.submitted_issue" : "plan_state.submitted");
    case "issued":
      if (may.acknowledge) return t("plan_state.issued_read");
      return plan.acknowledged_at
        ? t("plan_state.issued_acknowledged", { date: format.date(plan.acknowledged_at) })
        : t("plan_state.issued");
    case "superseded":
      return t("plan_state.superseded");
    case "closed":
      return t("plan_state.closed");
  }
}

/** The state of a plan and what to do next, the one main action first. */
export function PlanState({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step | null>(null);
  const errorText = useErrorText();
  const text = useStateText(plan);
  const revisions = useQuery(revisionsQuery(plan.series_id)).data ?? [];
  const open = revisions.find(({ status }) => status === "draft" || status === "submitted");
  const ruling = revisions.find(({ status }) => status === "issued" || status === "closed");
  const acknowledge = usePlanStep({
    call: () =>
      unwrap(api.POST("/api/v1/plans/{id}/acknowledgement", { params: { path: { id: plan.id } } })),
    done: () => t("plan_step.acknowledged"),
  });

  const { may } = plan;
  const over = plan.status !== "draft" && plan.status !== "submitted";
  const wanted: [boolean, Step, string][] = [
    [may.submit, "submit", t("plan_step.submit")],
    [may.issue, "issue", t("plan_step.issue")],
    [may.return, "return", t("plan_step.return")],
    [may.amend && !open, "amend", t("plan_step.amend")],
    [may.next_year && over, "next_year", t("plan_step.next_year", { year: plan.year + 1 })],
    [may.close, "close", t("plan_step.close")],
    [may.delete, "delete", t("plan_step.delete")],
  ];
  const actions: ReactElement[] = wanted
    .filter(([shown]) => shown)
    .map(([, key, label]) => (
      <Button
        key={key}
        variant={key === "submit" || key === "issue" ? "filled" : "default"}
        onClick={() => setStep(key)}
      >
        {label}
      </Button>
    ));
  if (may.edit) {
    actions.splice(
      1,
      0,
      <Button key="edit" variant="default" component={Link} to={`${planPath(plan.id)}/edit`}>
        {t("plan_step.edit")}
      </Button>,
    );
  }
  if (may.acknowledge) {
    actions.unshift(
      <Button
        key="acknowledge"
        loading={acknowledge.isPending}
        onClick={() => acknowledge.mutate(undefined)}
      >
        {t("plan_step.acknowledge")}
      </Button>,
    );
  }

  const dialog = { plan, opened: true, onClose: () => setStep(null) };
  return (
    <div className={`${css.state} no-print`}>
      <div className={css.say}>
        <StatusTag status={plan.status} />
        <p>
          {text}
          {plan.status === "superseded" && ruling && (
            <>
              {" "}
              <Link to={planPath(ruling.id)}>
                {t("plan_state.see_revision", { number: ruling.revision_number })}
              </Link>
            </>
          )}
          {plan.status === "issued" && open && (
            <>
              {" "}
              <Link to={planPath(open.id)}>
                {t("plan_state.open_revision", { number: open.revision_number })}
              </Link>
            </>
          )}
        </p>
      </div>
      {actions.length > 0 && <div className={css.actions}>{actions}</div>}
      {acknowledge.isError && <p role="alert">{errorText(acknowledge.error)}</p>}
      {step === "submit" && <SubmitDialog {...dialog} />}
      {step === "issue" && <IssueDialog {...dialog} />}
      {(step === "return" || step === "amend") && <ReasonDialog {...dialog} kind={step} />}
      {step === "close" && <CloseDialog {...dialog} />}
      {step === "next_year" && <NextYearDialog {...dialog} />}
      {step === "delete" && <DeleteDialog {...dialog} />}
    </div>
  );
}
