import { NativeSelect } from "@mantine/core";
import type { GetInputPropsReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { flatten, subtreeIds, treeOf, type Unit } from "../units/tree";

/** Which unit answers for the row: by its code, as senders name it. */
export function UnitInput({
  units,
  within,
  ...input
}: {
  units: readonly Unit[];
  /** The unit to which the person is limited, with those below it; null for the whole department. */
  within: string | null;
} & GetInputPropsReturnType) {
  const { t } = useTranslation();
  const allowed = within === null ? null : subtreeIds(units, within);
  return (
    <NativeSelect {...input} label={t("records.unit")} description={t("records.unit_hint")}>
      {allowed === null && <option value="">{t("records.whole_department")}</option>}
      {flatten(treeOf(units))
        .filter(({ unit, depth }) => (allowed ? allowed.has(unit.id) : depth > 0))
        .filter(({ unit }) => unit.active || unit.code === input.value)
        .map(({ unit, depth }) => (
          <option key={unit.id} value={unit.code}>
            {`${"\u00a0\u00a0\u00a0".repeat(Math.max(depth - 1, 0))}${unit.name}`}
          </option>
        ))}
    </NativeSelect>
  );
}
