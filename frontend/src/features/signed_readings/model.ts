import type { components } from "../../api/schema";
import type { Tone } from "../../ui/Tag";

type Schemas = components["schemas"];
export type SignedReading = Schemas["SignedReadingOut"];
export type SignedFigure = Schemas["SignedFigure"];
export type Basis = Schemas["BasisOut"];
export type Restatement = Schemas["RestatementOut"];
export type ChangedRow = Schemas["ChangedRow"];
export type ReadingStatus = Schemas["ReadingStatus"];
export type Outcome = Schemas["RestatementOutcome"];

export const STATUS_TONE: Record<ReadingStatus, Tone> = {
  submitted: "info",
  returned: "warn",
  approved: "ok",
  restated: "ok",
};
export const STATUSES = Object.keys(STATUS_TONE) as ReadingStatus[];

/** The page of one signed reading. */
export const signedPath = (id: string) => `/signed-readings/${id}`;

/** The last day of a period, as `2025-06-30`. */
function lastDay(period: string): string {
  const [, year = "", quarter, month] = /^(\d{4})(?:Q([1-4])|-(\d\d))?$/.exec(period) ?? [];
  const last = quarter ? Number(quarter) * 3 : Number(month ?? 12);
  return new Date(Date.UTC(Number(year), last, 0)).toISOString().slice(0, 10);
}

/**
 * The last days that a reading of a period may count, `today` being the day it is: the whole
 * period or what is over of it, and for a quarter the cut-off of its report. Empty before its first
 * day is over.
 */
export function throughChoices(
  period: string,
  today: string,
  reportDay: number,
): { day: string; kind: "whole" | "so_far" | "report" }[] {
  const last = lastDay(period);
  const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000)
    .toISOString()
    .slice(0, 10);
  const first = `${period.slice(0, 4)}-${firstMonth(period)}-01`;
  if (yesterday < first) return [];
  const choices: { day: string; kind: "whole" | "so_far" | "report" }[] = [
    yesterday < last ? { day: yesterday, kind: "so_far" } : { day: last, kind: "whole" },
  ];
  if (period.includes("Q")) {
    const report = `${last.slice(0, 8)}${String(reportDay).padStart(2, "0")}`;
    if (report <= yesterday && report !== choices[0]?.day) {
      choices.unshift({ day: report, kind: "report" });
    }
  }
  return choices;
}

function firstMonth(period: string): string {
  const [, , quarter, month] = /^(\d{4})(?:Q([1-4])|-(\d\d))?$/.exec(period) ?? [];
  const first = quarter ? Number(quarter) * 3 - 2 : Number(month ?? 1);
  return String(first).padStart(2, "0");
}
