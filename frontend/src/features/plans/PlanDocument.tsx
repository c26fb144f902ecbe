import { useTranslation } from "react-i18next";
import { formOf, type Plan, splitTitle } from "./model";
import css from "./PlanDocument.module.css";
import { LongTables, WideTable } from "./PlanTables";
import { dayMonthYear } from "./printedDate";

/** What stands above the title on paper: the office on the left, the country's name on the right. */
function Letterhead({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { number, date, place } = plan.document;
  const day = dayMonthYear(date);
  return (
    <div className={css.head} aria-hidden="true">
      <div>
        <strong>{plan.organisation.toLocaleUpperCase("vi")}</strong>
        {number && <span>{t("plan_print.number", { number })}</span>}
      </div>
      <div>
        <strong>{t("plan_print.country")}</strong>
        <strong>{t("plan_print.motto")}</strong>
        {day && (
          <span className={css.place}>
            {place
              ? t("plan_print.place_date", { place, ...day })
              : t("plan_print.date", { ...day })}
          </span>
        )}
      </div>
    </div>
  );
}

/** A plan as the office knows it: its words, its tables, whom it goes to and who signs. */
export function PlanDocument({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { intro, closing, monitoring = [], recipients = [], further_titles = [] } = plan.document;
  const form = formOf(plan.objectives);
  const { kind, rest } = splitTitle(plan.title);
  return (
    <article className={`${css.document} ${css[form]}`} aria-label={t("plan.document")}>
      <Letterhead plan={plan} />
      <h2 className={css.title}>
        {kind && <span>{kind}</span>}
        <span>{rest}</span>
        {further_titles.map((title) => (
          <span key={title}>{title}</span>
        ))}
      </h2>
      {intro && <p className={css.words}>{intro}</p>}
      <div className={css.office}>
        {form === "wide" ? <WideTable plan={plan} /> : <LongTables plan={plan} />}
      </div>
      {monitoring.length > 0 && (
        <>
          <h3 className={css.section}>{t("plan.monitoring")}</h3>
          <ol className={css.steps}>
            {monitoring.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </>
      )}
      {closing && <p className={css.words}>{closing}</p>}
      <div className={css.foot}>
        <div>
          {recipients.length > 0 && (
            <>
              <h3>{t("plan.recipients")}</h3>
              <ul className={css.recipients}>
                {recipients.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        {(plan.signer_position ?? plan.signer_name) && (
          <div className={css.signer}>
            <span>{plan.signer_position}</span>
            <span className={css.name}>{plan.signer_name}</span>
          </div>
        )}
      </div>
    </article>
  );
}
