import type { Row } from "./model";

/** Hours that everybody is to reach in a year (2021 plan, objective 5). */
const HOURS = 40;
const DAY_MS = 86_400_000;

/** What `training-hours` is set to; the server's own choices. */
export interface HourSettings {
  lesson_minutes?: string;
  part_of_year?: string;
  certificate?: string;
}

/** One attendance that may count, with its minutes. */
interface Attended {
  row: Row;
  minutes: number;
  /** Without the certificate that is asked for it adds nothing. */
  counts: boolean;
}

export interface YearOfHours {
  attended: Attended[];
  minutes: number;
  /** Minutes to be reached: fewer than 40 hours for who was not there all year; 0 for who never was. */
  needed: number;
}

const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

interface Leave {
  from: string;
  to: string;
}

/** Days of a year on which the person belongs to the department and is not away for long. */
function daysPresent(person: Row, first: number, next: number): number {
  const from = Math.max(number(String(person.joined_on)), first);
  const left = typeof person.left_on === "string" ? number(person.left_on) + 1 : next;
  const to = Math.min(left, next);
  const leaves = Array.isArray(person.leaves) ? (person.leaves as Leave[]) : [];
  const away = leaves
    .map((leave) => Math.min(number(leave.to) + 1, to) - Math.max(number(leave.from), from))
    .filter((days) => days > 0)
    .reduce((sum, days) => sum + days, 0);
  return Math.max(to - from - away, 0);
}

/** What one person attended in a year and what is asked for, as the indicator reckons it on the server. */
export function yearOfHours(
  person: Row,
  attendances: readonly Row[],
  year: number,
  settings: HourSettings,
): YearOfHours {
  const lesson = settings.lesson_minutes === "60" ? 60 : 45;
  const attended = attendances
    .filter((row) => String(row.ended_on).startsWith(`${year}-`))
    .map((row) => ({
      row,
      minutes: Number(row.amount) * (row.unit === "lesson" ? lesson : 60),
      counts: settings.certificate !== "needed" || typeof row.certificate === "string",
    }));
  const [first, next] = [number(`${year}-01-01`), number(`${year + 1}-01-01`)];
  const present = daysPresent(person, first, next);
  const part = settings.part_of_year === "full" ? 1 : present / (next - first);
  return {
    attended,
    minutes: attended.reduce((sum, one) => sum + (one.counts ? one.minutes : 0), 0),
    needed: present === 0 ? 0 : HOURS * 60 * part,
  };
}
