const DAY_MS = 24 * 60 * 60 * 1000;
/** Vietnam keeps UTC+7 the whole year. */
const ZONE_MS = 7 * 60 * 60 * 1000;

/** The instant at which a client ends whose last day is `day` (`2026-12-31`); null for never. */
export function endOf(day: string): string | null {
  if (day === "") return null;
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + DAY_MS).toISOString();
}

/** The last whole or begun day in Vietnam before that instant; `""` for never. */
export function lastDay(end: string | null | undefined): string {
  if (!end) return "";
  return new Date(Date.parse(end) - 1 + ZONE_MS).toISOString().slice(0, 10);
}

/** Whether a client has run out by `now`. */
export function isOver(end: string | null | undefined, now: number): boolean {
  return Boolean(end) && Date.parse(end ?? "") <= now;
}
