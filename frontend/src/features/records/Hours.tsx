import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../api/session";
import { DateText } from "../../ui/DateText";
import { localDay } from "../../ui/format";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { useReasonText } from "../../ui/useReasonText";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { indicatorQuery } from "../objectives/queries";
import { type HourSettings, yearOfHours } from "./hours";
import type { Row } from "./model";
import { someRecordsQuery, verdictQuery } from "./queries";
import css from "./Records.module.css";

const INDICATOR = "training-hours";
/** The first year for which the indicator counts anybody. */
const FIRST_YEAR = 2020;

/** What a person attended in a year, how many hours it makes, and what is missing. */
export function Hours({ person }: { person: Row }) {
  const { t } = useTranslation();
  const { values, set } = useUrlFilters("year");
  const may = useMay("trainings:write");
  const now = Number(localDay(new Date().toISOString()).slice(0, 4));
  const years = Array.from({ length: now - FIRST_YEAR + 1 }, (_, back) => now - back);
  const year = years.find((one) => String(one) === values.year) ?? now;
  const code = String(person.code);
  const attendances = useQuery(someRecordsQuery("trainings", { group: code }));
  const indicator = useQuery(indicatorQuery(INDICATOR));
  return (
    <Section title={t("records.hours")}>
      <div className={css.hoursHead}>
        <NativeSelect
          aria-label={t("records.year")}
          value={year}
          data={years.map(String)}
          onChange={(event) => set({ year: event.currentTarget.value })}
        />
        {may && (
          <Link to={`/trainings/new?staff=${encodeURIComponent(code)}`}>
            {t("record.trainings.add")}
          </Link>
        )}
      </div>
      <QueryView query={attendances} loading={2}>
        {(rows) => (
          <QueryView query={indicator} loading={2}>
            {({ settings }) => (
              <Year person={person} rows={rows} year={year} settings={settings.settings} />
            )}
          </QueryView>
        )}
      </QueryView>
    </Section>
  );
}

function Year({
  person,
  rows,
  year,
  settings,
}: {
  person: Row;
  rows: readonly Row[];
  year: number;
  settings: HourSettings;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonText = useReasonText();
  const { data: verdict } = useQuery(verdictQuery(INDICATOR, year, person.unit_id, person.id));
  const { attended, minutes, needed } = yearOfHours(person, rows, year, settings);
  const hours = (value: number) => format.number(value / 60, 1);
  return (
    <>
      <p className={css.sum}>
        <span className={css.big}>
          {t("records.hours_of", { hours: hours(minutes), needed: hours(needed) })}
        </span>
        {needed > minutes && (
          <span className={css.warn}>
            {t("records.hours_missing", { hours: hours(needed - minutes) })}
          </span>
        )}
        {verdict && (
          <Tag
            tone={verdict === "hours_reached" ? "ok" : verdict === "hours_short" ? "warn" : "quiet"}
          >
            {reasonText(verdict)}
          </Tag>
        )}
      </p>
      {attended.length === 0 ? (
        <p className={css.mute}>{t("records.no_attendance", { year })}</p>
      ) : (
        <ul className={css.lines}>
          {attended.map(({ row, minutes: own, counts }) => (
            <li key={row.id}>
              <span>
                <Link to={`/trainings/${row.id}`}>{String(row.course_name)}</Link>
                <small>
                  <DateText value={String(row.ended_on)} />
                  {typeof row.organiser === "string" && ` · ${row.organiser}`}
                  {!counts && ` · ${t("records.no_certificate")}`}
                </small>
              </span>
              <strong>{t("records.hours_count", { hours: hours(own) })}</strong>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
