import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import css from "./Calendar.module.css";
import type { SpecialDay, Year } from "./model";

/** Each change and confirmation of a year, the last one first. */
export function History({ year }: { year: Year }) {
  const { t } = useTranslation();
  const format = useFormat();
  const named = (days: readonly SpecialDay[]) =>
    days.map((one) => `${format.date(one.day)} ${one.reason}`).join("; ");
  return (
    <Section title={t("calendar.history")}>
      <ol className={css.days}>
        {year.history.map((one) => (
          <li key={one.version}>
            <b>{t(one.confirmed ? "calendar.was_confirmed" : "calendar.was_changed")}</b>
            {one.added.length > 0 && <span>{t("calendar.added", { days: named(one.added) })}</span>}
            {one.removed.length > 0 && (
              <span>{t("calendar.removed", { days: named(one.removed) })}</span>
            )}
            {one.reason && <span>{one.reason}</span>}
            <small>
              {one.document} · {one.set_by}, {format.dateTime(one.set_at)}
            </small>
          </li>
        ))}
      </ol>
    </Section>
  );
}
