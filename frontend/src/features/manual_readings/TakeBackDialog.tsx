import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { useFormErrors } from "../../ui/FormError";
import { useFormat } from "../../ui/useFormat";
import { useFormDraft } from "../../ui/useFormDraft";
import type { ManualReading } from "./model";
import { useManualStep } from "./useManualStep";

/** Takes a typed reading back, with the reason. */
export function TakeBackDialog({
  reading,
  onClose,
}: {
  reading: ManualReading;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const form = useForm({ initialValues: { reason: "" } });
  const forget = useFormDraft(`manual-take-back:${reading.id}`, form);
  const step = useManualStep({
    call: (reason: string) =>
      unwrap(
        api.POST("/api/v1/manual-readings/{id}/take-back", {
          params: {
            path: { id: reading.id },
            header: { "If-Match": `"${reading.revision}"` },
          },
          body: { reason },
        }),
      ),
    done: t("manual.take_back_done"),
    then: () => {
      forget();
      onClose();
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t("manual.take_back_title", { period: format.period(reading.period) })}
      confirmLabel={t("manual.take_back")}
      danger
      unsaved={form.values.reason !== ""}
      pending={step.isPending}
      error={error}
      onConfirm={() => {
        setError(null);
        step.mutate(form.values.reason.trim(), {
          onError: (cause) => setError(putErrors(form, cause)),
        });
      }}
      onClose={onClose}
    >
      <p>{t("manual.take_back_text")}</p>
      <Textarea
        label={t("manual.take_back_reason")}
        required
        autosize
        minRows={2}
        maxLength={2000}
        data-autofocus
        {...form.getInputProps("reason")}
      />
    </ConfirmDialog>
  );
}
