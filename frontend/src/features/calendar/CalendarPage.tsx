import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { localDay } from "../../ui/format";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Facts, Section, Split } from "../../ui/Section";
import { Segmented } from "../../ui/Segmented";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { useUrlFilters } from "../../ui/useUrlFilters";
import css from "./Calendar.module.css";
import { ConfirmYear } from "./ConfirmYear";
import { DayList } from "./DayList";
import { EditYear } from "./EditYear";
import { History } from "./History";
import { Months } from "./Months";
import { type Year, yearToShow, yearTone } from "./model";
import { yearQuery, yearsQuery } from "./queries";

/** Lịch làm việc: which days of a year are off or made up, who says so, and whether that is sure. */
export function CalendarPage() {
  const { t } = useTranslation();
  const { values, set } = useUrlFilters("year");
  const years = useQuery(yearsQuery);
  const present = Number(localDay(new Date().toISOString()).slice(0, 4));
  const shown = yearToShow(years.data?.items ?? [], values.year, present);
  const year = useQuery({ ...yearQuery(shown), enabled: years.data !== undefined });
  return (
    <>
      <PageHeader
        title={t("nav.calendar")}
        sub={t("calendar.sub")}
        actions={
          years.data && (
            <Segmented
              label={t("calendar.year")}
              value={String(shown)}
              options={years.data.items.map((one) => ({
                value: String(one.year),
                label: one.confirmed ? String(one.year) : `${one.year} ?`,
              }))}
              onChange={(next) => set({ year: next })}
            />
          )
        }
      />
      <QueryView query={years}>
        {() => (
          <QueryView query={year}>
            {(loaded) => <Loaded key={loaded.year} year={loaded} />}
          </QueryView>
        )}
      </QueryView>
    </>
  );
}

function Loaded({ year }: { year: Year }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const [confirming, setConfirming] = useState(false);
  if (editing) return <EditYear year={year} onClose={() => setEditing(false)} />;
  return (
    <Split
      urgent
      main={
        <>
          <Section title={t("calendar.months", { year: year.year })}>
            <Months year={year} />
          </Section>
          {year.history.length > 0 && <History year={year} />}
        </>
      }
      aside={
        <>
          <Section title={t("calendar.state")}>
            <p className={css.state}>
              <Tag tone={yearTone(year)}>
                {t(year.confirmed ? "calendar.confirmed" : "calendar.unconfirmed")}
              </Tag>
            </p>
            <p>
              {t(year.confirmed ? "calendar.confirmed_text" : `calendar.why_${year.origin}`)}{" "}
              {!year.confirmed && t(year.may.confirm ? "calendar.to_confirm" : "calendar.to_wait")}
            </p>
            <div className={`${css.buttons} no-print`}>
              {year.may.confirm && (
                <Button onClick={() => setConfirming(true)}>{t("calendar.confirm")}</Button>
              )}
              {year.may.change && (
                <Button variant="default" onClick={() => setEditing(true)}>
                  {t("calendar.change")}
                </Button>
              )}
            </div>
            <Facts
              items={[
                { term: t("calendar.working_days"), value: format.number(year.working_days) },
                { term: t("calendar.origin"), value: t(`calendar_origin.${year.origin}`) },
                { term: t("calendar.version"), value: year.calendar_version },
              ]}
            />
          </Section>
          <Section title={t("calendar.special_days", { count: year.days.length })}>
            <DayList days={year.days} />
          </Section>
          {confirming && <ConfirmYear year={year} onClose={() => setConfirming(false)} />}
        </>
      }
    />
  );
}
