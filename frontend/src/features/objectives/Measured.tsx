import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { scoresOf } from "../../ui/Figure";
import { FlowBars, type FlowRow } from "../../ui/FlowBars";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { useReasonText } from "../../ui/useReasonText";
import type { Row } from "../scoreboard/model";
import { wordsOf } from "../scoreboard/useNeedText";
import { type Count, countsOf, type Indicator, isWrong, type Reading } from "./model";
import { AsOf } from "./AsOf";
import { QuarterReports } from "./QuarterReports";
import { readingsQuery } from "./queries";
import { Rows } from "./Rows";
import { Trend } from "./Trend";
import { useRowsLink } from "./useRowsLink";

/** What an indicator that a source feeds has to show: its trend, what it counts, and the rows. */
export function Measured({
  year,
  indicator,
  row,
  period,
}: {
  year: number;
  indicator: Indicator;
  row: Row;
  period: string;
}) {
  const { t } = useTranslation();
  const readings = useQuery(readingsQuery(indicator.code, { period }));
  if (!row.figure) return null;
  // What a person typed has no rows to count or to list.
  if (row.figure.origin === "manual") {
    return (
      <>
        <Trend year={year} indicator={indicator} row={row} />
        <QuarterReports indicator={indicator} year={year} />
      </>
    );
  }
  return (
    <>
      <Trend year={year} indicator={indicator} row={row} />
      <Section title={t("objective.counts")}>
        <QueryView query={readings} loading={2}>
          {(loaded) =>
            loaded.readings[0] && <Flow indicator={indicator} reading={loaded.readings[0]} />
          }
        </QueryView>
        <AsOf indicator={indicator} period={period} />
      </Section>
      <QuarterReports indicator={indicator} year={year} />
      <Rows indicator={indicator} period={period} />
    </>
  );
}

function Flow({ indicator, reading }: { indicator: Indicator; reading: Reading }) {
  const { t } = useTranslation();
  const reasonText = useReasonText();
  const link = useRowsLink();
  const { counted, leftOut } = countsOf(indicator, reading.counts);
  const some = ({ count }: Count) => count > 0;
  const line = ({ reason, count }: Count, kind: NonNullable<FlowRow["kind"]>): FlowRow => ({
    key: reason,
    label: reasonText(reason),
    count,
    kind,
    to: link({ rows: reason }),
  });
  return (
    <FlowBars
      counted={[
        {
          key: "all",
          label: t(`objective.whole.${wordsOf(indicator.code)}`),
          count:
            indicator.measured === "points" ? scoresOf(reading.denominator) : reading.denominator,
          kind: "whole",
        },
        ...counted
          .filter(some)
          .map((found) => line(found, isWrong(found.reason) ? "late" : "part")),
      ]}
      leftOut={leftOut.filter(some).map((found) => line(found, "whole"))}
    />
  );
}
