import type { components } from "../../api/schema";
import { FULL_SCORE } from "../../ui/Figure";
import type { MeasuredKind } from "../scoreboard/useMeasured";

type Schemas = components["schemas"];
export type ManualReading = Schemas["ManualReadingOut"];
export type Manual = Schemas["ManualOut"];

/** What a person types: two counts, or of points a mean and how many scores it is the mean of. */
export interface Typed {
  numerator: string;
  denominator: string;
}

/** A whole number as people write it, `1.180` among them; null when it is none. */
export function countOf(text: string): number | null {
  const digits = text.trim().replace(/[.\s\u00a0](?=\d{3}(\D|$))/g, "");
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}

/** The decimal places that points may have: as many as are always whole parts of a full score. */
const PLACES = 2;
/** Parts of a full score in the smallest step of points that can be typed. */
const STEP = FULL_SCORE / 10 ** (PLACES + 2);

/**
 * The pair that a mean of points over so many scores is, in parts of a full score of 100 points: exact, for no digit is
 * ever a fraction on the way. `87,5` over 8 is 7 of 8 full scores. Null when either cannot be read.
 */
export function pointsPair(mean: string, scores: string): [number, number] | null {
  const [, whole, rest = ""] = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(mean.trim()) ?? [];
  const count = countOf(scores);
  if (whole === undefined || count === null) return null;
  const steps = Number(whole + rest.padEnd(PLACES, "0"));
  return [steps * STEP * count, FULL_SCORE * count];
}

/** The pair that was typed; null where it cannot be read. */
export function pairOf(measured: MeasuredKind, typed: Typed): [number, number] | null {
  if (measured === "points") return pointsPair(typed.numerator, typed.denominator);
  const [numerator, denominator] = [countOf(typed.numerator), countOf(typed.denominator)];
  return numerator === null || denominator === null ? null : [numerator, denominator];
}

/** What a pair looks like where it is typed. */
export function typedOf(
  measured: MeasuredKind,
  { numerator, denominator }: { numerator: number; denominator: number },
): Typed {
  if (measured !== "points") {
    return { numerator: String(numerator), denominator: String(denominator) };
  }
  const scores = denominator / FULL_SCORE;
  const each = scores === 0 ? 0 : numerator / scores / STEP;
  // What no decimal with so few places says is left to be typed anew.
  if (!Number.isInteger(each)) return { numerator: "", denominator: String(scores) };
  const digits = String(each).padStart(PLACES + 1, "0");
  const rest = digits.slice(-PLACES).replace(/0+$/, "");
  const whole = digits.slice(0, -PLACES);
  return { numerator: rest ? `${whole},${rest}` : whole, denominator: String(scores) };
}

/** The periods of a year that have begun: the year itself, its quarters, its months. */
export function periodChoices(year: number, today: string): string[] {
  const [thisYear = 0, month = 0] = today.split("-").map(Number);
  if (year > thisYear) return [];
  const months = year < thisYear ? 12 : month;
  const quarters = Math.ceil(months / 3);
  return [
    String(year),
    ...Array.from({ length: quarters }, (_, index) => `${year}Q${index + 1}`),
    ...Array.from(
      { length: months },
      (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`,
    ),
  ];
}
