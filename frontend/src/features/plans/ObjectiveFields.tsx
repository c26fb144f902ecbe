import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DateField } from "../../ui/DateField";
import { useFormat } from "../../ui/useFormat";
import css from "./Fields.module.css";
import { NEW_ACTION, type ObjectiveForm } from "./forms";
import { indicatorsQuery } from "./queries";
import { TargetFields } from "./TargetFields";

type Form = UseFormReturnType<ObjectiveForm>;

function ActionFields({ form }: { form: Form }) {
  const { t } = useTranslation();
  return (
    <fieldset className={css.list}>
      <legend>{t("plan_part.actions")}</legend>
      {form.values.actions.map((action, index) => {
        const at = `actions.${index}` as const;
        return (
          <div className={css.item} key={index}>
            <TextInput
              className={css.two}
              label={t("plan_part.number")}
              {...form.getInputProps(`${at}.number`)}
            />
            <Textarea
              className={css.ten}
              label={t("plan_part.action")}
              autosize
              {...form.getInputProps(`${at}.text`)}
            />
            <Textarea
              className={css.six}
              label={t("plan_part.lead")}
              autosize
              {...form.getInputProps(`${at}.lead`)}
            />
            <Textarea
              className={css.six}
              label={t("plan_part.coordinators")}
              autosize
              {...form.getInputProps(`${at}.coordinators`)}
            />
            <Textarea
              className={css.six}
              label={t("plan_part.deadline")}
              autosize
              {...form.getInputProps(`${at}.deadline`)}
            />
            <Textarea
              className={css.six}
              label={t("plan_part.resources")}
              autosize
              {...form.getInputProps(`${at}.resources`)}
            />
            {action.extras.map((extra, place) => (
              <Textarea
                key={place}
                className={css.six}
                label={extra.column}
                autosize
                {...form.getInputProps(`${at}.extras.${place}.text`)}
              />
            ))}
            <Button
              className={`${css.full} ${css.remove} ${css.danger}`}
              variant="subtle"
              size="xs"
              onClick={() => form.removeListItem("actions", index)}
            >
              {t("plan_edit.remove_action", { number: action.number || index + 1 })}
            </Button>
          </div>
        );
      })}
      <Button
        variant="default"
        size="xs"
        onClick={() =>
          form.insertListItem("actions", {
            ...NEW_ACTION,
            number: String(form.values.actions.length + 1),
          })
        }
      >
        {t("plan_edit.add_action")}
      </Button>
    </fieldset>
  );
}

/** Every field of an objective, for the import and for the edit of a draft alike. */
export function ObjectiveFields({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { lang } = useFormat();
  const indicators = useQuery(indicatorsQuery).data ?? [];
  const code = form.values.indicator_code;
  const known = indicators.map((indicator) => ({
    value: indicator.code,
    label: lang === "vi" ? indicator.name_vi : indicator.name_en,
  }));
  return (
    <div className={css.box}>
      <div className={css.fields}>
        <TextInput
          className={css.two}
          label={t("plan_part.number")}
          {...form.getInputProps("number")}
        />
        <Textarea
          className={css.ten}
          label={t("plan_part.text")}
          autosize
          minRows={2}
          {...form.getInputProps("text")}
        />
        <TextInput
          className={css.six}
          label={t("plan_part.short_name")}
          {...form.getInputProps("short_name")}
        />
        <NativeSelect
          className={css.six}
          label={t("plan_part.indicator_code")}
          data={[
            { value: "", label: t("plan_edit.no_indicator") },
            ...known,
            ...(code && !known.some(({ value }) => value === code)
              ? [{ value: code, label: t("plan_edit.indicator_to_come", { code }) }]
              : []),
          ]}
          {...form.getInputProps("indicator_code")}
        />
        <Textarea
          className={css.six}
          label={t("plan_part.measure")}
          autosize
          {...form.getInputProps("measure")}
        />
        <TextInput
          className={css.six}
          label={t("plan_part.section")}
          {...form.getInputProps("section")}
        />
        <TargetFields form={form} />
        <Textarea
          className={css.six}
          label={t("plan_part.responsible")}
          autosize
          {...form.getInputProps("responsible")}
        />
        <Textarea
          className={css.six}
          label={t("plan_part.resources")}
          autosize
          {...form.getInputProps("resources")}
        />
        <Textarea
          className={css.six}
          label={t("plan_part.deadline")}
          autosize
          {...form.getInputProps("deadline")}
        />
        <div className={css.six}>
          <DateField
            label={t("plan_part.due_day")}
            value={form.values.due_day}
            onChange={(day) => form.setFieldValue("due_day", day)}
            error={form.errors.due_day}
          />
        </div>
        {form.values.extras.map((extra, place) => (
          <Textarea
            key={place}
            className={css.six}
            label={extra.column}
            autosize
            {...form.getInputProps(`extras.${place}.text`)}
          />
        ))}
        <ActionFields form={form} />
      </div>
    </div>
  );
}
