import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AttentionList } from "../../ui/AttentionList";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { localDay } from "../../ui/format";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { choosePlan } from "../scoreboard/choosePlan";
import type { Board, Plan } from "../scoreboard/model";
import { periodOf } from "../scoreboard/periods";
import { PeriodSwitch } from "../scoreboard/PeriodSwitch";
import { plansQuery, scoreboardQuery } from "../scoreboard/queries";
import { HeadLine } from "./HeadLine";
import { NoPlan } from "./NoPlan";
import { ObjectivesTable } from "./ObjectivesTable";
import css from "./Overview.module.css";
import { PlanSwitch } from "./PlanSwitch";
import { useAttention } from "./useAttention";

/** Tổng quan: what a director reads in ten seconds. */
export function OverviewPage() {
  const { t } = useTranslation();
  const plans = useQuery(plansQuery);
  const { values } = useUrlFilters("plan");
  if (!plans.data) {
    return (
      <>
        <PageHeader title={t("nav.overview")} />
        <QueryView query={plans}>{() => null}</QueryView>
      </>
    );
  }
  const thisYear = Number(localDay(new Date().toISOString()).slice(0, 4));
  const { chosen, choices } = choosePlan(plans.data.items, values.plan, thisYear);
  return chosen ? <PlanOverview plan={chosen} choices={choices} /> : <NoPlan />;
}

function PlanOverview({ plan, choices }: { plan: Plan; choices: readonly Plan[] }) {
  const { t } = useTranslation();
  const { values, set } = useUrlFilters("plan", "period");
  const period = periodOf(values.period, plan.year, new Date());
  const board = useQuery(scoreboardQuery(plan.id, period));
  return (
    <>
      <PageHeader
        title={t("overview.title", { year: plan.year })}
        shortTitle={t("nav.overview")}
        sub={<HeadLine plan={plan} board={board.data} />}
        actions={
          <>
            {choices.length > 1 && (
              <PlanSwitch
                choices={choices}
                value={plan.id}
                onChange={(id) => set({ plan: id, period: "" })}
              />
            )}
            <PeriodSwitch
              year={plan.year}
              value={period}
              onChange={(next) => set({ period: next })}
            />
          </>
        }
      />
      <QueryView query={board}>{(loaded) => <Loaded board={loaded} />}</QueryView>
    </>
  );
}

function Loaded({ board }: { board: Board }) {
  const { t } = useTranslation();
  const attention = useAttention(board);
  return (
    <>
      <AttentionList items={attention} />
      <ObjectivesTable board={board} />
      <p className={css.foot}>{t("overview.foot")}</p>
    </>
  );
}
