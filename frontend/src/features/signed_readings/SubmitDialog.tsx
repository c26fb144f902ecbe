import { Radio, Stack, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { api, unwrap } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { useFormErrors } from "../../ui/FormError";
import { useFormat } from "../../ui/useFormat";
import { useFormDraft } from "../../ui/useFormDraft";
import { signedPath, type throughChoices } from "./model";
import { useSigningStep } from "./useSigningStep";

/** Trình số liệu: up to which day, and what to say to whoever approves it. */
export function SubmitDialog({
  indicator,
  period,
  choices,
  onClose,
}: {
  indicator: string;
  period: string;
  choices: ReturnType<typeof throughChoices>;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const form = useForm({ initialValues: { through: choices[0]?.day ?? "", note: "" } });
  const forget = useFormDraft(`reading-submit:${indicator}:${period}`, form);
  const step = useSigningStep({
    call: (values: typeof form.values) =>
      unwrap(
        api.POST("/api/v1/signed-readings", {
          body: { indicator_code: indicator, period, ...values },
        }),
      ),
    done: t("signing.submitted"),
    then: (made) => {
      forget();
      onClose();
      void navigate(signedPath(made.id));
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t("signing.submit_title", { period: format.period(period) })}
      confirmLabel={t("signing.submit")}
      unsaved={form.values.note !== ""}
      pending={step.isPending}
      error={error}
      onConfirm={() => {
        setError(null);
        step.mutate(form.values, { onError: (cause) => setError(putErrors(form, cause)) });
      }}
      onClose={onClose}
    >
      <Stack gap="sm">
        <span>{t("signing.submit_text")}</span>
        <Radio.Group label={t("signing.through")} {...form.getInputProps("through")}>
          <Stack gap={6} mt={6}>
            {choices.map(({ day, kind }) => (
              <Radio
                key={day}
                value={day}
                label={t(`signing.through_${kind}`, { date: format.date(day) })}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t("signing.note_label")}
          autosize
          minRows={2}
          maxLength={2000}
          {...form.getInputProps("note")}
        />
      </Stack>
    </ConfirmDialog>
  );
}
