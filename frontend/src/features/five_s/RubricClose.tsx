import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { DateField } from "../../ui/DateField";
import { FormError, useFormErrors } from "../../ui/FormError";
import { Section } from "../../ui/Section";
import css from "./FiveS.module.css";
import { FIVE_S, type Rubric, rubricQuery } from "./queries";

/** Takes a frozen version out of use, or back into it: all that can still be changed of it. */
export function RubricClose({ rubric }: { rubric: Rubric }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const form = useForm({ initialValues: { valid_to: rubric.valid_to ?? "" } });
  const save = useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH("/api/v1/five-s-rubrics/{id}", {
          params: { path: { id: rubric.id }, header: { "If-Match": `"${rubric.revision}"` } },
          body: { valid_to: form.values.valid_to || null },
        }),
      ),
    onMutate: () => setError(null),
    onSuccess: async (now) => {
      client.setQueryData(rubricQuery(rubric.id).queryKey, now);
      notifications.show({ message: t("records.saved") });
      await client.invalidateQueries({ queryKey: [FIVE_S] });
    },
    onError: (cause) => {
      setError(putErrors(form, cause));
      void client.invalidateQueries({ queryKey: [FIVE_S] });
    },
  });
  return (
    <Section title={t("five_s.frozen")}>
      <p className={css.mute}>{t("five_s.frozen_text")}</p>
      <form className={css.form} noValidate onSubmit={form.onSubmit(() => save.mutate())}>
        <DateField
          label={t("five_s.valid_to")}
          value={form.values.valid_to}
          onChange={(day) => form.setFieldValue("valid_to", day)}
          error={form.errors.valid_to}
        />
        <div className={css.wide}>
          <FormError error={error} />
        </div>
        <div className={css.buttons}>
          <Button type="submit" variant="default" loading={save.isPending}>
            {t("action.save")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
