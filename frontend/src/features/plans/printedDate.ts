/** Day, month and year of `2025-01-05` as NĐ 30/2020/NĐ-CP writes them: days below 10 and months 1 and 2 get a 0. */
export function dayMonthYear(
  date: string | null | undefined,
): { day: string; month: string; year: string } | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? "");
  if (!found) return null;
  const [, year = "", month = "", day = ""] = found;
  return { day, month: Number(month) <= 2 ? month : String(Number(month)), year };
}
