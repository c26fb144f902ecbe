import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { asApiError } from "../../api/errors";
import { useFormErrors } from "../../ui/FormError";
import { useFieldErrorText } from "../../ui/useErrorText";
import { useFirstFocus } from "../../ui/useFirstFocus";
import { useFormat } from "../../ui/useFormat";
import { useFormDraft } from "../../ui/useFormDraft";
import { changedFields, useSavedForm } from "../../ui/useSavedForm";
import { NEW_OBJECTIVE, objectiveDraft, objectiveForm, wrongFields } from "./forms";
import { atFormFields } from "./HeadEditor";
import type { Objective, Plan } from "./model";
import { ObjectiveFields } from "./ObjectiveFields";
import { planQuery } from "./queries";
import { SaveBar } from "./SaveBar";

/** One objective of a draft, or a new one, saved by itself. */
export function ObjectiveEditor({
  plan,
  objective,
  onClose,
}: {
  plan: Plan;
  /** Null for a new one. */
  objective: Objective | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { lang } = useFormat();
  const client = useQueryClient();
  const putErrors = useFormErrors();
  const fieldText = useFieldErrorText();
  const [error, setError] = useState<unknown>(null);
  const stored = objective
    ? objectiveForm(objective, lang)
    : { ...NEW_OBJECTIVE, number: String(plan.objectives.length + 1) };
  const form = useForm({ initialValues: stored });
  const forget = useFormDraft(`plan-objective:${plan.id}:${objective?.id ?? "new"}`, form);
  const { tag, overtaken, catchUp, base } = useSavedForm(form, stored, objective?.revision ?? 0);
  const again = () => client.invalidateQueries({ queryKey: planQuery(plan.id).queryKey });

  useFirstFocus(form, "text");

  const save = useMutation({
    mutationFn: () => {
      const draft = objectiveDraft(form.values, lang);
      return objective
        ? unwrap(
            api.PATCH("/api/v1/plans/{id}/objectives/{objective_id}", {
              params: {
                path: { id: plan.id, objective_id: objective.id },
                header: { "If-Match": tag },
              },
              body: changedFields(objectiveDraft(base, lang), draft),
            }),
          )
        : unwrap(
            api.POST("/api/v1/plans/{id}/objectives", {
              params: { path: { id: plan.id } },
              body: draft,
            }),
          );
    },
    onSuccess: async () => {
      forget();
      await again();
      notifications.show({ message: t("plan_edit.saved") });
      onClose();
    },
    onError: (cause) => {
      setError(putErrors(form, atFormFields(cause)));
      if (asApiError(cause).code === "precondition_failed") void again();
    },
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setError(null);
        const wrong = Object.entries(wrongFields(form.values, lang));
        if (wrong.length === 0) {
          save.mutate();
          return;
        }
        form.setErrors(Object.fromEntries(wrong.map(([at, code]) => [at, fieldText(code)])));
        form.getInputNode(wrong[0]?.[0] ?? "")?.focus();
      }}
    >
      <ObjectiveFields form={form} />
      <SaveBar error={error} overtaken={overtaken} onCatchUp={catchUp} pending={save.isPending}>
        <Button
          variant="default"
          disabled={save.isPending}
          onClick={() => {
            forget();
            onClose();
          }}
        >
          {t(form.isDirty() ? "plan_edit.discard" : "action.close")}
        </Button>
      </SaveBar>
    </form>
  );
}
