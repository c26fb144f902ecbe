import { Button, NativeSelect, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { aboutQuery } from "../../api/about";
import { api, unwrap } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { useFormErrors } from "../../ui/FormError";
import { useFormat } from "../../ui/useFormat";
import { useFormDraft } from "../../ui/useFormDraft";
import { FileDrop } from "../evidence/FileDrop";
import { useLimits } from "../evidence/useLimits";
import { useUploads } from "../evidence/useUploads";
import type { Indicator } from "../objectives/model";
import { useMeasured } from "../scoreboard/useMeasured";
import { useUnitChoices } from "../units/queries";
import css from "./Manual.module.css";
import { type ManualReading, pairOf, typedOf } from "./model";
import { useManualStep } from "./useManualStep";

interface Values extends Record<string, unknown> {
  period: string;
  unit_id: string;
  numerator: string;
  denominator: string;
  reason: string;
  /** Files that were brought and hang on the reading once it is saved. */
  evidence: { id: string; name: string }[];
}

/** Types a reading, or corrects one: the pair in the nouns of what is counted, why, and the files it stands on. */
export function ManualForm({
  indicator,
  periods,
  period,
  whole,
  reading,
  onClose,
}: {
  indicator: Indicator;
  periods: readonly string[];
  /** The one that is chosen at first. */
  period: string;
  /** The whole department's may be typed. */
  whole: boolean;
  /** The one that is corrected; its period and unit stay. */
  reading?: ManualReading;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const measured = useMeasured(indicator.measured);
  const units = useUnitChoices();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const form = useForm<Values>({
    initialValues: {
      period,
      unit_id: "",
      ...(reading ? typedOf(indicator.measured, reading) : { numerator: "", denominator: "" }),
      reason: "",
      evidence: [],
    },
  });
  const forget = useFormDraft(
    reading ? `manual-correct:${reading.id}` : `manual:${indicator.code}`,
    form,
  );
  const about = useQuery(aboutQuery).data?.files;
  const limits = useLimits(about ?? { largest_bytes: 0, media_types: [] });
  const taken = about ? { largest: about.largest_bytes, types: limits.names } : null;
  const { uploads, send, drop } = useUploads(null, taken, (file) => {
    form.setFieldValue("evidence", (files) => [...files, { id: file.id, name: file.file_name }]);
    form.clearFieldError("evidence");
  });
  const step = useManualStep({
    call: async ([numerator, denominator]: [number, number]) => {
      const { reason, evidence, period: of, unit_id } = form.getValues();
      const body = {
        numerator,
        denominator,
        reason: reason.trim(),
        evidence: evidence.map(({ id }) => id),
      };
      return reading
        ? unwrap(
            api.POST("/api/v1/manual-readings/{id}/correct", {
              params: {
                path: { id: reading.id },
                header: { "If-Match": `"${reading.revision}"` },
              },
              body,
            }),
          )
        : unwrap(
            api.POST("/api/v1/manual-readings", {
              body: {
                indicator_code: indicator.code,
                period: of,
                unit_id: unit_id === "" ? null : unit_id,
                ...body,
              },
            }),
          );
    },
    done: t(reading ? "manual.corrected" : "manual.added"),
    then: () => {
      forget();
      onClose();
    },
  });
  const submit = () => {
    setError(null);
    const pair = pairOf(indicator.measured, form.values);
    if (!pair) {
      const wrong = measured.points ? "manual.not_points" : "manual.not_counts";
      form.setFieldError("numerator", t(wrong));
      return;
    }
    if (!whole && !reading && form.values.unit_id === "") {
      form.setFieldError("unit_id", t("field_errors.required"));
      return;
    }
    step.mutate(pair, { onError: (cause) => setError(putErrors(form, cause)) });
  };
  const noun = measured.noun(2);
  return (
    <ConfirmDialog
      opened
      title={
        reading
          ? t("manual.correct_title", { period: format.period(reading.period) })
          : t("manual.add_title")
      }
      confirmLabel={t(reading ? "manual.correct_save" : "manual.save")}
      unsaved={form.isDirty()}
      pending={step.isPending}
      disabled={uploads.some(({ refused }) => refused === null)}
      error={error}
      onConfirm={submit}
      onClose={() => {
        forget();
        onClose();
      }}
    >
      <Stack gap="sm">
        {!reading && (
          <>
            <NativeSelect
              label={t("manual.period")}
              data={periods.map((value) => ({ value, label: format.period(value) }))}
              description={indicator.year_to_date ? t("manual.year_to_date") : undefined}
              {...form.getInputProps("period")}
            />
            <NativeSelect
              label={t("manual.unit")}
              data={[
                { value: "", label: whole ? t("manual.whole") : t("manual.choose_unit") },
                ...units,
              ]}
              {...form.getInputProps("unit_id")}
            />
          </>
        )}
        <div className={css.pair}>
          <TextInput
            label={measured.points ? t("manual.mean") : t("manual.numerator", { noun })}
            placeholder={measured.points ? "87,5" : undefined}
            inputMode={measured.points ? "decimal" : "numeric"}
            required
            {...form.getInputProps("numerator")}
          />
          <TextInput
            label={measured.points ? t("manual.scores") : t("manual.denominator", { noun })}
            inputMode="numeric"
            required
            {...form.getInputProps("denominator")}
          />
        </div>
        <Textarea
          label={t(reading ? "manual.correct_reason" : "manual.reason")}
          description={reading ? undefined : t("manual.reason_hint")}
          required
          autosize
          minRows={2}
          maxLength={2000}
          {...form.getInputProps("reason")}
        />
        <div role="group" aria-label={t("evidence.title")}>
          <p className={css.legend}>{t(reading ? "manual.more_files" : "manual.files")}</p>
          {form.values.evidence.length > 0 && (
            <ul className={css.files}>
              {form.values.evidence.map(({ id, name }) => (
                <li key={id}>
                  {name}
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={t("manual.drop_file", { name })}
                    onClick={() =>
                      form.setFieldValue("evidence", (files) =>
                        files.filter((file) => file.id !== id),
                      )
                    }
                  >
                    {t("evidence.forget")}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <FileDrop
            hint={[t("manual.files_hint"), about && limits.hint].filter(Boolean).join(" ")}
            types={about?.media_types.join(",") ?? ""}
            uploads={uploads}
            onFiles={(files) => void send(files)}
            onForget={drop}
          />
          {form.errors.evidence && (
            <p className={css.wrong} role="alert">
              {form.errors.evidence}
            </p>
          )}
        </div>
      </Stack>
    </ConfirmDialog>
  );
}
