import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useRoleText } from "../../ui/useRoleText";
import { useUnitChoices } from "../units/queries";
import css from "./People.module.css";
import { type Person, ROLES, UNIT_ROLES } from "./peopleQueries";

export interface PersonValues extends Record<string, unknown> {
  full_name: string;
  /** Fixed once the account is made. */
  username: string;
  email: string;
  /** `""` until one is chosen. */
  role: string;
  /** `""` for none. */
  unit_id: string;
}

export const NEW_PERSON: PersonValues = {
  full_name: "",
  username: "",
  email: "",
  role: "",
  unit_id: "",
};

/** What the form starts from for an account that is there. */
export function personForm({ full_name, username, email, role, unit_id }: Person): PersonValues {
  return { full_name, username, email: email ?? "", role, unit_id: unit_id ?? "" };
}

/** What the form says, as the API takes it; `null` while no role is chosen. */
export function personIn(values: PersonValues) {
  const role = ROLES.find((one) => one === values.role);
  return (
    role && {
      full_name: values.full_name.trim(),
      email: values.email.trim() || null,
      role,
      unit_id: values.unit_id || null,
    }
  );
}

/** What must be there before the server is asked. */
export function usePersonRules() {
  const { t } = useTranslation();
  const required = (value: string) => (value.trim() === "" ? t("field_errors.required") : null);
  return {
    full_name: required,
    username: required,
    role: required,
    unit_id: (value: string, { role }: PersonValues) =>
      UNIT_ROLES.includes(role) && value === "" ? t("people.unit_missing") : null,
  };
}

/** The fields of an account. */
export function PersonForm({
  form,
  isNew,
  pending,
  submitLabel,
  message,
  onSubmit,
  children,
}: {
  form: UseFormReturnType<PersonValues>;
  /** Asks for the user name, too. */
  isNew: boolean;
  pending: boolean;
  submitLabel: string;
  /** Why it was not saved. */
  message: ReactNode;
  onSubmit: () => void;
  /** More buttons. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const roleText = useRoleText();
  const units = useUnitChoices();
  const role = ROLES.find((one) => one === form.values.role);
  return (
    <form className={css.form} onSubmit={form.onSubmit(onSubmit)} noValidate autoComplete="off">
      <TextInput label={t("people.full_name")} required {...form.getInputProps("full_name")} />
      {isNew && (
        <TextInput
          label={t("login.username")}
          description={t("people.username_hint")}
          required
          autoCapitalize="none"
          spellCheck={false}
          {...form.getInputProps("username")}
        />
      )}
      <TextInput label={t("people.email")} inputMode="email" {...form.getInputProps("email")} />
      <NativeSelect
        label={t("people.role")}
        description={role && t(`role_text.${role}`)}
        required
        {...form.getInputProps("role")}
      >
        <option value="" disabled>
          {t("people.choose_role")}
        </option>
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {roleText(one)}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        label={t("people.unit")}
        required={UNIT_ROLES.includes(form.values.role)}
        {...form.getInputProps("unit_id")}
      >
        <option value="">{t("people.no_unit")}</option>
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
