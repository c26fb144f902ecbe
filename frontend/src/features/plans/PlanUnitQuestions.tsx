import { Alert, Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Section";
import { answerUnits } from "./answerUnits";
import type { Plan } from "./model";
import { type UnitAnswers, UnitQuestions } from "./UnitQuestions";
import css from "./UnitQuestions.module.css";

/** The names of a stored plan that nobody has matched to a unit yet, for whoever may. */
export function PlanUnitQuestions({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [answers, setAnswers] = useState<UnitAnswers>({});
  const [done, setDone] = useState<number | null>(null);
  const [failed, setFailed] = useState<string[]>([]);
  const asked = new Set(plan.unit_questions.map(({ name }) => name));
  const given = Object.entries(answers).filter(([name, answer]) => answer && asked.has(name));

  async function send() {
    setDone(0);
    const refused = await answerUnits(plan.id, Object.fromEntries(given), setDone);
    setFailed(refused);
    await client.invalidateQueries();
    setDone(null);
  }

  return (
    <div id="unit-questions" className="no-print">
      <Section title={t("unit_question.title")}>
        <p className={css.text}>{t("unit_question.text")}</p>
        {failed.length > 0 && (
          <Alert color="red" variant="light" role="alert" mb="sm">
            {t("unit_question.failed", { names: failed.join(", ") })}
          </Alert>
        )}
        <UnitQuestions
          questions={plan.unit_questions}
          answers={answers}
          onAnswer={(name, answer) => setAnswers((before) => ({ ...before, [name]: answer }))}
        />
        <div className={css.done}>
          <Button
            variant="default"
            disabled={given.length === 0}
            loading={done !== null}
            onClick={() => void send()}
          >
            {t("unit_question.remember", { count: given.length })}
          </Button>
          {done !== null && (
            <span role="status">{t("unit_question.progress", { done, count: given.length })}</span>
          )}
        </div>
      </Section>
    </div>
  );
}
