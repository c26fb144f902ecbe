import { Button, Checkbox, Stack, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { useMay } from "../../api/session";
import { DateText } from "../../ui/DateText";
import { FormError, useFormErrors } from "../../ui/FormError";
import { Facts, Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import css from "./Dossiers.module.css";
import type { Dossier, DossierDetail } from "./model";

const INDICATOR = "licence-compliance";
const QUESTIONS = ["timely", "accurate", "lawful"] as const;

/** Whether a licence was checked, what was found, and the check itself for those who may make it. */
export function Compliance({ detail }: { detail: DossierDetail }) {
  const { t } = useTranslation();
  const mayCheck = useMay("dossiers:check");
  const [open, setOpen] = useState(false);
  const { dossier, counted } = detail;
  // The indicator names the dossiers that it takes for licences.
  const isLicence = counted.some((one) => one.indicator_code === INDICATOR && one.reason !== null);
  if (!isLicence) return null;
  const { compliance } = dossier;
  return (
    <Section title={t("compliance.title")}>
      {compliance ? (
        <>
          <p className={css.claim}>
            {QUESTIONS.every((question) => compliance[question]) ? (
              <Tag tone="ok">{t("reason.compliant")}</Tag>
            ) : (
              <Tag tone="bad">{t("reason.not_compliant")}</Tag>
            )}
          </p>
          <Facts
            items={[
              ...QUESTIONS.map((question) => ({
                term: t(`compliance.${question}`),
                value: t(compliance[question] ? "compliance.yes" : "compliance.no"),
              })),
              { term: t("compliance.note"), value: compliance.note },
              {
                term: t("compliance.checked"),
                value: (
                  <>
                    {compliance.checked_by}, <DateText value={compliance.checked_at} time />
                  </>
                ),
              },
            ]}
          />
        </>
      ) : (
        <p className={css.claim}>
          <Tag tone="warn">{t("reason.not_checked")}</Tag>
        </p>
      )}
      {mayCheck && !open && (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t(compliance ? "compliance.again" : "compliance.check")}
        </Button>
      )}
      {mayCheck && open && <CheckForm dossier={dossier} onDone={() => setOpen(false)} />}
    </Section>
  );
}

function CheckForm({ dossier, onDone }: { dossier: Dossier; onDone: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const showErrors = useFormErrors();
  const [rest, setRest] = useState<unknown>(null);
  const form = useForm({
    initialValues: { timely: false, accurate: false, lawful: false, note: "" },
    validate: {
      note: (note, { timely, accurate, lawful }) =>
        note.trim() === "" && !(timely && accurate && lawful) ? t("compliance.note_missing") : null,
    },
  });
  const check = useMutation({
    mutationFn: ({ note, ...answers }: typeof form.values) =>
      unwrap(
        api.PUT("/api/v1/dossiers/{id}/compliance", {
          params: { path: { id: dossier.id } },
          body: { ...answers, note: note.trim() || null, if_version: dossier.version_number },
        }),
      ),
    onMutate: () => setRest(null),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["dossier", dossier.id] }),
        queries.invalidateQueries({ queryKey: ["indicator", INDICATOR] }),
        queries.invalidateQueries({ queryKey: ["scoreboard"] }),
      ]);
      onDone();
    },
    onError: (error) => setRest(showErrors(form, error)),
  });
  return (
    <form onSubmit={form.onSubmit((values) => check.mutate(values))} noValidate>
      <Stack gap="sm">
        <p className={css.mute}>{t("compliance.hint")}</p>
        {QUESTIONS.map((question) => (
          <Checkbox
            key={question}
            label={t(`compliance.${question}`)}
            {...form.getInputProps(question, { type: "checkbox" })}
          />
        ))}
        <Textarea
          label={t("compliance.note")}
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps("note")}
        />
        <FormError error={rest} />
        <Button type="submit" loading={check.isPending}>
          {t("compliance.save")}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t("compliance.cancel")}
        </Button>
      </Stack>
    </form>
  );
}
