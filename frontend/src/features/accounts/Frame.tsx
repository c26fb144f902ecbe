import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ColorSchemeSwitch, LanguageSwitch } from "../../ui/Switches";
import { PageHeader } from "../../ui/PageHeader";
import css from "./Frame.module.css";

/** The page of somebody who is not logged in yet: one card, and the language. */
export function Frame({
  title,
  sub,
  children,
}: {
  title: string;
  sub?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className={css.page}>
      <main className={css.card}>
        <p className={css.brand}>
          MTCL<span>{t("app.meaning")}</span>
        </p>
        <PageHeader title={title} sub={sub} />
        {children}
      </main>
      <footer className={css.switches}>
        <LanguageSwitch />
        <ColorSchemeSwitch />
      </footer>
    </div>
  );
}
