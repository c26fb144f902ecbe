import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "../../api/session";
import { PageHeader } from "../../ui/PageHeader";
import { EmptyState } from "../../ui/States";

/** The same roles as the server's `plans:edit`; the server decides, this only says the next step. */
const IMPORTERS = ["administrator", "iso_secretary"];

/** Before the first plan: what to do about it, or who does it. */
export function NoPlan() {
  const { t } = useTranslation();
  const imports = IMPORTERS.includes(useMe().role);
  return (
    <>
      <PageHeader title={t("nav.overview")} />
      <EmptyState
        title={t("overview.no_plan")}
        text={t(imports ? "overview.no_plan_import" : "overview.no_plan_wait")}
        action={
          imports ? (
            <Button component={Link} to="/plans/import">
              {t("overview.import")}
            </Button>
          ) : (
            <Button component={Link} to="/help" variant="default">
              {t("nav.help")}
            </Button>
          )
        }
      />
    </>
  );
}
