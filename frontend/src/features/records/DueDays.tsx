import { useTranslation } from "react-i18next";
import { localDay } from "../../ui/format";
import type { Row } from "./model";
import css from "./Records.module.css";

/** Working days from which on a last day is near; the server's filter `due=soon` goes by the same. */
const SOON_DAYS = 3;

/** How long is left of a row's time, or how long it is over, in words; nothing when nothing runs. */
export function DueDays({ row }: { row: Row }) {
  const { t } = useTranslation();
  const { due_day: due, working_days_left: left } = row;
  if (!due || left === null || left === undefined) return null;
  const today = localDay(new Date().toISOString());
  if (due === today) return <span className={css.warn}>{t("due.today")}</span>;
  const kind = due > today ? "left" : "overdue";
  const days = Math.abs(left);
  const tone = kind === "overdue" ? css.bad : days <= SOON_DAYS ? css.warn : css.mute;
  return (
    <span className={tone}>
      {days === 0 ? t(`due.${kind}_off`) : t(`due.${kind}`, { count: days })}
    </span>
  );
}
