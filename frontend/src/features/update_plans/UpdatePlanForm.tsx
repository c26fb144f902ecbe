import { Button, Checkbox, Input, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../ui/DateField";
import { useUnitChoices } from "../units/queries";
import type { PlanValues } from "./planValues";
import { RHYTHMS } from "./queries";
import css from "./UpdatePlans.module.css";

const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"];

/** The fields of a plan of updates. */
export function UpdatePlanForm({
  form,
  pending,
  submitLabel,
  message,
  onSubmit,
  children,
}: {
  form: UseFormReturnType<PlanValues>;
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
      <NativeSelect label={t("update_plans.channel")} {...form.getInputProps("channel")}>
        <option value="website">{t("update_plans.channels.website")}</option>
        <option value="forum">{t("update_plans.channels.forum")}</option>
      </NativeSelect>
      <TextInput
        label={t("update_plans.section")}
        description={t("update_plans.section_hint")}
        maxLength={200}
        required
        {...form.getInputProps("section")}
      />
      <NativeSelect label={t("update_plans.rhythm")} {...form.getInputProps("rhythm")}>
        {RHYTHMS.map((rhythm) => (
          <option key={rhythm} value={rhythm}>
            {t(`update_plans.rhythms.${rhythm}`)}
          </option>
        ))}
      </NativeSelect>
      <DaysField form={form} />
      <div className={css.span}>
        <DateField
          label={t("update_plans.from")}
          required
          value={form.values.from}
          onChange={(day) => form.setFieldValue("from", day)}
          error={form.errors.from}
        />
        <DateField
          label={t("update_plans.to")}
          required
          value={form.values.to}
          onChange={(day) => form.setFieldValue("to", day)}
          error={form.errors.to}
        />
      </div>
      <NativeSelect label={t("update_plans.unit")} {...form.getInputProps("unit_id")}>
        <option value="">{t("update_plans.whole_department")}</option>
        {units.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </NativeSelect>
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

/** The days, as the rhythm counts them. */
function DaysField({ form }: { form: UseFormReturnType<PlanValues> }) {
  const { t } = useTranslation();
  const { rhythm } = form.values;
  const error = form.errors.numbers;
  const touched = () => form.clearFieldError("numbers");
  if (rhythm === "weekdays") {
    return (
      <Checkbox.Group
        label={t("update_plans.weekdays")}
        required
        value={form.values.weekdays}
        error={error}
        onChange={(days) => {
          touched();
          form.setFieldValue("weekdays", days);
        }}
      >
        <div className={css.days}>
          {WEEKDAYS.map((day) => (
            <Checkbox
              key={day}
              value={day}
              label={t(`weekday_long.${String(Number(day) - 1) as "0"}`)}
            />
          ))}
        </div>
      </Checkbox.Group>
    );
  }
  if (rhythm === "every_days") {
    return (
      <NumberInput
        label={t("update_plans.every")}
        min={1}
        max={366}
        allowDecimal={false}
        required
        {...form.getInputProps("every")}
        error={error}
      />
    );
  }
  return (
    <>
      <TextInput
        label={t("update_plans.month_days")}
        description={t("update_plans.month_days_hint")}
        required
        {...form.getInputProps("month_days")}
        error={Boolean(error)}
      />
      {error && <Input.Error role="alert">{error}</Input.Error>}
    </>
  );
}
