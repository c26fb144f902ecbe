import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { UnitQuestion } from "./model";
import { unitsQuery } from "../units/queries";
import css from "./UnitQuestions.module.css";

/** The answer that makes a new group of a name; any other is a unit's id, none leaves the question open. */
export const NEW_GROUP = "new_group";

/** Answers by the name they are for. */
export type UnitAnswers = Record<string, string>;

/** Asks of each unknown name which unit it is, a new group, or neither for now. */
export function UnitQuestions({
  questions,
  answers,
  onAnswer,
}: {
  questions: readonly UnitQuestion[];
  answers: UnitAnswers;
  onAnswer: (name: string, answer: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const units = (useQuery(unitsQuery).data ?? []).filter((unit) => unit.active);
  const choices = (kind: "unit" | "group", asked: UnitQuestion) =>
    units
      .filter((unit) => unit.kind === kind && !asked.candidates.some(({ id }) => id === unit.id))
      .map((unit) => ({ value: unit.id, label: unit.name }));
  return (
    <ul className={css.questions}>
      {questions.map((asked, index) => {
        const groups = [
          {
            group: t("unit_question.likely"),
            items: asked.candidates.map((unit) => ({ value: unit.id, label: unit.name })),
          },
          { group: t("unit_question.units"), items: choices("unit", asked) },
          { group: t("unit_question.groups"), items: choices("group", asked) },
        ].filter(({ items }) => items.length > 0);
        return (
          <li key={asked.name}>
            <span className={css.name} id={`${id}-${index}`}>
              {t("unit_question.which", { name: asked.name })}{" "}
              <span className={css.times}>{t("unit_question.times", { count: asked.times })}</span>
            </span>
            <NativeSelect
              aria-labelledby={`${id}-${index}`}
              value={answers[asked.name] ?? ""}
              onChange={(event) => onAnswer(asked.name, event.currentTarget.value)}
              data={[
                { value: "", label: t("unit_question.open") },
                { value: NEW_GROUP, label: t("unit_question.new_group") },
                ...groups,
              ]}
            />
          </li>
        );
      })}
    </ul>
  );
}
