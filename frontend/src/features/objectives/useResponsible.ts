import { useTranslation } from "react-i18next";
import { useFormat } from "../../ui/useFormat";
import type { Objective } from "./model";

function said(texts: readonly (string | null | undefined)[]): string {
  return [...new Set(texts.filter((text) => text))].join(", ");
}

/** Who answers for an objective and until when, in the plan's own words. */
export function useResponsible(): (objective: Objective) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ responsible, actions, due_day, deadline }) => {
    // Where the plan names nobody for the objective itself, those of its actions answer for it.
    const leads = responsible ? "" : said(actions.map((action) => action.lead));
    const coordinators = said(actions.map((action) => action.coordinators));
    const until = deadline ?? (due_day ? format.date(due_day) : "");
    return [
      responsible && t("objective.responsible", { names: responsible }),
      leads && t("objective.leads", { names: leads }),
      coordinators && t("objective.coordinators", { names: coordinators }),
      until && t("objective.until", { deadline: until }),
    ]
      .filter(Boolean)
      .join(" · ");
  };
}
