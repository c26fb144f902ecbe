import { Stack, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { useFormErrors } from "../../ui/FormError";
import { useFormDraft } from "../../ui/useFormDraft";
import type { SignedReading } from "./model";
import { useShare } from "./useShare";
import { useSigningStep } from "./useSigningStep";

export type SigningStep = "resubmit" | "return" | "approve" | "accept" | "reject";

/** Steps that need words; the others may have some. The server asks for ten letters. */
const NEEDS_WORDS: readonly SigningStep[] = ["return", "accept", "reject"];
const LEAST = 10;

function send(reading: SignedReading, step: SigningStep, words: string) {
  const params = {
    path: { id: reading.id },
    header: { "If-Match": `"${reading.revision}"` },
  };
  switch (step) {
    case "resubmit":
      return api.POST("/api/v1/signed-readings/{id}/submit", { params, body: { note: words } });
    case "return":
      return api.POST("/api/v1/signed-readings/{id}/return", { params, body: { note: words } });
    case "approve":
      return api.POST("/api/v1/signed-readings/{id}/approve", { params, body: { note: words } });
    case "accept":
    case "reject":
      return api.POST("/api/v1/signed-readings/{id}/restatements", {
        params,
        body: {
          outcome: step === "accept" ? "accepted" : "rejected",
          numerator: reading.live.numerator,
          denominator: reading.live.denominator,
          reason: words,
        },
      });
  }
}

/** One step of a reading's life, with its note or reason. */
export function StepDialog({
  reading,
  step,
  onClose,
}: {
  reading: SignedReading;
  step: SigningStep;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const share = useShare();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const decides = step === "accept" || step === "reject";
  const field = decides ? "reason" : "note";
  const form = useForm({ initialValues: { [field]: "" } });
  const forget = useFormDraft(`reading-${step}:${reading.id}`, form);
  const run = useSigningStep({
    call: (words: string) => unwrap(send(reading, step, words)),
    done: t(`signing.${step}_done`),
    then: () => {
      forget();
      onClose();
    },
  });
  const words = (form.values[field] ?? "").trim();
  return (
    <ConfirmDialog
      opened
      title={t(`signing.${step}`)}
      confirmLabel={t(`signing.${step}`)}
      unsaved={words !== ""}
      pending={run.isPending}
      error={error}
      onConfirm={() => {
        setError(null);
        if (NEEDS_WORDS.includes(step) && words.length < LEAST) {
          form.setFieldError(field, t("settings.reason_short", { count: LEAST }));
          return;
        }
        run.mutate(words, { onError: (cause) => setError(putErrors(form, cause)) });
      }}
      onClose={onClose}
    >
      <Stack gap="sm">
        <span>
          {t(`signing.${step}_text`, {
            figure: share(reading.signed.numerator, reading.signed.denominator, reading.measured),
            old: share(reading.official.numerator, reading.official.denominator, reading.measured),
            live: share(reading.live.numerator, reading.live.denominator, reading.measured),
          })}
        </span>
        <Textarea
          label={t(NEEDS_WORDS.includes(step) ? `signing.${field}_needed` : "signing.note_label")}
          autosize
          minRows={3}
          maxLength={2000}
          data-autofocus
          {...form.getInputProps(field)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
