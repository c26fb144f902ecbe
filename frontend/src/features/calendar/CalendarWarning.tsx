import { useTranslation } from "react-i18next";
import type { components } from "../../api/schema";
import { useFormat } from "../../ui/useFormat";
import css from "./Calendar.module.css";

/** Beside a number of working days: the years of the calendar that nobody has confirmed. */
export function CalendarWarning({
  used,
}: {
  used: components["schemas"]["CalendarUsed"] | null | undefined;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!used || used.unconfirmed_years.length === 0) return null;
  const years = format.list(used.unconfirmed_years.map(String));
  return <small className={css.warning}>{t("calendar.unconfirmed_years", { years })}</small>;
}
