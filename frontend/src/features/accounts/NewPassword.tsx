import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ShownOnce } from "../../ui/ShownOnce";

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
  return (
    <ShownOnce
      title={t("people.once_title")}
      text={t("people.once_text")}
      items={[
        { label: t("login.username"), text: username },
        { label: t("people.temporary"), text: password },
      ]}
    >
      {children}
    </ShownOnce>
  );
}
