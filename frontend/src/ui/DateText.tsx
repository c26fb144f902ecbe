import { NOTHING } from "./format";
import { useFormat } from "./useFormat";

/** A date, or a date and time on the clock of Vietnam, as a `<time>`. */
export function DateText({
  value,
  time = false,
}: {
  value: string | null | undefined;
  time?: boolean;
}) {
  const format = useFormat();
  if (!value) return <span>{NOTHING}</span>;
  return <time dateTime={value}>{time ? format.dateTime(value) : format.date(value)}</time>;
}
