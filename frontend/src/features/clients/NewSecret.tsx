import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ShownOnce } from "../../ui/ShownOnce";

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
  return (
    <ShownOnce
      title={t("clients.once_title")}
      text={t("clients.once_text")}
      items={[
        { label: t("clients.id"), text: id },
        { label: t("clients.secret"), text: secret },
        { label: t("clients.token_call"), text: tokenCall(id, secret) },
      ]}
    >
      {children}
    </ShownOnce>
  );
}
