import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "../../api/session";
import { Section } from "../../ui/Section";
import { useTargetText } from "../../ui/useTargetText";
import type { Row } from "../scoreboard/model";
import { useMeasured } from "../scoreboard/useMeasured";
import { useSourceText } from "../scoreboard/useSourceText";
import { useNeedText, wordsOf } from "../scoreboard/useNeedText";
import type { Objective } from "./model";
import css from "./Objective.module.css";
import { useRowsLink } from "./useRowsLink";

interface Step {
  text: string;
  action?: { label: string; to: string; variant?: "default" };
}

/** What somebody should do now about this objective. */
export function NextStep({ objective, row }: { objective: Objective; row: Row }) {
  const { t } = useTranslation();
  const step = useStep(objective, row);
  return (
    <Section title={t("next_step.title")}>
      <p className={css.step}>{step.text}</p>
      {step.action && (
        <Button
          component={Link}
          to={step.action.to}
          className="no-print"
          {...(step.action.variant ? { variant: step.action.variant } : {})}
        >
          {step.action.label}
        </Button>
      )}
    </Section>
  );
}

function useStep(objective: Objective, row: Row): Step {
  const { t } = useTranslation();
  const text = useTargetText();
  const need = useNeedText();
  const me = useMe();
  const rowsLink = useRowsLink();
  const { figure, standing } = row;
  const target = row.targets[row.target_index ?? -1];
  const said = need.sentence(row, standing, target);
  const measured = useMeasured(row.measured);
  const sourceText = useSourceText();
  const dossiers = wordsOf(row.indicator_code) === "late";

  switch (standing.verdict) {
    case "needs_decision":
      return objective.may.decide
        ? {
            text: t("next_step.decide"),
            // The form below has the page's main button.
            action: { label: t("next_step.to_decision"), to: "#decision", variant: "default" },
          }
        : { text: t("next_step.wait_for_decision") };
    case "not_met": {
      const failed = figure ? figure.denominator - figure.numerator : 0;
      return {
        text: said ? t("next_step.not_met", { why: said }) : t("next_step.not_met_bare"),
        ...(dossiers && failed > 0
          ? {
              action: {
                label: t("next_step.see_late", { count: failed }),
                to: rowsLink({ rows: "late" }),
              },
            }
          : {}),
      };
    }
    case "watching":
    case "on_track": {
      const overdue = figure?.open_overdue ?? 0;
      return {
        text: [
          t(`next_step.${standing.verdict}`),
          ...(said ? [t("next_step.needed", { what: said })] : []),
        ].join(" "),
        ...(dossiers
          ? {
              action:
                overdue > 0
                  ? {
                      label: t("next_step.see_overdue", { count: overdue }),
                      to: rowsLink({ rows: "open_overdue" }),
                    }
                  : { label: t("next_step.see_soon"), to: "/dossiers?due=soon" },
            }
          : {}),
      };
    }
    case "met":
      return { text: t("next_step.met", { target: target ? text.target(target) : "" }) };
    case "no_cases":
      return { text: t("next_step.no_cases", { noun: measured.rowNoun }) };
    case "no_data":
      return row.freshness && !row.freshness.last_push_at
        ? {
            text:
              row.freshness.source === "dossiers"
                ? t("next_step.nothing_sent")
                : t("next_step.no_rows", { source: sourceText(row.freshness.source) }),
            ...(me.role === "administrator"
              ? { action: { label: t("next_step.connect"), to: "/admin/clients" } }
              : {}),
          }
        : { text: t(row.freshness ? "next_step.by_people" : "next_step.no_source") };
  }
}
