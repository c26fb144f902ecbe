import { Alert } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { CopyText } from "../../ui/CopyText";
import css from "./Clients.module.css";

/** The call by which a client gets its token, ready for a terminal. */
export function tokenCall(id: string, secret: string): string {
  return `curl -u '${id}:${secret}' -d grant_type=client_credentials ${location.origin}/api/v1/oauth/token`;
}

/** A secret that was just made; nobody can show it again. */
export function NewSecret({
  id,
  secret,
  children,
}: {
  id: string;
  secret: string;
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
      className={css.secret}
      role="group"
      aria-label={t("clients.once_title")}
    >
      <Alert color="yellow" variant="light">
        <strong>{t("clients.once_title")}</strong>
        <br />
        {t("clients.once_text")}
      </Alert>
      <CopyText label={t("clients.id")} text={id} />
      <CopyText label={t("clients.secret")} text={secret} />
      <CopyText label={t("clients.token_call")} text={tokenCall(id, secret)} />
      <div className={css.buttons}>{children}</div>
    </div>
  );
}
