import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import { type Plan, planPath } from "./model";
import css from "./PlanPage.module.css";
import { revisionsQuery } from "./queries";
import { StatusTag } from "./StatusTag";

/** All revisions of a plan, each with the way to what it changed in the one before. */
export function Revisions({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery(revisionsQuery(plan.series_id));
  return (
    <Section title={t("revisions.title")}>
      <QueryView query={query} loading={1}>
        {(revisions) => (
          <ul className={css.revisions}>
            {revisions.map((revision, index) => {
              const before = revisions[index + 1];
              const name = t("revisions.revision", { number: revision.revision_number });
              return (
                <li key={revision.id}>
                  <div className={css.line}>
                    {revision.id === plan.id ? (
                      <strong aria-current="page">{name}</strong>
                    ) : (
                      <Link to={planPath(revision.id)}>{name}</Link>
                    )}
                    <StatusTag status={revision.status} />
                    {revision.decision_number && (
                      <span>
                        {revision.decision_number}
                        {revision.decision_date && ` · ${format.date(revision.decision_date)}`}
                      </span>
                    )}
                  </div>
                  {revision.id === plan.id && plan.change_reason && (
                    <div className={css.reason}>
                      {t("revisions.reason", { reason: plan.change_reason })}
                    </div>
                  )}
                  {before && (
                    <Link to={`${planPath(before.id)}/differences?to=${revision.id}`}>
                      {t("revisions.differences", { number: before.revision_number })}
                    </Link>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}
