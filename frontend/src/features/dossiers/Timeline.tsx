import { useTranslation } from "react-i18next";
import { DateText } from "../../ui/DateText";
import { localDay } from "../../ui/format";
import { useFormat } from "../../ui/useFormat";
import type { Dossier } from "./model";
import { moments } from "./timeline";
import css from "./Timeline.module.css";

/** The life of one dossier, from being handed in to the result. */
export function Timeline({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = new Date().toISOString();
  return (
    <ol className={css.line}>
      {moments(dossier, now, localDay(now)).map((moment) => (
        <li
          key={`${moment.what}${moment.at}`}
          className={[moment.ahead && css.ahead, moment.late && css.late].filter(Boolean).join(" ")}
        >
          <span className={css.when}>
            <DateText value={moment.at} time />
          </span>
          <span>
            {t(`moment.${moment.what}`)}
            {moment.newDue && (
              <span className={css.note}>
                {t("moment.new_due", { date: format.dateTime(moment.newDue) })}
              </span>
            )}
            {moment.ahead && <span className={css.note}>{t("moment.ahead")}</span>}
            {moment.late && <strong className={css.bad}>{t("moment.late")}</strong>}
          </span>
        </li>
      ))}
    </ol>
  );
}
