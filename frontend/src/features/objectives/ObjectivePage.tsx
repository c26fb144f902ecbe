import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Section, Split } from "../../ui/Section";
import { EmptyState } from "../../ui/States";
import { useFormat } from "../../ui/useFormat";
import { useUrlFilters } from "../../ui/useUrlFilters";
import type { Board, Row } from "../scoreboard/model";
import { periodOf } from "../scoreboard/periods";
import { PeriodSwitch } from "../scoreboard/PeriodSwitch";
import { scoreboardQuery } from "../scoreboard/queries";
import { ManualPanel } from "../manual_readings/ManualPanel";
import { SigningPanel } from "../signed_readings/SigningPanel";
import { Actions } from "./Actions";
import { Basis } from "./Basis";
import { Contradiction } from "./Contradiction";
import { Hero } from "./Hero";
import { History } from "./History";
import { Measured } from "./Measured";
import type { Objective, Plan } from "./model";
import { NextStep } from "./NextStep";
import { OtherRate } from "./OtherRate";
import { indicatorQuery, planQuery, quarterReportsQuery } from "./queries";
import { useResponsible } from "./useResponsible";

/** Mục tiêu: how one objective stands, why, and from which rows. */
export function ObjectivePage() {
  const { planId = "", objectiveId = "" } = useParams();
  const { t } = useTranslation();
  const plan = useQuery(planQuery(planId));
  if (!plan.data) {
    return (
      <>
        <PageHeader title={t("overview.objective")} />
        <QueryView query={plan}>{() => null}</QueryView>
      </>
    );
  }
  const objective = plan.data.objectives.find((one) => one.id === objectiveId);
  return objective ? (
    <Found plan={plan.data} objective={objective} />
  ) : (
    <>
      <PageHeader title={t("overview.objective")} />
      <EmptyState
        title={t("objective.unknown")}
        text={t("objective.unknown_text")}
        action={<Link to={`/plans/${planId}`}>{t("attention.see_plan")}</Link>}
      />
    </>
  );
}

function Found({ plan, objective }: { plan: Plan; objective: Objective }) {
  const { t } = useTranslation();
  const { values, set } = useUrlFilters("period");
  const period = periodOf(values.period, plan.year, new Date());
  const board = useQuery(scoreboardQuery(plan.id, period));
  const responsible = useResponsible();
  const format = useFormat();
  const path = `/plans/${plan.id}`;
  return (
    <>
      <PageHeader
        title={objective.text}
        shortTitle={objective.short_name}
        crumbs={[
          { label: t("objective.plan", { year: plan.year }), to: path },
          {
            label: t("objective.number", { number: objective.number }),
            to: `${path}/objectives/${objective.id}`,
          },
        ]}
        sub={
          <>
            <span className="print-only">{format.period(period)} · </span>
            {responsible(objective)}
          </>
        }
        actions={
          <PeriodSwitch
            year={plan.year}
            value={period}
            onChange={(next) => set({ period: next })}
          />
        }
      />
      <QueryView query={board}>
        {(loaded) => {
          const row = loaded.objectives.find((one) => one.id === objective.id);
          return row ? <Loaded plan={plan} objective={objective} board={loaded} row={row} /> : null;
        }}
      </QueryView>
    </>
  );
}

/** The last day of the month that a quarterly report counts: the one before its cut-off. */
const reportDayOf = (cutOff: string | undefined) => (cutOff ? Number(cutOff.slice(8)) : 15) - 1;

function Loaded({
  plan,
  objective,
  board,
  row,
}: {
  plan: Plan;
  objective: Objective;
  board: Board;
  row: Row;
}) {
  const { t } = useTranslation();
  const code = objective.indicator_code ?? "";
  // Without freshness no source computes the indicator, and the server does not know its code.
  const indicator = useQuery({ ...indicatorQuery(code), enabled: Boolean(row.freshness) });
  const reports = useQuery({
    ...quarterReportsQuery(code, plan.year),
    enabled: Boolean(row.freshness),
  });
  const cutOff = reports.data?.items.find((one) => one.period === board.period)?.cut_off;
  return (
    <Split
      urgent
      main={
        <>
          <Hero row={row} />
          {objective.contradictory && <Contradiction objective={objective} row={row} />}
          {indicator.isEnabled && (
            <QueryView query={indicator}>
              {(known) => (
                <>
                  <Measured year={plan.year} indicator={known} row={row} period={board.period} />
                  <ManualPanel indicator={known} year={plan.year} period={board.period} />
                </>
              )}
            </QueryView>
          )}
          <History plan={plan} objective={objective} indicator={indicator.data} />
        </>
      }
      aside={
        <>
          <NextStep objective={objective} row={row} />
          {indicator.isEnabled && (
            <SigningPanel indicator={code} period={board.period} reportDay={reportDayOf(cutOff)} />
          )}
          <Basis board={board} row={row} indicator={indicator.data} />
          <OtherRate code={code} period={board.period} />
          {objective.actions.length > 0 && (
            <Section title={t("objective.actions")}>
              <Actions actions={objective.actions} />
            </Section>
          )}
        </>
      }
    />
  );
}
