/** The two languages of the interface. */
export type Lang = "vi" | "en";

/** Shown where there is nothing to show. */
export const NOTHING = "–";

/** All times are shown where the offices are, whatever the browser's own zone. */
const TIME_ZONE = "Asia/Ho_Chi_Minh";

const NBSP = "\u00a0";
const LOCALE: Record<Lang, string> = { vi: "vi-VN", en: "en-GB" };

const numberFormats = new Map<string, Intl.NumberFormat>();
function numberFormat(lang: Lang, decimals: number): Intl.NumberFormat {
  const key = `${lang}${decimals}`;
  let found = numberFormats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: decimals });
    numberFormats.set(key, found);
  }
  return found;
}

/** `1.171` in Vietnamese, `1,171` in English; up to `decimals` places, none for nothing. */
export function numberText(value: number, lang: Lang, decimals = 0): string {
  return numberFormat(lang, decimals).format(value);
}

/** `1.171/1.180`. */
export function ratioText(num: number, den: number, lang: Lang): string {
  return `${numberText(num, lang)}/${numberText(den, lang)}`;
}

function sign(value: bigint): -1 | 0 | 1 {
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}

/** A decimal number as an exact fraction; `87.5` becomes 875/10. */
function fraction(value: number): [bigint, bigint] {
  const [whole = "0", part = ""] = String(value).split(".");
  return [BigInt(whole + part), 10n ** BigInt(part.length)];
}

/**
 * `num * factor / den` as a decimal, rounded half up to one place, but never onto the other side
 * of one of `lines` than the exact quotient: there it takes the nearest tenth that is honest, and
 * more places when no tenth can tell the two apart.
 */
function honest(num: number, den: number, factor: bigint, lines: number[]): [number, number] {
  if (den <= 0) throw new RangeError("a figure needs a positive denominator");
  const [n, d] = [BigInt(num) * factor, BigInt(den)];
  const fractions = lines.map(fraction);
  for (let places = 1; ; places += 1) {
    const scale = 10n ** BigInt(places);
    const floor = (n * scale) / d;
    const rounded = (2n * n * scale + d) / (2n * d);
    const shown = [rounded, floor, floor + 1n].find((candidate) =>
      fractions.every(
        ([lineNum, lineDen]) =>
          sign(candidate * lineDen - lineNum * scale) === sign(n * lineDen - lineNum * d),
      ),
    );
    if (shown !== undefined || places === 6) {
      return [Number(shown ?? floor) / Number(scale), places];
    }
  }
}

/**
 * `98,3 %` from two integers: never `100 %` for less than all nor `0 %` for more than none, and
 * never on the other side of `target` (in percent) than the exact figure.
 * `den` must be positive: 0/0 is not a percentage ("không phát sinh").
 */
export function percentText(num: number, den: number, lang: Lang, target?: number): string {
  const lines = [0, 100, ...(target === undefined ? [] : [target])];
  return percentOf(...honest(num, den, 100n, lines), lang);
}

/** `41,7` from a sum and a head count, honest towards `target`; for points and hours per person. */
export function meanText(num: number, den: number, lang: Lang, target?: number): string {
  const [value, places] = honest(num, den, 1n, target === undefined ? [0] : [0, target]);
  return numberText(value, lang, places);
}

/** `88,4` of 100 from points got and points that could be had, honest towards `target`. */
export function pointsText(got: number, most: number, lang: Lang, target?: number): string {
  const [value, places] = honest(got, most, 100n, target === undefined ? [0] : [0, target]);
  return numberText(value, lang, places);
}

/** `55 %` from a number of percent that is already exact, such as a target. */
export function percentOf(value: number, decimals: number, lang: Lang): string {
  const text = numberText(value, lang, decimals);
  return lang === "vi" ? `${text}${NBSP}%` : `${text}%`;
}

const DATE_ONLY = /^(\d{4})-(\d{2})-(\d{2})$/;

function zoned(iso: string): Record<"year" | "month" | "day" | "hour" | "minute", string> | null {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return null;
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: TIME_ZONE,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return {
    year: of("year"),
    month: of("month"),
    day: of("day"),
    hour: of("hour"),
    minute: of("minute"),
  };
}

const MONTHS_EN = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** In Vietnamese as offices write it: a zero before days below 10 and before months 1 and 2 (NĐ 30/2020, Phụ lục I). */
function dayText(year: string, month: string, day: string, lang: Lang): string {
  if (lang === "vi") return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
  return `${Number(day)} ${MONTHS_EN[Number(month) - 1] ?? ""} ${year}`;
}

/** `14/9/2025` from a date or an RFC 3339 time; {@link NOTHING} for nothing. */
export function dateText(iso: string | null | undefined, lang: Lang): string {
  if (!iso) return NOTHING;
  const date = DATE_ONLY.exec(iso);
  if (date) return dayText(date[1] ?? "", date[2] ?? "", date[3] ?? "", lang);
  const at = zoned(iso);
  return at ? dayText(at.year, at.month, at.day, lang) : iso;
}

/** The day it is in Vietnam at an instant, as `2025-09-14`; `""` for what is no time. */
export function localDay(iso: string): string {
  if (DATE_ONLY.test(iso)) return iso;
  const at = zoned(iso);
  return at ? `${at.year}-${at.month}-${at.day}` : "";
}

/**
 * The last day that a cut-off takes in whole: `2025-09-14` when it is the midnight after; null when
 * it lies within a day.
 */
export function lastWholeDay(cutOff: string): string | null {
  const at = zoned(cutOff);
  if (at?.hour !== "00" || at.minute !== "00") return null;
  return localDay(new Date(new Date(cutOff).getTime() - 1000).toISOString());
}

/** `1, 3 và 6`. */
export function listText(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(LOCALE[lang], { type: "conjunction" }).format(items);
}

/** Reads a day as people type it: `14/9/2025`, `14-9-2025`, `14.9.2025`, `14092025` or `2025-09-14`. */
export function parseDay(text: string): string | null {
  const day =
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text.trim()) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim());
  const iso = day
    ? `${day[3] ?? ""}-${(day[2] ?? "").padStart(2, "0")}-${(day[1] ?? "").padStart(2, "0")}`
    : text.trim();
  if (!DATE_ONLY.test(iso)) return null;
  // 31/2 would roll over into March.
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null;
}

/** `14/9/2025 16:02`, on the clock of Vietnam. */
export function dateTimeText(iso: string | null | undefined, lang: Lang): string {
  if (!iso) return NOTHING;
  const at = zoned(iso);
  return at ? `${dayText(at.year, at.month, at.day, lang)} ${at.hour}:${at.minute}` : iso;
}

/** A period as the API names it. */
export type Period =
  | { kind: "year"; year: number }
  | { kind: "quarter"; year: number; quarter: number }
  | { kind: "month"; year: number; month: number };

/** Reads `2025`, `2025Q1` or `2025-03`; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const found = /^(\d{4})(?:Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(text);
  if (!found) return null;
  const year = Number(found[1]);
  if (found[2]) return { kind: "quarter", year, quarter: Number(found[2]) };
  if (found[3]) return { kind: "month", year, month: Number(found[3]) };
  return { kind: "year", year };
}

/** `I`, `II`, `III`, `IV`: how Vietnamese offices number quarters. */
export function roman(quarter: number): string {
  return ["I", "II", "III", "IV"][quarter - 1] ?? String(quarter);
}

/** Lower case without Vietnamese marks, đ as d: what a search without accents compares. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();
}
