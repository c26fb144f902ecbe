import { useTranslation } from "react-i18next";
import { Figure } from "../../ui/Figure";
import { NOTHING } from "../../ui/format";
import type { Site } from "./queries";
import css from "./Sites.module.css";

/** How often a page could be reached, and how many days are left out. */
export function Uptime({ site: { uptime } }: { site: Site }) {
  const { t } = useTranslation();
  if (!uptime) return <>{NOTHING}</>;
  if (uptime.denominator === 0 && uptime.not_run === 0)
    return <span className={css.mute}>{t("sites.no_checks")}</span>;
  return (
    <>
      <Figure num={uptime.numerator} den={uptime.denominator} unit={t("sites.checks_unit")} />
      {uptime.not_run > 0 && (
        <span className={css.second}>{t("sites.left_out", { count: uptime.not_run })}</span>
      )}
    </>
  );
}
