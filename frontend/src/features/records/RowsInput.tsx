import { Button } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Section";
import { FieldInput } from "./FieldInput";
import { emptySub, type SubRow, type Values } from "./form";
import type { Field, Kind } from "./model";
import css from "./RecordForm.module.css";
import { useRecordText } from "./useRecordText";

/** A list of small rows: extensions of a deadline, long leaves, findings. */
export function RowsInput({
  form,
  field,
  kind,
}: {
  form: UseFormReturnType<Values>;
  field: Extract<Field, { input: "rows" }>;
  kind: Kind;
}) {
  const { t } = useTranslation();
  const text = useRecordText(kind);
  const rows = form.values[field.name] as SubRow[];
  const error = form.errors[field.name];
  const hint = text.hint(field.name);
  return (
    <Section title={text.name(field.name)}>
      {hint && <p className={css.note}>{hint}</p>}
      {rows.map((_, index) => (
        <fieldset key={index} className={css.sub}>
          <legend className="visually-hidden">
            {t("records.line", { name: text.name(field.name), number: index + 1 })}
          </legend>
          <div className={css.subGrid}>
            {field.of.map((sub) => (
              <FieldInput
                key={sub.name}
                kind={kind}
                field={sub}
                label={text.subName(field.name, sub.name)}
                {...form.getInputProps(`${field.name}.${index}.${sub.name}`)}
              />
            ))}
          </div>
          <Button
            variant="subtle"
            size="xs"
            aria-label={t("records.remove_line", { number: index + 1 })}
            onClick={() => form.removeListItem(field.name, index)}
          >
            {t("records.remove")}
          </Button>
        </fieldset>
      ))}
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
      <Button
        variant="default"
        size="sm"
        onClick={() => form.insertListItem(field.name, emptySub(field.of))}
      >
        {text.word(`add_${field.name}`)}
      </Button>
    </Section>
  );
}
