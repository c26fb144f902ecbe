import { Button, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { DateField } from "../../ui/DateField";
import { FormError, useFormErrors } from "../../ui/FormError";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import { useFormDraft } from "../../ui/useFormDraft";
import css from "./Calendar.module.css";
import { kindOf, weekday, type Year } from "./model";
import { useCalendarStep } from "./useCalendarStep";

/** Takes days out of a year and puts others in, with the reason and the document it rests on. */
export function EditYear({ year, onClose }: { year: Year; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const [added, setAdded] = useState({ day: "", reason: "" });
  const form = useForm({
    initialValues: {
      days: year.days.map(({ day, reason, source }) => ({ day, reason, source })),
      reason: "",
      document: "",
    },
  });
  const forget = useFormDraft(`calendar:${year.year}:${year.version}`, form);
  const save = useCalendarStep({
    call: (values: typeof form.values) =>
      unwrap(
        api.PUT("/api/v1/calendar/years/{year}", {
          params: { path: { year: year.year }, header: { "If-Match": `"${year.version}"` } },
          body: {
            ...values,
            days: values.days.map((one) => ({ ...one, kind: kindOf(one.day) })),
          },
        }),
      ),
    done: t("calendar.change_done", { year: year.year }),
    then: () => {
      forget();
      onClose();
    },
  });
  const { days } = form.values;
  const inYear = added.day.startsWith(`${year.year}-`);
  const known = days.some(({ day }) => day === added.day);
  const add = () => {
    const one = { ...added, reason: added.reason.trim(), source: "" };
    form.setFieldValue(
      "days",
      [...days, one].sort((a, b) => a.day.localeCompare(b.day)),
    );
    setAdded({ day: "", reason: "" });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setError(null);
        const missing = (["reason", "document"] as const).filter(
          (field) => form.values[field].trim() === "",
        );
        if (missing.length > 0) {
          form.setErrors(
            Object.fromEntries(missing.map((field) => [field, t("field_errors.required")])),
          );
          return;
        }
        save.mutate(form.values, { onError: (cause) => setError(putErrors(form, cause)) });
      }}
    >
      <Section title={t("calendar.change_title", { year: year.year })}>
        <p className={css.mute}>{t("calendar.change_text")}</p>
        <ul className={css.edit}>
          {days.map((one, index) => (
            <li key={one.day}>
              <span>
                <b>{format.date(one.day)}</b> {t(`weekday_long.${String(weekday(one.day)) as "0"}`)}{" "}
                · {t(`calendar_day.${kindOf(one.day)}`)} · {one.reason}
                {form.errors[`days.${index}.day`] && (
                  <em role="alert">{form.errors[`days.${index}.day`]}</em>
                )}
              </span>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t("calendar.remove_day", { day: format.date(one.day) })}
                onClick={() => form.removeListItem("days", index)}
              >
                {t("calendar.remove")}
              </Button>
            </li>
          ))}
        </ul>
        <div className={css.add}>
          <DateField
            label={t("calendar.day")}
            value={added.day}
            onChange={(day) => setAdded({ ...added, day })}
            error={
              added.day !== "" && !inYear
                ? t("calendar.other_year", { year: year.year })
                : known && t("calendar.day_known")
            }
          />
          <TextInput
            label={t("calendar.day_name")}
            maxLength={200}
            value={added.reason}
            onChange={(event) => setAdded({ ...added, reason: event.currentTarget.value })}
          />
          <Button
            variant="default"
            disabled={!inYear || known || added.reason.trim() === ""}
            onClick={add}
          >
            {inYear && !known ? t(`calendar.add_${kindOf(added.day)}`) : t("calendar.add")}
          </Button>
        </div>
      </Section>
      <Section title={t("calendar.why")}>
        <div className={css.fields}>
          <Textarea
            label={t("calendar.reason")}
            autosize
            minRows={2}
            maxLength={1000}
            {...form.getInputProps("reason")}
          />
          <TextInput
            label={t("calendar.document")}
            maxLength={1000}
            {...form.getInputProps("document")}
          />
          <FormError error={error} />
          <div className={css.buttons}>
            <Button type="submit" loading={save.isPending}>
              {t("action.save")}
            </Button>
            <Button
              variant="default"
              disabled={save.isPending}
              onClick={() => {
                forget();
                onClose();
              }}
            >
              {t("action.cancel")}
            </Button>
          </div>
        </div>
      </Section>
    </form>
  );
}
