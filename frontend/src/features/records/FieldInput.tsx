import { NativeSelect, NumberInput, Textarea, TextInput } from "@mantine/core";
import type { GetInputPropsReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DateField } from "../../ui/DateField";
import type { Kind, PlainField } from "./model";
import css from "./RecordForm.module.css";
import { StaffInput } from "./StaffInput";
import { useRecordText } from "./useRecordText";

/** The input of a field that holds one value. */
export function FieldInput({
  kind,
  field,
  label,
  fixed = false,
  ...input
}: {
  kind: Kind;
  field: PlainField;
  label: string;
  /** It names the row, and the row is there. */
  fixed?: boolean;
} & GetInputPropsReturnType) {
  const { t } = useTranslation();
  const text = useRecordText(kind);
  const hint = text.hint(field.name);
  const value = input.value as string | number;
  const common = {
    label,
    required: field.required ?? false,
    ...(fixed ? { readOnly: true, variant: "filled" } : {}),
    ...(hint ? { description: hint } : {}),
  };
  if (fixed || field.input === "text") {
    const shown = fixed && value !== "" ? text.plain(field, value) : value;
    return (
      <TextInput
        {...input}
        {...common}
        className={field.input === "text" && field.wide ? css.wide : ""}
        value={shown}
        {...(field.input === "text" ? { maxLength: field.longest } : {})}
      />
    );
  }
  switch (field.input) {
    case "staff":
      return <StaffInput {...input} label={label} required={field.required ?? false} />;
    case "long":
      return (
        <Textarea
          {...input}
          {...common}
          className={css.wide ?? ""}
          autosize
          minRows={2}
          maxLength={field.longest}
        />
      );
    case "day":
      return (
        <DateField
          label={label}
          required={field.required ?? false}
          value={String(value)}
          onChange={input.onChange as (value: string) => void}
          error={input.error as React.ReactNode}
        />
      );
    case "number":
      return (
        <NumberInput
          {...input}
          {...common}
          min={field.least}
          max={field.most}
          clampBehavior="none"
          allowNegative={false}
          decimalScale={field.decimals ?? 0}
          allowDecimal={field.decimals !== undefined}
          decimalSeparator={t("records.decimal")}
          hideControls
        />
      );
    case "known":
      return (
        <NativeSelect {...input} {...common}>
          <option value="">{t("records.unknown")}</option>
          <option value="yes">{t("records.yes")}</option>
          <option value="no">{t("records.no")}</option>
        </NativeSelect>
      );
    case "choice":
      return (
        <NativeSelect {...input} {...common}>
          <option value="">{t("records.choose")}</option>
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {text.choice(field.name, choice)}
            </option>
          ))}
        </NativeSelect>
      );
  }
}
