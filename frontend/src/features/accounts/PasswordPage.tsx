import { Alert, Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { changePassword, useMe } from "../../api/session";
import { FormError, useFormErrors } from "../../ui/FormError";
import { PasswordField } from "../../ui/PasswordField";
import { PageHeader } from "../../ui/PageHeader";
import { Section } from "../../ui/Section";
import css from "./Frame.module.css";
import { isTooShort, MIN_PASSWORD } from "./passwordRules";

export function PasswordPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const showErrors = useFormErrors();
  const [rest, setRest] = useState<unknown>(null);
  const form = useForm({
    initialValues: { current_password: "", new_password: "", again: "" },
    validate: {
      current_password: (value) => (value === "" ? t("login.password_missing") : null),
      new_password: (value) =>
        isTooShort(value) ? t("password.too_short", { count: MIN_PASSWORD }) : null,
      again: (value, all) => (value === all.new_password ? null : t("password.differs")),
    },
  });
  const save = useMutation({
    mutationFn: () => changePassword(form.values.current_password, form.values.new_password),
    onMutate: () => setRest(null),
    onError: (error) => setRest(showErrors(form, error)),
    onSuccess: () => {
      form.reset();
      notifications.show({ message: t("password.changed") });
      void navigate("/");
    },
  });

  return (
    <>
      <PageHeader title={t("account.change_password")} />
      <Section>
        <form
          className={css.form}
          style={{ maxWidth: 400 }}
          onSubmit={form.onSubmit(() => save.mutate())}
          noValidate
        >
          {me.must_change_password && (
            <Alert color="yellow" variant="light">
              {t("errors.password_change_required")}
            </Alert>
          )}
          <input
            type="text"
            name="username"
            autoComplete="username"
            value={me.username}
            readOnly
            hidden
          />
          <PasswordField
            label={t("password.current")}
            autoComplete="current-password"
            {...form.getInputProps("current_password")}
          />
          <PasswordField
            label={t("password.new")}
            description={t("password.rule", { count: MIN_PASSWORD })}
            autoComplete="new-password"
            {...form.getInputProps("new_password")}
          />
          <PasswordField
            label={t("password.again")}
            autoComplete="new-password"
            {...form.getInputProps("again")}
          />
          <FormError error={rest} />
          <Button type="submit" loading={save.isPending}>
            {t("password.submit")}
          </Button>
        </form>
      </Section>
    </>
  );
}
