import { useTranslation } from "react-i18next";
import { useFormat } from "../../ui/useFormat";
import css from "./Calendar.module.css";
import { monthDays, type SpecialDay, weekday, type Year } from "./model";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;

/** The year as twelve small months; the list beside them says the same in words. */
export function Months({ year }: { year: Year }) {
  const { t } = useTranslation();
  const special = new Map(year.days.map((one) => [one.day, one]));
  return (
    <>
      <ul className={css.legend}>
        {(["work", "weekend", "off", "make_up"] as const).map((kind) => (
          <li key={kind}>
            <span className={`${css.sample} ${css[kind]}`} aria-hidden="true" />
            {t(`calendar_day.${kind}`)}
          </li>
        ))}
      </ul>
      <div className={css.months}>
        {MONTHS.map((month) => (
          <Month key={month} year={year.year} month={month} special={special} />
        ))}
      </div>
    </>
  );
}

function Month({
  year,
  month,
  special,
}: {
  year: number;
  month: number;
  special: ReadonlyMap<string, SpecialDay>;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { blanks, days } = monthDays(year, month);
  const cells: (string | null)[] = [...Array.from({ length: blanks }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
  return (
    <table className={css.month}>
      <caption>{format.period(`${year}-${String(month).padStart(2, "0")}`)}</caption>
      <thead>
        <tr>
          {WEEK.map((day) => (
            <th key={day} scope="col">
              {t(`weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, place) =>
              day === null ? (
                <td key={`blank ${place}`} />
              ) : (
                <Day key={day} day={day} special={special.get(day)} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, special }: { day: string; special: SpecialDay | undefined }) {
  const { t } = useTranslation();
  const kind = special?.kind ?? (weekday(day) > 4 ? "weekend" : "work");
  return (
    <td className={css[kind]} title={special?.reason}>
      {Number(day.slice(8))}
      {special && (
        <span className="visually-hidden">
          {" "}
          {t(`calendar_day.${special.kind}`)}: {special.reason}
        </span>
      )}
    </td>
  );
}
