import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useLocation } from "react-router";
import { setUp, useSession } from "../../api/session";
import { FormError, useFormErrors } from "../../ui/FormError";
import { PasswordField } from "../../ui/PasswordField";
import { Frame } from "./Frame";
import css from "./Frame.module.css";
import { isTooShort, MIN_PASSWORD } from "./passwordRules";

/**
 * First start of an installation: makes the first administrator. The token stands behind `#`,
 * which browsers send to no server and no proxy log.
 */
export function SetupPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { hash } = useLocation();
  const token = decodeURIComponent(hash.slice(1));
  const showErrors = useFormErrors();
  const [rest, setRest] = useState<unknown>(null);
  const form = useForm({
    initialValues: { full_name: "", username: "", password: "", again: "" },
    validate: {
      full_name: (value) => (value.trim() === "" ? t("field_errors.required") : null),
      username: (value) => (value.trim() === "" ? t("login.username_missing") : null),
      password: (value) =>
        isTooShort(value) ? t("password.too_short", { count: MIN_PASSWORD }) : null,
      again: (value, all) => (value === all.password ? null : t("password.differs")),
    },
  });
  const save = useMutation({
    mutationFn: () =>
      setUp({
        token,
        full_name: form.values.full_name.trim(),
        username: form.values.username.trim(),
        password: form.values.password,
      }),
    onMutate: () => setRest(null),
    onError: (error) => setRest(showErrors(form, error)),
  });

  if (session.status === "known") return <Navigate to="/" replace />;
  if (token === "") {
    return (
      <Frame title={t("setup.title")} sub={t("setup.no_token")}>
        <Link to="/login">{t("setup.to_login")}</Link>
      </Frame>
    );
  }
  return (
    <Frame title={t("setup.title")} sub={t("setup.text")}>
      <form className={css.form} onSubmit={form.onSubmit(() => save.mutate())} noValidate>
        <TextInput
          label={t("setup.full_name")}
          autoComplete="name"
          {...form.getInputProps("full_name")}
        />
        <TextInput
          label={t("login.username")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          {...form.getInputProps("username")}
        />
        <PasswordField
          label={t("login.password")}
          description={t("password.rule", { count: MIN_PASSWORD })}
          autoComplete="new-password"
          {...form.getInputProps("password")}
        />
        <PasswordField
          label={t("password.again")}
          autoComplete="new-password"
          {...form.getInputProps("again")}
        />
        <FormError error={rest} />
        <Button type="submit" loading={save.isPending}>
          {t("setup.submit")}
        </Button>
      </form>
    </Frame>
  );
}
