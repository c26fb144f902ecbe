import { Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { useFormErrors } from "../../ui/FormError";
import { useFormDraft } from "../../ui/useFormDraft";
import type { Year } from "./model";
import { useCalendarStep } from "./useCalendarStep";

/** Xác nhận: the days of a year are complete and official, by which document. */
export function ConfirmYear({ year, onClose }: { year: Year; onClose: () => void }) {
  const { t } = useTranslation();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const form = useForm({ initialValues: { document: "" } });
  const forget = useFormDraft(`calendar-confirm:${year.year}`, form);
  const step = useCalendarStep({
    call: (document: string) =>
      unwrap(
        api.POST("/api/v1/calendar/years/{year}/confirm", {
          params: { path: { year: year.year }, header: { "If-Match": `"${year.version}"` } },
          body: { document },
        }),
      ),
    done: t("calendar.confirm_done", { year: year.year }),
    then: () => {
      forget();
      onClose();
    },
  });
  const document = form.values.document.trim();
  return (
    <ConfirmDialog
      opened
      title={t("calendar.confirm_title", { year: year.year })}
      confirmLabel={t("calendar.confirm")}
      unsaved={document !== ""}
      pending={step.isPending}
      error={error}
      onConfirm={() => {
        setError(null);
        if (document === "") {
          form.setFieldError("document", t("field_errors.required"));
          return;
        }
        step.mutate(document, { onError: (cause) => setError(putErrors(form, cause)) });
      }}
      onClose={onClose}
    >
      <Stack gap="sm">
        <span>
          {t("calendar.confirm_text", {
            off: year.days.filter(({ kind }) => kind === "off").length,
            made: year.days.filter(({ kind }) => kind === "make_up").length,
          })}
        </span>
        <TextInput
          label={t("calendar.document")}
          maxLength={1000}
          data-autofocus
          {...form.getInputProps("document")}
        />
      </Stack>
    </ConfirmDialog>
  );
}
