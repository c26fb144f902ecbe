import { Button, NumberInput, TextInput } from "@mantine/core";
import { useForm, type UseFormReturnType } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { api, unwrap } from "../../api/client";
import { asApiError } from "../../api/errors";
import { DateField } from "../../ui/DateField";
import { useFormErrors } from "../../ui/FormError";
import { SaveError } from "../../ui/SaveError";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import { useFormDraft } from "../../ui/useFormDraft";
import { changedFields, useSavedForm } from "../../ui/useSavedForm";
import css from "./FiveS.module.css";
import { FIVE_S } from "./queries";
import { emptyGroup, emptyQuestion, mostOf, rubricBody, type RubricValues } from "./rubricValues";

/** A version of a rubric as long as no audit names it, or a new one. */
export function RubricForm({
  id,
  draft,
  stored,
  revision,
  fixedCode,
}: {
  /** The version that is changed; null for a new one. */
  id: string | null;
  /** Under what its draft is kept. */
  draft: string;
  stored: RubricValues;
  revision: number;
  /** It is a version of what is there: its code stays. */
  fixedCode: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const client = useQueryClient();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const required = (value: string) => (value.trim() === "" ? t("field_errors.required") : null);
  const form = useForm<RubricValues>({
    initialValues: stored,
    validate: { code: required, name: required, valid_from: required },
  });
  const forget = useFormDraft(`five-s-rubric:${draft}`, form);
  const { tag, overtaken, catchUp, base } = useSavedForm(form, stored, revision);
  const save = useMutation({
    mutationFn: () =>
      unwrap(
        id === null
          ? api.POST("/api/v1/five-s-rubrics", {
              body: { code: form.values.code.trim(), ...rubricBody(form.values) },
            })
          : api.PATCH("/api/v1/five-s-rubrics/{id}", {
              params: { path: { id }, header: { "If-Match": tag } },
              body: changedFields(rubricBody(base), rubricBody(form.values)),
            }),
      ),
    onMutate: () => setError(null),
    onSuccess: async () => {
      forget();
      await client.invalidateQueries({ queryKey: [FIVE_S] });
      notifications.show({ message: t("records.saved") });
      void navigate("/five-s-rubrics");
    },
    onError: (cause) => {
      setError(putErrors(form, cause));
      if (asApiError(cause).code === "precondition_failed") {
        void client.invalidateQueries({ queryKey: [FIVE_S] });
      }
    },
  });
  const { groups } = form.values;
  return (
    <form noValidate onSubmit={form.onSubmit(() => save.mutate())}>
      <Section>
        <div className={css.form}>
          <TextInput
            label={t("five_s.rubric_code")}
            description={t("five_s.rubric_code_hint")}
            required
            maxLength={60}
            {...(fixedCode ? { readOnly: true, variant: "filled" } : {})}
            {...form.getInputProps("code")}
          />
          <TextInput
            label={t("five_s.rubric_name")}
            description={t("five_s.rubric_name_hint")}
            required
            maxLength={200}
            {...form.getInputProps("name")}
          />
          <TextInput
            className={css.wide ?? ""}
            label={t("five_s.basis")}
            description={t("five_s.basis_hint")}
            maxLength={500}
            {...form.getInputProps("basis")}
          />
          <DateField
            label={t("five_s.valid_from")}
            required
            value={form.values.valid_from}
            onChange={(day) => form.setFieldValue("valid_from", day)}
            error={form.errors.valid_from}
          />
          <DateField
            label={t("five_s.valid_to")}
            value={form.values.valid_to}
            onChange={(day) => form.setFieldValue("valid_to", day)}
            error={form.errors.valid_to}
          />
        </div>
      </Section>
      <Section title={t("five_s.questions")}>
        <p className={css.mute} aria-live="polite">
          {t("five_s.most_of", { most: format.number(mostOf(groups)) })}
        </p>
        {form.errors.groups && (
          <p className={css.bad} role="alert">
            {form.errors.groups}
          </p>
        )}
        {groups.map((_, place) => (
          <Group key={place} form={form} place={place} />
        ))}
        <Button variant="default" onClick={() => form.insertListItem("groups", emptyGroup())}>
          {t("five_s.group_add")}
        </Button>
      </Section>
      <SaveError error={error} overtaken={overtaken} onCatchUp={catchUp} />
      <div className={css.buttons}>
        <Button type="submit" loading={save.isPending}>
          {t("action.save")}
        </Button>
        <Button component={Link} to="/five-s-rubrics" variant="default" onClick={forget}>
          {t("action.cancel")}
        </Button>
      </div>
    </form>
  );
}

function Group({ form, place }: { form: UseFormReturnType<RubricValues>; place: number }) {
  const { t } = useTranslation();
  const at = `groups.${place}`;
  const questions = form.values.groups[place]?.questions ?? [];
  return (
    <fieldset className={css.group}>
      <legend className="visually-hidden">{t("five_s.group_number", { number: place + 1 })}</legend>
      <TextInput
        label={t("records.group")}
        required
        maxLength={100}
        {...form.getInputProps(`${at}.group`)}
      />
      {form.errors[`${at}.questions`] && (
        <p className={css.bad} role="alert">
          {form.errors[`${at}.questions`]}
        </p>
      )}
      {questions.map((_, index) => {
        const one = `${at}.questions.${index}`;
        return (
          <div key={index} className={css.question}>
            <TextInput
              label={t("five_s.question_number", { number: index + 1 })}
              required
              maxLength={500}
              {...form.getInputProps(`${one}.question`)}
            />
            <NumberInput
              label={t("records.most")}
              min={1}
              max={1000}
              allowDecimal={false}
              hideControls
              {...form.getInputProps(`${one}.most`)}
            />
            <NumberInput
              label={t("records.weight_of")}
              min={1}
              max={100}
              allowDecimal={false}
              hideControls
              {...form.getInputProps(`${one}.weight`)}
            />
            <Button
              variant="subtle"
              size="xs"
              aria-label={t("records.remove_line", { number: index + 1 })}
              onClick={() => form.removeListItem(`${at}.questions`, index)}
            >
              {t("records.remove")}
            </Button>
          </div>
        );
      })}
      <Button
        variant="default"
        size="xs"
        onClick={() => form.insertListItem(`${at}.questions`, emptyQuestion())}
      >
        {t("records.question_add")}
      </Button>{" "}
      <Button variant="subtle" size="xs" onClick={() => form.removeListItem("groups", place)}>
        {t("five_s.group_remove")}
      </Button>
    </fieldset>
  );
}
