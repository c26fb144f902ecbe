import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DateText } from "../../ui/DateText";
import { Section } from "../../ui/Section";
import { useTargetText } from "../../ui/useTargetText";
import { answers, type Indicator, type Objective, type Plan } from "./model";
import css from "./Objective.module.css";
import { revisionsQuery } from "./queries";
import { useSettingText } from "./useSettingText";

interface Event {
  at: string;
  who: string;
  what: string;
  why?: string;
}

/** What happened to the objective: choices, settings of its formula, and the plan's life. */
export function History({
  plan,
  objective,
  indicator,
}: {
  plan: Plan;
  objective: Objective;
  indicator: Indicator | undefined;
}) {
  const { t } = useTranslation();
  const events = useEvents(plan, objective, indicator);
  const revisions = useQuery(revisionsQuery(plan.series_id));
  const others = (revisions.data?.items ?? []).filter((one) => one.id !== plan.id);
  return (
    <Section title={t("history.title")}>
      <ol className={css.history}>
        {events.map((event) => (
          <li key={`${event.at} ${event.what}`}>
            <span className={css.when}>
              <DateText value={event.at} time />
            </span>
            <span>
              {event.what}
              <small>{event.who}</small>
              {event.why && <small>{t("history.why", { reason: event.why })}</small>}
            </span>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <p className={css.revisions}>
          {t("history.other_revisions")}{" "}
          {others.map((one, index) => (
            <span key={one.id}>
              {index > 0 && " · "}
              <Link to={`/plans/${one.id}`}>
                {t("history.revision", { number: one.revision_number })}
              </Link>{" "}
              ({t(`plan_status.${one.status}`)})
            </span>
          ))}
        </p>
      )}
    </Section>
  );
}

function useEvents(plan: Plan, objective: Objective, indicator: Indicator | undefined): Event[] {
  const { t } = useTranslation();
  const text = useTargetText();
  const settingText = useSettingText();
  const revision = { number: plan.revision_number };
  const life: [string | null | undefined, string | null | undefined, string][] = [
    [plan.created_at, plan.created_by, t("history.created", revision)],
    [plan.submitted_at, plan.submitted_by, t("history.submitted", revision)],
    [plan.issued_at, plan.issued_by, t("history.issued", revision)],
    [plan.closed_at, plan.closed_by, t("history.closed", revision)],
  ];
  const versions = indicator ? [indicator.settings, ...indicator.former_settings] : [];
  const events: Event[] = [
    ...life.flatMap(([at, who, what], index) =>
      at
        ? [
            {
              at,
              who: who ?? "",
              what,
              ...(index === 0 && plan.change_reason ? { why: plan.change_reason } : {}),
            },
          ]
        : [],
    ),
    ...objective.decisions.map((decision) => ({
      at: decision.at,
      who: decision.by_name,
      what: t("decision.chosen", { target: text.target(decision.target) }),
      why: decision.reason,
    })),
    ...versions.flatMap((version, index) => {
      if (!version.set_at) return [];
      const before = versions[index + 1];
      const old = before ? answers(before) : {};
      const changes = Object.entries(answers(version))
        .filter(([name, choice]) => old[name] !== choice)
        .map(([name, choice]) => settingText.choice(name, choice));
      return [
        {
          at: version.set_at,
          who: version.set_by ?? "",
          what: t("history.settings", {
            version: version.version,
            changes: changes.join("; "),
          }),
          why: version.reason,
        },
      ];
    }),
  ];
  return events.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
