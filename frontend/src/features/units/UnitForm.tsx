import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { unitsQuery } from "./queries";
import { flatten, subtreeIds, treeOf, type Unit } from "./tree";
import css from "./Units.module.css";

export interface UnitValues extends Record<string, unknown> {
  kind: string;
  code: string;
  name: string;
  short_name: string;
  /** `""` for none. */
  parent_id: string;
  position: number | string;
}

/** What the form starts from for a unit that is there. */
export function unitForm(unit: Unit): UnitValues {
  const { kind, code, name, short_name, parent_id, position } = unit;
  return { kind, code, name, short_name, parent_id: parent_id ?? "", position };
}

/** The fields of a unit; `id` of the one that is being changed, whose kind and code stay. */
export function UnitForm({
  form,
  id,
  pending,
  onSubmit,
  message,
  children,
}: {
  form: UseFormReturnType<UnitValues>;
  id?: string;
  pending: boolean;
  onSubmit: () => void;
  /** Why it was not saved. */
  message: ReactNode;
  /** More buttons. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { data: units = [] } = useQuery(unitsQuery);
  const below = id === undefined ? new Set<string>() : subtreeIds(units, id);
  const isGroup = form.values.kind === "group";
  return (
    <form className={css.form} onSubmit={form.onSubmit(onSubmit)} noValidate>
      {id === undefined && (
        <NativeSelect
          label={t("units.kind")}
          data={[
            { value: "unit", label: t("units.kind_unit") },
            { value: "group", label: t("units.kind_group") },
          ]}
          {...form.getInputProps("kind")}
        />
      )}
      <TextInput
        label={t("units.name")}
        description={t("units.name_hint")}
        required
        {...form.getInputProps("name")}
      />
      <TextInput
        label={t("units.short_name")}
        description={t("units.short_name_hint")}
        {...form.getInputProps("short_name")}
      />
      {id === undefined && (
        <TextInput
          label={t("units.code")}
          description={t("units.code_hint")}
          required
          autoCapitalize="none"
          spellCheck={false}
          {...form.getInputProps("code")}
        />
      )}
      {!isGroup && (
        <NativeSelect label={t("units.parent")} {...form.getInputProps("parent_id")}>
          <option value="">{t("units.no_parent")}</option>
          {flatten(treeOf(units))
            .filter(
              ({ unit }) =>
                !below.has(unit.id) && (unit.active || unit.id === form.values.parent_id),
            )
            .map(({ unit, depth }) => (
              <option key={unit.id} value={unit.id}>
                {`${"\u00a0\u00a0\u00a0".repeat(depth)}${unit.name}`}
              </option>
            ))}
        </NativeSelect>
      )}
      <NumberInput
        label={t("units.position")}
        description={t("units.position_hint")}
        allowDecimal={false}
        min={0}
        max={9999}
        hideControls
        {...form.getInputProps("position")}
      />
      {message}
      <div className={css.buttons}>
        <Button type="submit" loading={pending}>
          {t("action.save")}
        </Button>
        {children}
      </div>
    </form>
  );
}
