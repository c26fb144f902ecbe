import { NativeSelect, NumberInput, Stack, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import type { components } from "../../api/schema";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { useFormErrors } from "../../ui/FormError";
import { useFormat } from "../../ui/useFormat";
import { useFormDraft } from "../../ui/useFormDraft";
import { reportDaysQuery } from "./queries";

/** Sets before which day of a quarter's last month reports are due, from a quarter on. */
export function ReportDayDialog({
  days,
  onClose,
}: {
  days: components["schemas"]["ReportDaysOut"];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const queries = useQueryClient();
  const showErrors = useFormErrors();
  const [rest, setRest] = useState<unknown>(null);
  const quarters = quartersFrom(new Date());
  const form = useForm({
    initialValues: {
      from: quarters[0] ?? "",
      day: days.items.at(-1)?.day ?? days.default_day,
      reason: "",
    },
    validate: { reason: (value) => (value.trim() === "" ? t("field_errors.required") : null) },
  });
  const forget = useFormDraft("report-day", form);
  const save = useMutation({
    mutationFn: (values: typeof form.values) =>
      unwrap(
        api.POST("/api/v1/quarter-reports/days", {
          body: { ...values, reason: values.reason.trim() },
        }),
      ),
    onMutate: () => setRest(null),
    onSuccess: async () => {
      forget();
      notifications.show({ message: t("quarter_report.day_saved") });
      await Promise.all([
        queries.invalidateQueries({ queryKey: reportDaysQuery().queryKey }),
        queries.invalidateQueries({ queryKey: ["indicator"] }),
        queries.invalidateQueries({ queryKey: ["scoreboard"] }),
      ]);
      onClose();
    },
    onError: (error) => setRest(showErrors(form, error)),
  });
  const submit = form.onSubmit((values) => save.mutate(values));
  return (
    <ConfirmDialog
      opened
      title={t("quarter_report.set_day")}
      confirmLabel={t("quarter_report.save_day")}
      unsaved={form.isDirty()}
      pending={save.isPending}
      error={rest}
      onConfirm={() => submit()}
      onClose={() => {
        forget();
        onClose();
      }}
    >
      <Stack gap="sm">
        <span>{t("quarter_report.day_text", { day: days.default_day })}</span>
        {days.items.length > 0 && (
          <ul>
            {days.items.map((one) => (
              <li key={one.from}>
                {t("quarter_report.day_set", {
                  quarter: format.period(one.from),
                  day: one.day,
                  by: one.set_by,
                  reason: one.reason,
                })}
              </li>
            ))}
          </ul>
        )}
        <NativeSelect
          label={t("quarter_report.from")}
          data={quarters.map((value) => ({ value, label: format.period(value) }))}
          {...form.getInputProps("from")}
        />
        <NumberInput
          label={t("quarter_report.day")}
          min={2}
          max={28}
          allowDecimal={false}
          required
          {...form.getInputProps("day")}
        />
        <Textarea
          label={t("settings.reason")}
          rows={2}
          maxLength={1000}
          required
          {...form.getInputProps("reason")}
        />
      </Stack>
    </ConfirmDialog>
  );
}

/** This quarter and the seven after it. */
function quartersFrom(now: Date): string[] {
  const first = now.getFullYear() * 4 + Math.floor(now.getMonth() / 3);
  return Array.from({ length: 8 }, (_, place) => {
    const quarter = first + place;
    return `${Math.floor(quarter / 4)}Q${(quarter % 4) + 1}`;
  });
}
