import { Alert, Button, TextInput } from "@mantine/core";
import { type SyntheticEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useSearchParams } from "react-router";
import { asApiError } from "../../api/errors";
import { login, useSession } from "../../api/session";
import { PasswordField } from "../../ui/PasswordField";
import { useErrorText } from "../../ui/useErrorText";
import { Frame } from "./Frame";
import css from "./Frame.module.css";
import { SampleAccounts } from "./SampleAccounts";
import { safePath } from "./safePath";
import { useCountdown } from "./useCountdown";

export function LoginPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [params] = useSearchParams();
  const errorText = useErrorText();
  const nameField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const submitButton = useRef<HTMLButtonElement>(null);
  const [missing, setMissing] = useState({ username: false, password: false });
  const [error, setError] = useState<unknown>(null);
  const [pending, setPending] = useState(false);
  const [wait, startWait] = useCountdown();

  if (session.status === "known") return <Navigate to={safePath(params.get("next"))} replace />;

  // Uncontrolled fields: what a password manager fills in fires no change event everywhere.
  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const username = nameField.current?.value.trim() ?? "";
    const password = passwordField.current?.value ?? "";
    setMissing({ username: username === "", password: password === "" });
    setError(null);
    if (username === "") return nameField.current?.focus();
    if (password === "") return passwordField.current?.focus();
    setPending(true);
    try {
      await login(username, password);
    } catch (cause) {
      const problem = asApiError(cause);
      if (problem.code === "too_many_attempts" && problem.retryAfter) startWait(problem.retryAfter);
      setError(problem);
      setPending(false);
      if (problem.code === "invalid_credentials") passwordField.current?.select();
    }
  }

  function fill({ username, password }: { username: string; password: string }) {
    if (nameField.current) nameField.current.value = username;
    if (passwordField.current) passwordField.current.value = password;
    setMissing({ username: false, password: false });
    setError(null);
    submitButton.current?.focus();
  }

  const problem = error === null ? null : asApiError(error);
  const atPassword = problem?.code === "invalid_credentials";
  const throttled = problem?.code === "too_many_attempts";
  let notice = problem && !atPassword && !throttled ? errorText(problem) : null;
  if (throttled) {
    notice =
      wait > 0 ? t("errors_wait.too_many_attempts", { count: wait }) : t("login.try_again_now");
  }

  return (
    <Frame title={t("login.title")}>
      <form className={css.form} onSubmit={(event) => void submit(event)} noValidate>
        {session.status === "anonymous" && session.expired && problem === null && (
          <Alert color="yellow" variant="light" role="status">
            {t("login.expired")}
          </Alert>
        )}
        {notice && (
          <Alert color={throttled ? "yellow" : "red"} variant="light" role="alert">
            {notice}
          </Alert>
        )}
        <TextInput
          ref={nameField}
          name="username"
          label={t("login.username")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          error={missing.username && t("login.username_missing")}
        />
        <PasswordField
          ref={passwordField}
          name="password"
          label={t("login.password")}
          autoComplete="current-password"
          error={
            missing.password ? t("login.password_missing") : atPassword ? errorText(problem) : null
          }
        />
        <Button
          ref={submitButton}
          type="submit"
          loading={pending}
          disabled={throttled && wait > 0}
          fullWidth
        >
          {t("login.submit")}
        </Button>
      </form>
      <SampleAccounts onChoose={fill} />
    </Frame>
  );
}
