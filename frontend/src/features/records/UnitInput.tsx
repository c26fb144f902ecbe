import { NativeSelect } from "@mantine/core";
import type { GetInputPropsReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { flatten, treeOf, type Unit } from "../units/tree";

/** Which unit answers for the row: by its code, as senders name it. */
export function UnitInput({
  units,
  ...input
}: { units: readonly Unit[] } & GetInputPropsReturnType) {
  const { t } = useTranslation();
  return (
    <NativeSelect {...input} label={t("records.unit")} description={t("records.unit_hint")}>
      <option value="">{t("records.whole_department")}</option>
      {flatten(treeOf(units))
        .filter(({ unit, depth }) => depth > 0 && (unit.active || unit.code === input.value))
        .map(({ unit, depth }) => (
          <option key={unit.id} value={unit.code}>
            {`${"\u00a0\u00a0\u00a0".repeat(depth - 1)}${unit.name}`}
          </option>
        ))}
    </NativeSelect>
  );
}
