import type { components } from "../../api/schema";
import { targetValue } from "../../ui/useTargetText";
import type { VerdictCode } from "../../ui/Verdict";

type Schemas = components["schemas"];
export type Plan = Schemas["PlanSummary"];
export type Board = Schemas["Scoreboard"];
export type Row = Schemas["ObjectiveRow"];
export type Standing = Schemas["Standing"];
export type Target = Schemas["Target"];
export type Attention = Schemas["Attention"];

/** The target that rules, or, while nobody has decided, every one that the plan names. */
export function standingTargets(
  objective: Pick<Row, "targets" | "target_index">,
): readonly Target[] {
  const ruling = objective.targets[objective.target_index ?? -1];
  return ruling ? [ruling] : objective.targets;
}

/** How an objective stands in a word: a figure that no number is set for is not "no data", it is for people to judge. */
export function verdictOf({
  standing: { verdict },
  figure,
  targets,
  target_index,
}: Pick<Row, "standing" | "figure" | "targets" | "target_index">): VerdictCode {
  const words = targets[target_index ?? -1]?.comparator === "qualitative";
  const measured = (figure?.denominator ?? 0) > 0;
  return verdict === "no_data" && words && measured ? "by_people" : verdict;
}

/** Where ticks and dashed lines stand: targets of 100 percent or points, each place once. */
export function percentLines(targets: readonly Target[]): number[] {
  const values = targets
    .filter(({ unit }) => unit === "percent" || unit === "points")
    .map(targetValue)
    .filter((value) => value !== null);
  return [...new Set(values)];
}

/** The line that a rounded figure could be mistaken to have reached. */
export function nearestLine(
  lines: readonly number[],
  numerator: number,
  denominator: number,
): number | undefined {
  if (denominator === 0) return undefined;
  const off = (line: number) => Math.abs(line - (100 * numerator) / denominator);
  return [...lines].sort((one, other) => off(one) - off(other))[0];
}

/** 100·numerator/denominator for drawing; null when nothing happened. */
export function share(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : (100 * numerator) / denominator;
}
