import { notifications } from "@mantine/notifications";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ApiError, asApiError } from "../../api/errors";
import { useFormErrors } from "../../ui/FormError";
import { Section } from "../../ui/Section";
import { useFieldErrorText } from "../../ui/useErrorText";
import { useFormDraft } from "../../ui/useFormDraft";
import { changedFields, useSavedForm } from "../../ui/useSavedForm";
import { formPath, headDraft, headForm, wrongHeadFields } from "./forms";
import { HeadFields } from "./HeadFields";
import type { Plan } from "./model";
import { planQuery } from "./queries";
import { SaveBar } from "./SaveBar";

/** The fields of an API refusal by their names in these forms. */
export function atFormFields(cause: unknown): ApiError {
  const error = asApiError(cause);
  return new ApiError({
    status: error.status,
    code: error.code,
    errors: error.errors.map(({ field, code }) => ({ field: formPath(field), code })),
    requestId: error.requestId,
    retryAfter: error.retryAfter,
    detail: error.detail,
    cause,
  });
}

/** The head of a draft, saved by itself. */
export function HeadEditor({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const putErrors = useFormErrors();
  const fieldText = useFieldErrorText();
  const [error, setError] = useState<unknown>(null);
  const stored = headForm(plan);
  const form = useForm({ initialValues: stored });
  const forget = useFormDraft(`plan-head:${plan.id}`, form);
  const { tag, overtaken, catchUp, saved, base } = useSavedForm(form, stored, plan.revision);
  const save = useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH("/api/v1/plans/{id}", {
          params: { path: { id: plan.id }, header: { "If-Match": tag } },
          body: changedFields(headDraft(base, plan), headDraft(form.values, plan)),
        }),
      ),
    onSuccess: (now) => {
      forget();
      client.setQueryData(planQuery(plan.id).queryKey, now);
      saved(headForm(now), now.revision);
      notifications.show({ message: t("plan_edit.saved") });
    },
    onError: (cause) => {
      setError(putErrors(form, atFormFields(cause)));
      if (asApiError(cause).code === "precondition_failed") {
        void client.invalidateQueries({ queryKey: planQuery(plan.id).queryKey });
      }
    },
  });
  return (
    <Section title={t("plan_edit.head")}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setError(null);
          const wrong = Object.entries(wrongHeadFields(form.values));
          if (wrong.length === 0) {
            save.mutate();
            return;
          }
          form.setErrors(Object.fromEntries(wrong.map(([at, code]) => [at, fieldText(code)])));
          form.getInputNode(wrong[0]?.[0] ?? "")?.focus();
        }}
      >
        <HeadFields form={form} />
        <SaveBar
          error={error}
          overtaken={overtaken}
          onCatchUp={catchUp}
          pending={save.isPending}
          disabled={!form.isDirty()}
        />
      </form>
    </Section>
  );
}
