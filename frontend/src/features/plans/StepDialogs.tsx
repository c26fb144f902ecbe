import { Alert, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { api, unwrap, unwrapTagged } from "../../api/client";
import { asApiError } from "../../api/errors";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { DateField } from "../../ui/DateField";
import { useFormErrors } from "../../ui/FormError";
import { useFormDraft } from "../../ui/useFormDraft";
import { type Plan, planPath } from "./model";
import { usePlanStep } from "./usePlanStep";

interface Props {
  plan: Plan;
  opened: boolean;
  onClose: () => void;
}

const path = (plan: Plan) => ({ params: { path: { id: plan.id } } });

/** Trình phát hành. */
export function SubmitDialog({ plan, opened, onClose }: Props) {
  const { t } = useTranslation();
  const step = usePlanStep({
    call: () => unwrap(api.POST("/api/v1/plans/{id}/submit", path(plan))),
    done: () => t("plan_step.submitted"),
    then: onClose,
  });
  const undecided = plan.objectives.filter((objective) => objective.needs_decision).length;
  return (
    <ConfirmDialog
      opened={opened}
      title={t("plan_step.submit")}
      confirmLabel={t("plan_step.submit")}
      pending={step.isPending}
      error={step.error}
      onConfirm={() => step.mutate(undefined)}
      onClose={onClose}
    >
      {t("plan_step.submit_text")}
      {undecided > 0 && <p>{t("plan_step.submit_undecided", { count: undecided })}</p>}
    </ConfirmDialog>
  );
}

/** Kết thúc. */
export function CloseDialog({ plan, opened, onClose }: Props) {
  const { t } = useTranslation();
  const step = usePlanStep({
    call: () => unwrap(api.POST("/api/v1/plans/{id}/close", path(plan))),
    done: () => t("plan_step.closed"),
    then: onClose,
  });
  return (
    <ConfirmDialog
      opened={opened}
      title={t("plan_step.close")}
      confirmLabel={t("plan_step.close")}
      danger
      pending={step.isPending}
      error={step.error}
      onConfirm={() => step.mutate(undefined)}
      onClose={onClose}
    >
      {t("plan_step.close_text", { year: plan.year })}
    </ConfirmDialog>
  );
}

/** Lập kế hoạch năm sau. */
export function NextYearDialog({ plan, opened, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const step = usePlanStep({
    call: () => unwrap(api.POST("/api/v1/plans/{id}/next-year", path(plan))),
    done: (made) => t("plan_step.next_year_made", { year: made.year }),
    then: (made) => void navigate(planPath(made.id)),
  });
  const title = t("plan_step.next_year", { year: plan.year + 1 });
  return (
    <ConfirmDialog
      opened={opened}
      title={title}
      confirmLabel={title}
      pending={step.isPending}
      error={step.error}
      onConfirm={() => step.mutate(undefined)}
      onClose={onClose}
    >
      {t("plan_step.next_year_text")}
    </ConfirmDialog>
  );
}

/** Xóa dự thảo. */
export function DeleteDialog({ plan, opened, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const step = usePlanStep({
    call: () =>
      unwrapTagged(
        api.DELETE("/api/v1/plans/{id}", {
          params: { path: { id: plan.id }, header: { "If-Match": `"${plan.revision}"` } },
        }),
      ),
    done: () => t("plan_step.deleted"),
    then: () => void navigate("/plans"),
  });
  return (
    <ConfirmDialog
      opened={opened}
      title={t("plan_step.delete")}
      confirmLabel={t("plan_step.delete")}
      danger
      pending={step.isPending}
      error={step.error}
      onConfirm={() => step.mutate(undefined)}
      onClose={onClose}
    >
      {t("plan_step.delete_text")}
    </ConfirmDialog>
  );
}

/** Trả lại để sửa, or Điều chỉnh: both ask why. */
export function ReasonDialog({
  plan,
  opened,
  onClose,
  kind,
}: Props & { kind: "return" | "amend" }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const form = useForm({ initialValues: { reason: "" } });
  const forget = useFormDraft(`plan-${kind}:${plan.id}`, form);
  const step = usePlanStep({
    call: (reason: string) => {
      const request = { ...path(plan), body: { reason } };
      return kind === "return"
        ? unwrap(api.POST("/api/v1/plans/{id}/return", request))
        : unwrap(api.POST("/api/v1/plans/{id}/amend", request));
    },
    done: (made) =>
      kind === "return"
        ? t("plan_step.returned")
        : t("plan_step.amended", { number: made.revision_number }),
    then: (made) => {
      forget();
      form.reset();
      onClose();
      if (made.id !== plan.id) void navigate(planPath(made.id));
    },
  });
  const reason = form.values.reason.trim();
  return (
    <ConfirmDialog
      opened={opened}
      title={t(`plan_step.${kind}`)}
      confirmLabel={t(`plan_step.${kind}`)}
      unsaved={reason !== ""}
      pending={step.isPending}
      error={error}
      onConfirm={() => {
        setError(null);
        if (reason === "") {
          form.setFieldError("reason", t("plan_step.reason_missing"));
          return;
        }
        step.mutate(reason, { onError: (cause) => setError(putErrors(form, cause)) });
      }}
      onClose={onClose}
    >
      <Stack gap="sm">
        <span>{t(`plan_step.${kind}_text`)}</span>
        <Textarea
          label={t("plan_step.reason")}
          autosize
          minRows={3}
          maxLength={2000}
          data-autofocus
          {...form.getInputProps("reason")}
        />
      </Stack>
    </ConfirmDialog>
  );
}

/** Phát hành: the decision and who signs it. */
export function IssueDialog({ plan, opened, onClose }: Props) {
  const { t } = useTranslation();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const form = useForm({
    initialValues: {
      decision_number: plan.decision_number ?? "",
      decision_date: plan.decision_date ?? "",
      signer_position: plan.signer_position ?? "",
      signer_name: plan.signer_name ?? "",
    },
  });
  const forget = useFormDraft(`plan-issue:${plan.id}`, form);
  const step = usePlanStep({
    call: (values: typeof form.values) =>
      unwrap(api.POST("/api/v1/plans/{id}/issue", { ...path(plan), body: values })),
    done: () => t("plan_step.issued"),
    then: () => {
      forget();
      onClose();
    },
  });
  const conflict = error !== null && asApiError(error).code === "conflict";
  const undecided = plan.objectives.filter((objective) => objective.needs_decision).length;
  return (
    <ConfirmDialog
      opened={opened}
      title={t("plan_step.issue")}
      confirmLabel={t("plan_step.issue")}
      unsaved={form.isDirty()}
      pending={step.isPending}
      error={conflict ? null : error}
      onConfirm={() => {
        setError(null);
        const missing = Object.entries(form.values).filter(([, value]) => value.trim() === "");
        if (missing.length > 0) {
          form.setErrors(
            Object.fromEntries(missing.map(([field]) => [field, t("field_errors.required")])),
          );
          return;
        }
        step.mutate(form.values, { onError: (cause) => setError(putErrors(form, cause)) });
      }}
      onClose={onClose}
    >
      <Stack gap="sm">
        <span>{t("plan_step.issue_text")}</span>
        {undecided > 0 && <span>{t("plan_step.issue_undecided", { count: undecided })}</span>}
        <TextInput
          label={t("plan_part.decision_number")}
          data-autofocus
          {...form.getInputProps("decision_number")}
        />
        <DateField
          label={t("plan_part.decision_date")}
          value={form.values.decision_date}
          onChange={(day) => form.setFieldValue("decision_date", day)}
          error={form.errors.decision_date}
        />
        <TextInput
          label={t("plan_part.signer_position")}
          {...form.getInputProps("signer_position")}
        />
        <TextInput label={t("plan_part.signer_name")} {...form.getInputProps("signer_name")} />
        {conflict && (
          <Alert color="red" variant="light" role="alert">
            {t("plan_step.issue_conflict", { year: plan.year })}
          </Alert>
        )}
      </Stack>
    </ConfirmDialog>
  );
}
