import { useTranslation } from "react-i18next";
import { PageHeader } from "../../ui/PageHeader";
import { EmptyState } from "../../ui/States";

/** Tổng quan: what a director reads in ten seconds. */
export function OverviewPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t("nav.overview")} />
      <EmptyState title={t("overview.no_plan")} text={t("overview.no_plan_text")} />
    </>
  );
}
