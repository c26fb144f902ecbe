import type { components } from "../../api/schema";
import type { Reason } from "../../ui/useReasonText";

type Schemas = components["schemas"];
export type Plan = Schemas["PlanOut"];
export type Objective = Schemas["ObjectiveOut"];
export type Decision = Schemas["DecisionOut"];
export type Action = Schemas["ActionOut"];
export type Indicator = Schemas["IndicatorOut"];
export type Settings = Schemas["SettingsOut"];
export type Reading = Schemas["ReadingOut"];
export type LineageRow = Schemas["LineageOut"];
export type UnitReading = Schemas["UnitReadingOut"];

/** Reasons that count as a failure and are somebody's fault, so they are drawn in red and come first. */
const WRONG: readonly Reason[] = [
  "late",
  "late_apologised",
  "issued_late",
  "not_issued",
  "done_late",
  "not_done",
  "electronic_unsigned",
  "on_paper",
  "hours_short",
  "check_failed",
  "not_satisfied",
];

export const isWrong = (reason: Reason) => WRONG.includes(reason);

/** The answers that rule, by question. The contract leaves their names to each formula. */
export function answers(settings: Settings): Record<string, string> {
  return settings.settings;
}

/** How many rows stand behind each reason. */
export interface Count {
  reason: Reason;
  count: number;
}

/**
 * What a figure counts and what it leaves out, each in the order of its indicator. A reason that
 * would count is left out when a setting of the same name says so.
 */
export function countsOf(
  indicator: Pick<Indicator, "counted" | "left_out" | "settings">,
  counts: Readonly<Record<string, number>>,
): { counted: Count[]; leftOut: Count[] } {
  const set = answers(indicator.settings);
  const taken = indicator.counted.filter((reason) => set[reason] !== "left_out");
  const left = [
    ...indicator.counted.filter((reason) => !taken.includes(reason)),
    ...indicator.left_out,
  ];
  const withCount = (reason: Reason) => ({ reason, count: counts[reason] ?? 0 });
  return { counted: taken.map(withCount), leftOut: left.map(withCount) };
}

/** Which rows the list below a figure shows: those behind one reason, all left out, or units. */
export type RowsChoice = Reason | "left_out" | "by_unit";

/** What the address asks for, as far as it exists; else what went wrong, else the first there is. */
export function chooseRows(
  wanted: string,
  { counted, leftOut }: { counted: readonly Count[]; leftOut: readonly Count[] },
): RowsChoice {
  if (wanted === "left_out" || wanted === "by_unit") return wanted;
  const all = [...counted, ...leftOut];
  const known = all.find(({ reason }) => reason === wanted);
  if (known) return known.reason;
  const some = (found: Count) => found.count > 0;
  return (
    counted.find((found) => isWrong(found.reason) && some(found))?.reason ??
    counted.find(some)?.reason ??
    (leftOut.some(some) ? "left_out" : (counted[0]?.reason ?? "left_out"))
  );
}
