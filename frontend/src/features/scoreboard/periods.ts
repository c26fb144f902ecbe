import { localDay, parsePeriod } from "../../ui/format";

/** The quarters of a year that have begun, as the API names them. */
export function begunQuarters(year: number, now: Date): string[] {
  const today = localDay(now.toISOString());
  return [1, 2, 3, 4]
    .filter((quarter) => `${year}-${String(quarter * 3 - 2).padStart(2, "0")}-01` <= today)
    .map((quarter) => `${year}Q${quarter}`);
}

/** What of an address can be shown of a year: one of its begun quarters, else the whole year. */
export function periodOf(wanted: string, year: number, now: Date): string {
  const period = parsePeriod(wanted);
  const known = period?.kind === "quarter" && begunQuarters(year, now).includes(wanted);
  return known ? wanted : String(year);
}
