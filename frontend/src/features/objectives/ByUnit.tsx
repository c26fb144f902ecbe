import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Column, DataTable } from "../../ui/DataTable";
import { Figure } from "../../ui/Figure";
import { NOTHING } from "../../ui/format";
import { TargetBar } from "../../ui/TargetBar";
import { useFormat } from "../../ui/useFormat";
import { useReasonText, type Reason } from "../../ui/useReasonText";
import { share } from "../scoreboard/model";
import { useMeasured } from "../scoreboard/useMeasured";
import { countsOf, type Indicator, isWrong, type UnitReading } from "./model";
import css from "./Objective.module.css";
import { useRowsLink } from "./useRowsLink";

/** Each unit's own figure, without the units below it. */
export function ByUnit({
  indicator,
  units,
}: {
  indicator: Indicator;
  units: readonly UnitReading[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonText = useReasonText();
  const link = useRowsLink();
  const measured = useMeasured(indicator.measured);
  if (units.length === 0) return <p className={css.without}>{t("objective.no_rows")}</p>;
  const shown: Reason[] = [
    ...indicator.counted.filter(isWrong),
    ...indicator.left_out.filter((reason) => reason === "open_overdue"),
  ].filter((reason) => units.some(({ reading }) => (reading.counts[reason] ?? 0) > 0));
  const first = (unit: UnitReading) =>
    countsOf(indicator, unit.reading.counts).counted.find(({ count }) => count > 0)?.reason ??
    "left_out";

  const columns: Column<UnitReading>[] = [
    {
      key: "unit",
      header: t("objective.unit"),
      card: "title",
      cell: (unit) => <Link to={link({ rows: first(unit), unit: unit.unit_id })}>{unit.name}</Link>,
    },
    {
      key: "figure",
      header: t("overview.result"),
      card: "bare",
      cell: ({ reading }) => (
        <>
          <Figure
            num={reading.numerator}
            den={reading.denominator}
            provisional={reading.provisional}
            kind={measured.figure.kind}
          />
          <TargetBar value={share(reading.numerator, reading.denominator)} targets={[]} tone="ok" />
        </>
      ),
    },
    ...shown.map((reason): Column<UnitReading> => ({
      key: reason,
      header: reasonText(reason),
      align: "right",
      cell: (unit) => {
        const count = unit.reading.counts[reason] ?? 0;
        return count > 0 ? (
          <Link to={link({ rows: reason, unit: unit.unit_id })}>{format.number(count)}</Link>
        ) : (
          NOTHING
        );
      },
    })),
  ];
  return (
    <DataTable
      caption={t("objective.by_unit")}
      columns={columns}
      rows={units}
      rowKey={(unit) => unit.unit_id}
    />
  );
}
