import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PageHeader } from "../ui/PageHeader";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t("not_found.title")} sub={t("not_found.text")} />
      <Link to="/">{t("not_found.home")}</Link>
    </>
  );
}
