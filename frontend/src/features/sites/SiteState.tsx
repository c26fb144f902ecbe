import { useTranslation } from "react-i18next";
import { Tag } from "../../ui/Tag";
import type { Site } from "./queries";

/** Whether a page is watched, and whether all that was looked at last was in order. */
export function SiteState({ site }: { site: Site }) {
  const { t } = useTranslation();
  if (!site.active) return <Tag tone="quiet">{t("sites.off")}</Tag>;
  if (site.last.some(({ outcome }) => outcome === "failed")) {
    return <Tag tone="bad">{t("sites.failing")}</Tag>;
  }
  if (site.last.some(({ outcome }) => outcome === "not_run")) {
    return <Tag tone="warn">{t("sites.outcome.not_run")}</Tag>;
  }
  if (site.last.length === 0) return <Tag tone="info">{t("sites.waiting")}</Tag>;
  return <Tag tone="ok">{t("sites.in_order")}</Tag>;
}
