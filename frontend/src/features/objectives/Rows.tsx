import { Button, NativeSelect } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "../../api/session";
import { Chips } from "../../ui/Chips";
import type { Column } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { NOTHING } from "../../ui/format";
import { PagedTable, QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import { useReasonText } from "../../ui/useReasonText";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { rowPath } from "../records/paths";
import { useMeasured } from "../scoreboard/useMeasured";
import { ByUnit } from "./ByUnit";
import {
  chooseRows,
  type Count,
  countsOf,
  type Indicator,
  isWrong,
  type LineageRow,
  type Reading,
  type RowsChoice,
  type UnitReading,
} from "./model";
import { CalendarWarning } from "../calendar/CalendarWarning";
import css from "./Objective.module.css";
import { byUnitQuery, type LineageAsked, lineageQuery, readingsQuery } from "./queries";
import { useAsOf } from "./useAsOf";

/** Sources whose rows have no last day. */
const WITHOUT_DEADLINE = ["trainings", "documents", "survey_results"];

/** Roles that see the rows of their own unit only; the server cuts them, this keeps the counts equal. */
const LIMITED = ["department_head", "staff"];

type Asked = Omit<LineageAsked, "reason">;

/** The rows behind the figure: by reason, by unit, each with its page. */
export function Rows({ indicator, period }: { indicator: Indicator; period: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const { values, set } = useUrlFilters("rows", "unit");
  const { rowNoun } = useMeasured(indicator.measured);
  const own = LIMITED.includes(me.role) ? (me.unit_id ?? "") : "";
  const unit = values.unit || own;
  const { day, moment, set: setAsOf } = useAsOf();
  const asked = { period, ...(unit ? { unit } : {}), ...(moment ? { as_of: moment } : {}) };
  const readings = useQuery(readingsQuery(indicator.code, asked));
  const units = useQuery(byUnitQuery(indicator.code, period));
  return (
    <div id="rows" className={`${css.anchor} ${css.rows}`}>
      <Section title={t("objective.rows", { noun: rowNoun })}>
        {moment && (
          <div className={css.choices}>
            <p className={css.asOf}>{t("objective.rows_as_of", { day: format.date(day) })}</p>
            <Button variant="subtle" size="compact-sm" onClick={() => setAsOf("")}>
              {t("objective.rows_now")}
            </Button>
          </div>
        )}
        <QueryView query={readings} loading={3}>
          {(loaded) => (
            <QueryView query={units} loading={3}>
              {({ items }) => (
                <Choice
                  indicator={indicator}
                  asked={asked}
                  reading={loaded.readings[0]}
                  units={items}
                  wanted={values.rows}
                  onRows={(rows) => set({ rows })}
                  unitField={
                    <NativeSelect
                      className={css.unit}
                      aria-label={t("objective.unit")}
                      value={unit}
                      onChange={(event) => set({ unit: event.currentTarget.value })}
                    >
                      {!own && <option value="">{t("objective.all_units")}</option>}
                      {unit && !items.some((item) => item.unit_id === unit) && (
                        <option value={unit}>{t("objective.unit_without_rows")}</option>
                      )}
                      {items.map((item) => (
                        <option key={item.unit_id} value={item.unit_id}>
                          {item.name}
                        </option>
                      ))}
                    </NativeSelect>
                  }
                />
              )}
            </QueryView>
          )}
        </QueryView>
      </Section>
    </div>
  );
}

function Choice({
  indicator,
  asked,
  reading,
  units,
  wanted,
  onRows,
  unitField,
}: {
  indicator: Indicator;
  asked: Asked;
  reading: Reading | undefined;
  units: readonly UnitReading[];
  wanted: string;
  onRows: (rows: RowsChoice) => void;
  unitField: React.ReactNode;
}) {
  const { t } = useTranslation();
  const reasonText = useReasonText();
  const counts = countsOf(indicator, reading?.counts ?? {});
  // Figures by unit are those of now.
  const now = asked.as_of === undefined;
  const chosen = chooseRows(wanted === "by_unit" && !now ? "" : wanted, counts);
  const some = ({ count, reason }: Count) => count > 0 || reason === chosen;
  // What went wrong comes first, as it is what people come for.
  const counted = [...counts.counted]
    .filter(some)
    .sort((one, other) => Number(isWrong(other.reason)) - Number(isWrong(one.reason)));
  const leftOut = counts.leftOut.filter(some);
  const inLeftOut = chosen === "left_out" || leftOut.some(({ reason }) => reason === chosen);
  const chip = ({ reason, count }: Count) => ({ value: reason, label: reasonText(reason), count });
  const left = counts.leftOut.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <div className={css.choices}>
        <Chips<RowsChoice>
          label={t("objective.reason")}
          value={inLeftOut ? "left_out" : chosen}
          onChange={onRows}
          options={[
            ...counted.map(chip),
            { value: "left_out", label: t("objective.left_out"), count: left },
            ...(now ? [{ value: "by_unit" as const, label: t("objective.by_unit") }] : []),
          ]}
        />
        {chosen !== "by_unit" && unitField}
      </div>
      {inLeftOut && leftOut.length > 1 && (
        <div className={css.choices}>
          <Chips<RowsChoice>
            label={t("objective.left_out_reason")}
            value={chosen}
            onChange={onRows}
            options={[
              { value: "left_out", label: t("objective.all_left_out") },
              ...leftOut.map(chip),
            ]}
          />
        </div>
      )}
      {chosen === "by_unit" ? (
        <ByUnit indicator={indicator} units={units} />
      ) : (
        <List
          indicator={indicator}
          asked={asked}
          units={units}
          reasons={chosen === "left_out" ? counts.leftOut.map(({ reason }) => reason) : [chosen]}
        />
      )}
    </>
  );
}

function List({
  indicator,
  asked,
  units,
  reasons,
}: {
  indicator: Indicator;
  asked: Asked;
  units: readonly UnitReading[];
  reasons: readonly LineageRow["reason"][];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonText = useReasonText();
  const query = useInfiniteQuery(
    lineageQuery(indicator.code, { ...asked, reason: reasons.join(",") }),
  );
  const { rowNoun } = useMeasured(indicator.measured);
  const dossiers = indicator.source === "dossiers";
  const dated = !WITHOUT_DEADLINE.includes(indicator.source);
  const late = dossiers && reasons.some((reason) => isWrong(reason) || reason === "open_overdue");
  const columns: Column<LineageRow>[] = [
    {
      key: "code",
      header: t(dossiers ? "objective.dossier" : "objective.code"),
      align: "tight",
      card: "title",
      cell: (row) => {
        const to = rowPath(indicator.source, row.id, asked.period);
        return to ? <Link to={to}>{row.code}</Link> : row.code;
      },
    },
    {
      key: "title",
      header: t(dossiers ? "objective.procedure" : "objective.about"),
      card: "bare",
      width: "40%",
      cell: (row) => row.title,
    },
    ...(reasons.length > 1
      ? [
          {
            key: "reason",
            header: t("objective.why"),
            cell: (row: LineageRow) => reasonText(row.reason),
          },
        ]
      : []),
    ...(dossiers
      ? []
      : [
          {
            key: "day",
            header: t("objective.since"),
            align: "tight" as const,
            cell: (row: LineageRow) => <DateText value={row.day} />,
          },
        ]),
    ...(dated
      ? [
          {
            key: "due",
            header: t(dossiers ? "objective.due" : "records.due"),
            align: "tight" as const,
            cell: (row: LineageRow) => <DateText value={row.due_at} />,
          },
        ]
      : []),
    ...(dossiers
      ? [
          {
            key: "finished",
            header: t("objective.finished"),
            align: "tight" as const,
            cell: (row: LineageRow) => <DateText value={row.finished_at} />,
          },
        ]
      : []),
    ...(late
      ? [
          {
            key: "late",
            header: t("objective.late"),
            align: "tight" as const,
            cell: (row: LineageRow) =>
              typeof row.working_days_late === "number" ? (
                <>
                  {t("objective.working_days", { count: row.working_days_late })}
                  <CalendarWarning used={row.calendar} />
                </>
              ) : (
                NOTHING
              ),
          },
        ]
      : []),
    {
      key: "unit",
      header: t("objective.unit"),
      width: "12%",
      cell: (row) => units.find((unit) => unit.unit_id === row.unit_id)?.name ?? NOTHING,
    },
  ];
  return (
    <PagedTable
      query={query}
      caption={t("objective.rows_caption", {
        noun: rowNoun,
        reasons: format.list(reasons.map(reasonText)),
      })}
      columns={columns}
      rowKey={(row) => row.id}
      empty={<p className={css.without}>{t("objective.no_rows")}</p>}
    />
  );
}
