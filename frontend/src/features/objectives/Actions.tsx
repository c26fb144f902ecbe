import { useTranslation } from "react-i18next";
import { useDeadlineNote } from "../../ui/useDeadlineNote";
import type { Action } from "./model";
import css from "./Objective.module.css";

/** What the plan wants done for an objective: who leads, who takes part, until when. */
export function Actions({ actions }: { actions: readonly Action[] }) {
  const { t } = useTranslation();
  const note = useDeadlineNote();
  return (
    <ol className={css.actions}>
      {actions.map((action) => {
        const facts = [
          action.lead && t("objective.leads", { names: action.lead }),
          action.coordinators && t("objective.coordinators", { names: action.coordinators }),
          action.deadline && t("objective.until", { deadline: action.deadline }),
          note(action),
          action.resources && t("objective.resources", { words: action.resources }),
        ].filter(Boolean);
        return (
          <li key={action.id}>
            <div>{action.text}</div>
            {facts.map((fact) => (
              <small key={fact}>{fact}</small>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
