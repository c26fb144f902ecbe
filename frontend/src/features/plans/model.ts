import type { components } from "../../api/schema";

type Schemas = components["schemas"];

export type Action = Schemas["ActionOut"];
export type ActionDraft = Schemas["ActionDraft"];
export type Block = Schemas["SourceBlock"];
export type Location = Schemas["SourceLocation"];
export type Name = Schemas["NameOut"];
export type Objective = Schemas["ObjectiveOut"];
export type ObjectiveDraft = Schemas["ObjectiveDraft"];
export type Plan = Schemas["PlanOut"];
export type PlanDraft = Schemas["PlanDraft"];
export type PlanStatus = Schemas["PlanStatus"];
export type PlanSummary = Schemas["PlanSummary"];
export type PlanWords = Schemas["PlanWords"];
export type Remark = Schemas["Remark"];
export type Target = Schemas["Target"];
export type UnitQuestion = Schemas["UnitQuestion"];

/** The states in the order of a plan's life. */
export const STATUSES = [
  "draft",
  "submitted",
  "issued",
  "superseded",
  "closed",
] as const satisfies readonly PlanStatus[];

/** The page that shows a plan. */
export const planPath = (id: string) => `/plans/${id}`;
/** The page that shows one objective with its figures. */
export const objectivePath = (plan: string, objective: string) =>
  `/plans/${plan}/objectives/${objective}`;

/**
 * How the office wrote the plan: `wide` puts each objective in one row with its measure, those
 * responsible and the deadline (as in 2025); `long` gives each objective a table of actions of
 * its own (as in 2021).
 */
export function formOf(objectives: readonly ObjectiveDraft[] | readonly Objective[]): Form {
  return objectives.some(
    ({ measure, responsible, deadline, resources }) =>
      measure || responsible || deadline || resources,
  )
    ? "wide"
    : "long";
}
export type Form = "wide" | "long";

/** The title without the kind of document, which is set above it: `KẾ HOẠCH` and the rest. */
export function splitTitle(title: string): { kind: string | null; rest: string } {
  const found = /^(\p{Lu}[\p{Lu}\s]*\p{Lu})\s+(?=\p{Lu}\p{Ll})(.+)$/su.exec(title);
  return found ? { kind: found[1] ?? null, rest: found[2] ?? "" } : { kind: null, rest: title };
}

/** One place of the original as a key: `4`, `4.2`. */
export const placeKey = ({ block, row }: Location) =>
  row == null ? `${block}` : `${block}.${row}`;
