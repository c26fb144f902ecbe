import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useUnitChoices } from "../units/queries";
import css from "./Sites.module.css";
import { DATES_FROM, needsHint, type SiteValues } from "./siteValues";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The fields of a watched page. */
export function SiteForm({
  form,
  pending,
  submitLabel,
  message,
  onSubmit,
  children,
}: {
  form: UseFormReturnType<SiteValues>;
  pending: boolean;
  submitLabel: string;
  /** Why it was not saved. */
  message: ReactNode;
  onSubmit: () => void;
  /** More buttons. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const units = useUnitChoices();
  return (
    <form className={css.form} onSubmit={form.onSubmit(onSubmit)} noValidate>
      <TextInput
        label={t("sites.name")}
        description={t("sites.name_hint")}
        required
        {...form.getInputProps("name")}
      />
      <TextInput
        label={t("sites.code")}
        description={t("sites.code_hint")}
        required
        {...form.getInputProps("code")}
      />
      <NativeSelect label={t("sites.channel")} {...form.getInputProps("channel")}>
        <option value="website">{t("sites.channels.website")}</option>
        <option value="forum">{t("sites.channels.forum")}</option>
      </NativeSelect>
      <TextInput
        label={t("sites.url")}
        description={t("sites.url_hint")}
        type="url"
        required
        {...form.getInputProps("url")}
      />
      <TextInput
        label={t("sites.other_hosts")}
        description={t("sites.other_hosts_hint")}
        {...form.getInputProps("other_hosts")}
      />
      <NativeSelect label={t("sites.unit")} {...form.getInputProps("unit_id")}>
        <option value="">{t("sites.whole_department")}</option>
        {units.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </NativeSelect>
      <fieldset className={css.group}>
        <legend>{t("sites.what")}</legend>
        <Checkbox
          label={t("sites.check_availability")}
          {...form.getInputProps("availability", { type: "checkbox" })}
        />
        <Checkbox
          label={t("sites.check_certificate")}
          {...form.getInputProps("certificate.on", { type: "checkbox" })}
        />
        {form.values.certificate.on && (
          <NumberInput
            className={css.under}
            label={t("sites.certificate_days")}
            min={1}
            max={365}
            allowDecimal={false}
            required
            {...form.getInputProps("certificate.days")}
          />
        )}
        <Checkbox
          label={t("sites.check_freshness")}
          {...form.getInputProps("freshness.on", { type: "checkbox" })}
        />
        {form.values.freshness.on && <FreshnessFields form={form} />}
      </fieldset>
      <ScheduleFields form={form} />
      {message}
      <div className={css.buttons}>
        <Button type="submit" loading={pending}>
          {submitLabel}
        </Button>
        {children}
      </div>
    </form>
  );
}

function FreshnessFields({ form }: { form: UseFormReturnType<SiteValues> }) {
  const { t } = useTranslation();
  const { from } = form.values.freshness;
  return (
    <div className={css.under}>
      <NumberInput
        label={t("sites.freshness_days")}
        min={1}
        max={3660}
        allowDecimal={false}
        required
        {...form.getInputProps("freshness.days")}
      />
      <NativeSelect label={t("sites.date_from")} {...form.getInputProps("freshness.from")}>
        {DATES_FROM.map((value) => (
          <option key={value} value={value}>
            {t(`sites.dates_from.${value}`)}
          </option>
        ))}
      </NativeSelect>
      {needsHint(from) && (
        <TextInput
          label={t(from === "meta" ? "sites.hint_meta" : "sites.hint_text")}
          description={t(from === "meta" ? "sites.hint_meta_hint" : "sites.hint_text_hint")}
          required
          {...form.getInputProps("freshness.hint")}
        />
      )}
      <TextInput
        label={t("sites.date_url")}
        description={t("sites.date_url_hint")}
        type="url"
        {...form.getInputProps("freshness.url")}
      />
    </div>
  );
}

function ScheduleFields({ form }: { form: UseFormReturnType<SiteValues> }) {
  const { t } = useTranslation();
  return (
    <fieldset className={css.group}>
      <legend>{t("sites.schedule")}</legend>
      <div className={css.schedule}>
        <NumberInput
          label={t("sites.every")}
          min={1}
          max={form.values.schedule.unit === "hours" ? 23 : 90}
          allowDecimal={false}
          required
          {...form.getInputProps("schedule.every")}
        />
        <NativeSelect label={t("sites.every_unit")} {...form.getInputProps("schedule.unit")}>
          <option value="days">{t("sites.units.days")}</option>
          <option value="hours">{t("sites.units.hours")}</option>
        </NativeSelect>
        <NativeSelect label={t("sites.at_hour")} {...form.getInputProps("schedule.at_hour")}>
          {HOURS.map((hour) => (
            <option key={hour} value={String(hour)}>
              {`${String(hour).padStart(2, "0")}:00`}
            </option>
          ))}
        </NativeSelect>
      </div>
      <p className={css.note}>{t("sites.schedule_hint")}</p>
    </fieldset>
  );
}
