import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateText } from "../../ui/DateText";
import { Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import { useTargetText } from "../../ui/useTargetText";
import type { Row } from "../scoreboard/model";
import { Candidates } from "./Candidates";
import { DecisionForm } from "./DecisionForm";
import type { Decision, Objective } from "./model";
import css from "./Objective.module.css";

/** Targets that differ: each with its words and place, what it would mean, and who chose which. */
export function Contradiction({ objective, row }: { objective: Objective; row: Row }) {
  const { t } = useTranslation();
  const [again, setAgain] = useState(false);
  const { decision, may } = objective;
  const deciding = may.decide && (objective.needs_decision || again);
  return (
    <div id="decision" className={css.anchor}>
      <Section title={t("decision.title")}>
        <p className={css.intro}>
          {t(objective.needs_decision ? "decision.open_text" : "decision.decided_text")}
        </p>
        {decision && !deciding && <Made decision={decision} />}
        {deciding ? (
          <DecisionForm objective={objective} row={row} onDone={() => setAgain(false)}>
            {again && (
              <Button variant="default" onClick={() => setAgain(false)}>
                {t("action.cancel")}
              </Button>
            )}
          </DecisionForm>
        ) : (
          <>
            <Candidates objective={objective} row={row} />
            {objective.needs_decision && <p className={css.without}>{t("decision.who")}</p>}
            {decision && may.decide && (
              <Button variant="default" onClick={() => setAgain(true)}>
                {t("decision.again")}
              </Button>
            )}
          </>
        )}
        <Former decisions={objective.decisions} />
      </Section>
    </div>
  );
}

function Made({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const text = useTargetText();
  return (
    <div className={css.made}>
      <Tag tone="ok">{t("decision.chosen", { target: text.target(decision.target) })}</Tag>{" "}
      {decision.by_name}, <DateText value={decision.at} time />
      <blockquote>{decision.reason}</blockquote>
    </div>
  );
}

/** Choices that a later one replaced, the latest first. */
function Former({ decisions }: { decisions: readonly Decision[] }) {
  const { t } = useTranslation();
  const text = useTargetText();
  const former = decisions.slice(0, -1).reverse();
  if (former.length === 0) return null;
  return (
    <details className={css.former}>
      <summary>{t("decision.former", { count: former.length })}</summary>
      <ul>
        {former.map((decision) => (
          <li key={decision.at}>
            {t("decision.chosen", { target: text.target(decision.target) })} · {decision.by_name},{" "}
            <DateText value={decision.at} time />
            <small>{decision.reason}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
