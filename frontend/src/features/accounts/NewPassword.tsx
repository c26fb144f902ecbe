import { Alert } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { CopyText } from "../../ui/CopyText";
import css from "./People.module.css";

/** A temporary password that was just set, to be handed over. */
export function NewPassword({
  username,
  password,
  children,
}: {
  username: string;
  password: string;
  /** How to go on. */
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const top = useRef<HTMLDivElement>(null);
  // It took the place of what was clicked.
  useEffect(() => top.current?.focus(), []);
  return (
    <div
      ref={top}
      tabIndex={-1}
      className={css.password}
      role="group"
      aria-label={t("people.once_title")}
    >
      <Alert color="yellow" variant="light">
        <strong>{t("people.once_title")}</strong>
        <br />
        {t("people.once_text")}
      </Alert>
      <CopyText label={t("login.username")} text={username} />
      <CopyText label={t("people.temporary")} text={password} />
      <div className={css.buttons}>{children}</div>
    </div>
  );
}
