import type { components } from "../../api/schema";
import type { Tone } from "../../ui/Tag";

type Schemas = components["schemas"];
export type Year = Schemas["CalendarYearOut"];
export type SpecialDay = Schemas["SpecialDayOut"];
export type Kind = Schemas["SpecialDayKind"];
export type Origin = Schemas["YearOrigin"];

export const yearTone = (year: { confirmed: boolean }): Tone => (year.confirmed ? "ok" : "warn");

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** A Saturday or Sunday on the list is worked, every other day on it is off. */
export const kindOf = (day: string): Kind => (weekday(day) > 4 ? "make_up" : "off");

/** The days of a month as `2027-02-01`, after as many blanks as its first week has before it. */
export function monthDays(year: number, month: number): { blanks: number; days: string[] } {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = Array.from(
    { length: count },
    (_, index) => `${year}-${String(month).padStart(2, "0")}-${String(index + 1).padStart(2, "0")}`,
  );
  return { blanks: weekday(days[0] ?? ""), days };
}

/** The year that the address asks for, else the present one. */
export function yearToShow(
  years: readonly { year: number; confirmed: boolean }[],
  wanted: string,
  present: number,
): number {
  const asked = years.find(({ year }) => String(year) === wanted);
  return asked?.year ?? present;
}
