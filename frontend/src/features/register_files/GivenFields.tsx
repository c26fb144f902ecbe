import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Section";
import { unitsQuery } from "../units/queries";
import { flatten, treeOf } from "../units/tree";
import type { Table } from "./calls";
import css from "./RegisterFiles.module.css";

type Given = Record<string, string>;

/** What goes for every row whose cell says nothing: whose it is, and what the sheet lacks. */
export function GivenFields({
  table,
  given,
  onChange,
}: {
  table: Table;
  given: Given;
  onChange: (given: Given) => void;
}) {
  const { t } = useTranslation();
  const [added, setAdded] = useState<string[]>([]);
  const units = useQuery(unitsQuery).data ?? [];
  const has = (name: string) => table.columns.some((column) => column.field === name);
  const others = table.fields.filter(({ name }) => name !== "unit");
  const shown = others.filter(
    ({ name, given: said }) =>
      table.missing.includes(name) || (said ?? "") !== "" || added.includes(name) || name in given,
  );
  const rest = others.filter((field) => !shown.includes(field) && !has(field.name));
  const unit = table.fields.find(({ name }) => name === "unit")?.given ?? "";
  return (
    <Section title={t("register_file.given")}>
      <p className={css.note}>{t("register_file.given_hint")}</p>
      <div className={css.fields}>
        <NativeSelect
          label={t("records.unit")}
          value={unit}
          onChange={(event) => onChange({ unit: event.currentTarget.value })}
        >
          {!units.some(({ code }) => code === unit) && <option value={unit}>{unit}</option>}
          {flatten(treeOf(units))
            .filter((one) => one.unit.active)
            .map(({ unit: { id, code, name }, depth }) => (
              <option key={id} value={code}>
                {`${"\u00a0\u00a0\u00a0".repeat(depth)}${name}`}
              </option>
            ))}
        </NativeSelect>
        {shown.map((field) => (
          <TextInput
            key={`${field.name}:${field.given ?? ""}`}
            label={field.title}
            description={field.from_above ? t("register_file.from_above") : undefined}
            required={table.missing.includes(field.name)}
            defaultValue={field.given ?? ""}
            onBlur={(event) => {
              const said = event.currentTarget.value.trim();
              if (said !== (field.given ?? "")) onChange({ [field.name]: said });
            }}
          />
        ))}
        {rest.length > 0 && (
          <NativeSelect
            label={t("register_file.give_more")}
            value=""
            onChange={(event) => setAdded([...added, event.currentTarget.value])}
          >
            <option value="">{t("register_file.choose_field")}</option>
            {rest.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </NativeSelect>
        )}
      </div>
    </Section>
  );
}
