import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import css from "./Fields.module.css";
import { NEW_TARGET, type ObjectiveForm, type TargetForm } from "./forms";

const COMPARATORS = [
  "ge",
  "gt",
  "eq",
  "le",
  "lt",
  "qualitative",
] as const satisfies readonly TargetForm["comparator"][];
const UNITS = [
  "percent",
  "points",
  "hours_per_person_year",
  "count",
  "none",
] as const satisfies readonly TargetForm["unit"][];

/** The targets of an objective, typed: comparator, value, unit, each with the words it was read from. */
export function TargetFields({ form }: { form: UseFormReturnType<ObjectiveForm> }) {
  const { t } = useTranslation();
  const { targets } = form.values;
  return (
    <fieldset className={css.list}>
      <legend>{t("plan_part.targets")}</legend>
      {targets.map((target, index) => {
        const at = `targets.${index}` as const;
        const qualitative = target.comparator === "qualitative";
        const comparator = form.getInputProps(`${at}.comparator`);
        return (
          <div className={css.item} key={index}>
            <div className={css.quote}>
              {target.place === "entered"
                ? t("plan_edit.place_entered")
                : t(`plan_edit.place_${target.place}`, { quote: target.quote })}
            </div>
            <NativeSelect
              className={css.four}
              label={t("plan_edit.comparator")}
              data={COMPARATORS.map((value) => ({ value, label: t(`comparator.${value}`) }))}
              {...comparator}
              onChange={(event) => {
                form.setFieldValue(at, {
                  ...target,
                  comparator: event.currentTarget.value as TargetForm["comparator"],
                  // Somebody says it now; the file may only have implied it.
                  stated: true,
                });
              }}
            />
            {!qualitative && (
              <>
                <TextInput
                  className={css.two}
                  label={t("plan_edit.value")}
                  inputMode="decimal"
                  {...form.getInputProps(`${at}.value`)}
                />
                <NativeSelect
                  className={css.three}
                  label={t("plan_edit.unit")}
                  data={UNITS.map((value) => ({ value, label: t(`target_unit.${value}`) }))}
                  {...form.getInputProps(`${at}.unit`)}
                />
                {target.unit === "count" && (
                  <TextInput
                    className={css.three}
                    label={t("plan_edit.unit_text")}
                    {...form.getInputProps(`${at}.unit_text`)}
                  />
                )}
              </>
            )}
            <Button
              className={`${css.three} ${css.remove} ${css.danger}`}
              variant="subtle"
              onClick={() => form.removeListItem("targets", index)}
            >
              {t("plan_edit.remove_target")}
            </Button>
          </div>
        );
      })}
      <Button
        variant="default"
        size="xs"
        onClick={() => form.insertListItem("targets", NEW_TARGET)}
      >
        {t("plan_edit.add_target")}
      </Button>
    </fieldset>
  );
}
