import type { Rubric, RubricIn } from "./queries";

export interface QuestionValues {
  question: string;
  most: number | string;
  weight: number | string;
}

export interface GroupValues {
  group: string;
  questions: QuestionValues[];
}

/** A rubric as it is typed. */
export interface RubricValues extends Record<string, unknown> {
  code: string;
  name: string;
  basis: string;
  groups: GroupValues[];
  valid_from: string;
  valid_to: string;
}

export const emptyQuestion = (): QuestionValues => ({ question: "", most: 5, weight: 1 });
export const emptyGroup = (): GroupValues => ({ group: "", questions: [emptyQuestion()] });

/** What the form starts from: a version, what is offered, or nothing. */
export function rubricValues(from: Rubric | RubricIn | null, today: string): RubricValues {
  return {
    code: from?.code ?? "",
    name: from?.name ?? "",
    basis: from?.basis ?? "",
    groups: from
      ? from.groups.map(({ group, questions }) => ({
          group,
          questions: questions.map(({ question, most, weight }) => ({
            question,
            most,
            weight: weight ?? 1,
          })),
        }))
      : [emptyGroup()],
    valid_from: from?.valid_from ?? today,
    valid_to: from?.valid_to ?? "",
  };
}

/** What is sent of the form, without the code, which stays. */
export function rubricBody({ name, basis, groups, valid_from, valid_to }: RubricValues) {
  return {
    name: name.trim(),
    basis: basis.trim(),
    groups: groups.map(({ group, questions }) => ({
      group: group.trim(),
      questions: questions.map(({ question, most, weight }) => ({
        question: question.trim(),
        most: Number(most),
        weight: Number(weight),
      })),
    })),
    valid_from,
    valid_to: valid_to || null,
  };
}

/** Points that can be had, weighted. */
export function mostOf(groups: readonly GroupValues[]): number {
  return groups
    .flatMap(({ questions }) => questions)
    .reduce((sum, { most, weight }) => sum + Number(most) * Number(weight), 0);
}
