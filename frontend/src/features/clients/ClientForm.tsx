import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { components } from "../../api/schema";
import { DateField } from "../../ui/DateField";
import { useScopeText } from "../../ui/useScopeText";
import { useUnitChoices } from "../units/queries";
import css from "./Clients.module.css";
import { endOf, lastDay } from "./expiry";
import { type Client, SCOPES } from "./queries";

export interface ClientValues extends Record<string, unknown> {
  name: string;
  scopes: string[];
  /** `""` for no limit. */
  unit_id: string;
  /** The last day, `""` for never. */
  expires_at: string;
}

export const NEW_CLIENT: ClientValues = { name: "", scopes: [], unit_id: "", expires_at: "" };

/** What the form starts from for a client that is there. */
export function clientForm({ name, scopes, unit_id, expires_at }: Client): ClientValues {
  return { name, scopes: [...scopes], unit_id: unit_id ?? "", expires_at: lastDay(expires_at) };
}

/** What the form says, as the API takes it. */
export function clientIn(values: ClientValues): components["schemas"]["ClientIn"] {
  return {
    name: values.name.trim(),
    scopes: SCOPES.filter((scope) => values.scopes.includes(scope)),
    unit_id: values.unit_id === "" ? null : values.unit_id,
    expires_at: endOf(values.expires_at),
  };
}

/** What must be there before the server is asked. */
export function useClientRules() {
  const { t } = useTranslation();
  return {
    name: (value: string) => (value.trim() === "" ? t("field_errors.required") : null),
    scopes: (value: string[]) => (value.length === 0 ? t("clients.scope_missing") : null),
  };
}

/** The fields of a client. */
export function ClientForm({
  form,
  pending,
  submitLabel,
  message,
  onSubmit,
  children,
}: {
  form: UseFormReturnType<ClientValues>;
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
  const scopeText = useScopeText();
  return (
    <form className={css.form} onSubmit={form.onSubmit(onSubmit)} noValidate>
      <TextInput
        label={t("clients.name")}
        description={t("clients.name_hint")}
        required
        {...form.getInputProps("name")}
      />
      <Checkbox.Group
        label={t("clients.scopes")}
        description={t("clients.scopes_hint")}
        required
        {...form.getInputProps("scopes")}
      >
        <div className={css.scopes}>
          {SCOPES.map((scope) => (
            <Checkbox key={scope} value={scope} label={scopeText(scope)} description={scope} />
          ))}
        </div>
      </Checkbox.Group>
      <NativeSelect
        label={t("clients.unit")}
        description={t("clients.unit_hint")}
        {...form.getInputProps("unit_id")}
      >
        <option value="">{t("clients.no_limit")}</option>
        {units.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </NativeSelect>
      <DateField
        label={t("clients.last_day")}
        value={form.values.expires_at}
        onChange={(day) => form.setFieldValue("expires_at", day)}
        error={form.errors.expires_at}
      />
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
