import { useTranslation } from "react-i18next";
import { useFormat } from "../../ui/useFormat";
import css from "./Calendar.module.css";
import { type SpecialDay, weekday } from "./model";

/** The special days in words, by month, each with the document that says so. */
export function DayList({ days }: { days: readonly SpecialDay[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (days.length === 0) return <p className={css.mute}>{t("calendar.no_days")}</p>;
  return (
    <ul className={css.days}>
      {days.map((one) => (
        <li key={one.day}>
          <b>{format.date(one.day)}</b> {t(`weekday_long.${String(weekday(one.day)) as "0"}`)}
          {one.kind === "make_up" && ` · ${t("calendar_day.make_up")}`}
          <span>{one.reason}</span>
          <small>{one.source}</small>
        </li>
      ))}
    </ul>
  );
}
