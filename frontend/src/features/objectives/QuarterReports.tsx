import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { components } from "../../api/schema";
import { type Column, DataTable } from "../../ui/DataTable";
import { lastWholeDay, NOTHING } from "../../ui/format";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import { useMeasured } from "../scoreboard/useMeasured";
import type { Indicator } from "./model";
import css from "./Objective.module.css";
import { quarterReportsQuery, reportDaysQuery } from "./queries";
import { ReportDayDialog } from "./ReportDayDialog";

type Report = components["schemas"]["QuarterReport"];

/** Each quarter as its report says it: up to the cut-off, with the rest of the quarter before made up. */
export function QuarterReports({ indicator, year }: { indicator: Indicator; year: number }) {
  const { t } = useTranslation();
  const reports = useQuery(quarterReportsQuery(indicator.code, year));
  const days = useQuery(reportDaysQuery());
  const [setting, setSetting] = useState(false);
  return (
    <Section title={t("quarter_report.title")}>
      <QueryView query={reports} loading={2}>
        {({ items }) => <Reports indicator={indicator} reports={items} />}
      </QueryView>
      {days.data?.may_set && (
        <Button variant="default" size="xs" className="no-print" onClick={() => setSetting(true)}>
          {t("quarter_report.set_day")}
        </Button>
      )}
      {setting && days.data && (
        <ReportDayDialog days={days.data} onClose={() => setSetting(false)} />
      )}
    </Section>
  );
}

function Reports({ indicator, reports }: { indicator: Indicator; reports: Report[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const measured = useMeasured(indicator.measured);
  const said = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
    denominator === 0 ? t("verdict.no_cases") : measured.text(numerator, denominator);
  if (reports.length === 0) return <p className={css.without}>{t("quarter_report.none")}</p>;
  const columns: Column<Report>[] = [
    {
      key: "period",
      header: t("quarter_report.quarter"),
      card: "title",
      cell: ({ period }) => format.period(period),
    },
    {
      key: "reported",
      header: t("quarter_report.reported"),
      cell: ({ reported, cut_off, open, origin }) => (
        <>
          {said(reported)}
          {origin === "manual" && <small className={css.under}>{t("figure.manual")}</small>}
          <small className={css.under}>
            {t(open ? "quarter_report.due" : "quarter_report.until", {
              day: format.date(open ? cut_off : lastWholeDay(`${cut_off}T00:00:00+07:00`)),
            })}
          </small>
        </>
      ),
    },
    {
      key: "true_up",
      header: t("quarter_report.true_up"),
      cell: ({ true_up: rest }) =>
        rest ? (
          <>
            {said(rest)}
            <small className={css.under}>
              {t("quarter_report.days", {
                from: format.date(rest.from),
                to: format.date(lastWholeDay(`${rest.to}T00:00:00+07:00`)),
              })}
            </small>
          </>
        ) : (
          NOTHING
        ),
    },
    { key: "total", header: t("quarter_report.total"), cell: said },
  ];
  return (
    <DataTable
      caption={t("quarter_report.title")}
      columns={columns}
      rows={reports}
      rowKey={(report) => report.period}
    />
  );
}
