import { Button, Group, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { FormError, useFormErrors } from "../../ui/FormError";
import { useFormDraft } from "../../ui/useFormDraft";
import { useTargetText } from "../../ui/useTargetText";
import type { Row } from "../scoreboard/model";
import { Candidates } from "./Candidates";
import type { Objective } from "./model";
import css from "./Objective.module.css";

/** Characters of a reason: the server's own limits. */
const LEAST = 10;
const MOST = 2000;

/** Which target rules, and why. The choice can be replaced later; every one is kept. */
export function DecisionForm({
  objective,
  row,
  onDone,
  children,
}: {
  objective: Objective;
  row: Row;
  onDone: () => void;
  /** Further buttons. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const text = useTargetText();
  const queries = useQueryClient();
  const showErrors = useFormErrors();
  const [rest, setRest] = useState<unknown>(null);
  const form = useForm({
    initialValues: { target_index: "", reason: "" },
    validate: {
      target_index: (value) => (value === "" ? t("decision.choose_target") : null),
      reason: (value) =>
        value.trim().length < LEAST ? t("decision.reason_short", { count: LEAST }) : null,
    },
  });
  const forget = useFormDraft(`decision:${objective.id}`, form);
  const decide = useMutation({
    mutationFn: (values: { target_index: string; reason: string }) =>
      unwrap(
        api.POST("/api/v1/plans/{id}/objectives/{objective_id}/decision", {
          params: { path: { id: objective.plan_id, objective_id: objective.id } },
          body: { target_index: Number(values.target_index), reason: values.reason.trim() },
        }),
      ),
    onMutate: () => setRest(null),
    onSuccess: (decided) => {
      forget();
      form.reset();
      notifications.show({
        message: t("decision.saved", {
          target: decided.target ? text.target(decided.target) : "",
        }),
      });
      onDone();
    },
    onError: (error) => setRest(showErrors(form, error)),
    // After a refusal too: somebody else may have changed the plan meanwhile.
    onSettled: () =>
      Promise.all(
        [["plan", objective.plan_id], ["plans"], ["scoreboard"], ["indicator"]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  const wrong = form.errors.target_index;
  return (
    <form onSubmit={form.onSubmit((values) => decide.mutate(values))} noValidate>
      <fieldset className={css.fieldset} aria-describedby={wrong ? "decision-error" : undefined}>
        <legend className="visually-hidden">{t("decision.choose")}</legend>
        <Candidates
          objective={objective}
          row={row}
          choice={(index, labelId) => (
            <input
              type="radio"
              name="target_index"
              aria-labelledby={labelId}
              value={index}
              checked={form.values.target_index === String(index)}
              onChange={() => form.setFieldValue("target_index", String(index))}
            />
          )}
        />
        {wrong && (
          <p id="decision-error" className={css.wrong} role="alert">
            {wrong}
          </p>
        )}
      </fieldset>
      <Textarea
        label={t("decision.reason")}
        description={t("decision.reason_hint", { count: LEAST })}
        rows={3}
        maxLength={MOST}
        required
        {...form.getInputProps("reason")}
      />
      <FormError error={rest} />
      <Group mt="sm" gap="sm">
        <Button type="submit" loading={decide.isPending}>
          {t("decision.submit")}
        </Button>
        {children}
      </Group>
    </form>
  );
}
