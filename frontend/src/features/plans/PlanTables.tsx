import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Column, DataTable } from "../../ui/DataTable";
import { NOTHING } from "../../ui/format";
import { Deadline } from "./Deadline";
import { type Action, type Objective, objectivePath, type Plan } from "./model";
import { Names } from "./Names";
import css from "./PlanDocument.module.css";
import { ObjectiveTarget } from "./Targets";

interface Extra {
  column: string;
  text: string;
}

/** The columns that mean nothing to MTCL, in the order in which the rows bring them. */
function extraColumns<T extends { extras: readonly Extra[] }>(rows: readonly T[]): Column<T>[] {
  const names = [...new Set(rows.flatMap((row) => row.extras.map((extra) => extra.column)))];
  return names.map((name) => ({
    key: `extra ${name}`,
    header: name,
    cell: (row) =>
      row.extras
        .filter((extra) => extra.column === name)
        .map((extra) => extra.text)
        .join("\n"),
  }));
}

/** The words of a cell; a dash on the screen, and nothing on paper, where there are none. */
function words(text: string | null | undefined): ReactNode {
  return text ? text : <span className={`${css.none} no-print`}>{NOTHING}</span>;
}

/** What an action says besides its words, where that differs from its objective's row. */
function OwnWords({ action, objective }: { action: Action; objective: Objective }) {
  const { t } = useTranslation();
  const parts: [string, string][] = [];
  if (action.lead && action.lead !== objective.responsible)
    parts.push([t("plan_part.lead"), action.lead]);
  if (action.coordinators) parts.push([t("plan_part.coordinators"), action.coordinators]);
  if (action.deadline && action.deadline !== objective.deadline)
    parts.push([t("plan_part.deadline"), action.deadline]);
  if (action.resources && action.resources !== objective.resources)
    parts.push([t("plan_part.resources"), action.resources]);
  return (
    <>
      {parts.map(([term, words]) => (
        <span key={term} className={css.own}>
          {term}: {words}
        </span>
      ))}
    </>
  );
}

function Actions({ objective }: { objective: Objective }) {
  const [only, ...more] = objective.actions;
  if (!only) return words(null);
  if (more.length === 0) {
    return (
      <>
        {only.text}
        <OwnWords action={only} objective={objective} />
      </>
    );
  }
  return (
    <ol className={css.steps}>
      {objective.actions.map((action) => (
        <li key={action.id}>
          {action.text}
          <OwnWords action={action} objective={objective} />
        </li>
      ))}
    </ol>
  );
}

/** The names of an objective's row and of its actions, each once. */
function rowNames(objective: Objective) {
  const own = objective.responsible_names;
  const more = objective.actions
    .flatMap((action) => action.names)
    .filter(({ name }) => !own.some((known) => known.name === name));
  return [...own, ...more];
}

function ObjectiveLink({ objective }: { objective: Objective }) {
  return (
    <Link className={css.text} to={objectivePath(objective.plan_id, objective.id)}>
      {objective.text}
    </Link>
  );
}

/** Objectives in order, parted where their section changes. */
function bySection(objectives: readonly Objective[]) {
  const parts: { section: string | null; objectives: Objective[] }[] = [];
  for (const objective of objectives) {
    const section = objective.section ?? null;
    const last = parts.at(-1);
    if (last?.section === section) last.objectives.push(objective);
    else parts.push({ section, objectives: [objective] });
  }
  return parts;
}

function Section({ title, children }: { title: string | null; children: ReactNode }) {
  return (
    <>
      {title && <h3 className={css.section}>{title}</h3>}
      {children}
    </>
  );
}

/** One row for each objective, with the columns that the plan fills. */
export function WideTable({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const has = (field: "measure" | "resources" | "deadline") =>
    plan.objectives.some((objective) => objective[field]);
  const columns: Column<Objective>[] = [
    {
      key: "number",
      header: t("plan_part.number"),
      width: "44px",
      card: "corner",
      cell: (objective) => objective.number,
    },
    {
      key: "text",
      header: t("plan_part.objective"),
      width: "24%",
      card: "title",
      cell: (objective) => <ObjectiveLink objective={objective} />,
    },
    {
      key: "measure",
      header: has("measure") ? t("plan_part.measure") : t("plan_part.targets"),
      width: "12%",
      cell: (objective) => (
        <>
          {objective.measure && <span className={css.measure}>{objective.measure}</span>}
          <span className="no-print">
            <ObjectiveTarget objective={objective} />
          </span>
        </>
      ),
    },
    {
      key: "actions",
      header: t("plan_part.actions"),
      width: "22%",
      cell: (objective) => <Actions objective={objective} />,
    },
    {
      key: "responsible",
      header: t("plan_part.responsible"),
      cell: (objective) => (
        <>
          {words(objective.responsible)}
          <Names names={rowNames(objective)} />
        </>
      ),
    },
    {
      key: "deadline",
      header: t("plan_part.deadline"),
      cell: (objective) => <Deadline of={objective} />,
    },
    {
      key: "resources",
      header: t("plan_part.resources"),
      width: "14%",
      cell: (objective) => words(objective.resources),
    },
  ];
  const shown = columns.filter(({ key }) => key !== "resources" || has("resources"));
  return bySection(plan.objectives).map(({ section, objectives }) => (
    <Section key={objectives[0]?.id} title={section}>
      <DataTable
        caption={section ?? t("plan.objectives_caption")}
        columns={[...shown, ...extraColumns(objectives)]}
        rows={objectives}
        rowKey={(objective) => objective.id}
      />
    </Section>
  ));
}

/** A table of actions for each objective. */
export function LongTables({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const rows = plan.objectives.flatMap((objective) => objective.actions);
  const withNames = (action: Action, part: "lead" | "coordinator", text: string | null) => (
    <>
      {words(text)}
      <Names names={action.names.filter((name) => name.part === part)} />
    </>
  );
  const columns: Column<Action>[] = [
    {
      key: "number",
      header: t("plan_part.number"),
      width: "44px",
      card: "corner",
      cell: (row) => row.number,
    },
    {
      key: "text",
      header: t("plan_part.action"),
      width: "38%",
      card: "title",
      cell: (row) => row.text,
    },
    {
      key: "lead",
      header: t("plan_part.lead"),
      cell: (row) => withNames(row, "lead", row.lead ?? null),
    },
    {
      key: "coordinators",
      header: t("plan_part.coordinators"),
      cell: (row) => withNames(row, "coordinator", row.coordinators ?? null),
    },
    {
      key: "deadline",
      header: t("plan_part.deadline"),
      width: "18%",
      cell: (row) => <Deadline of={row} />,
    },
    { key: "resources", header: t("plan_part.resources"), cell: (row) => words(row.resources) },
  ];
  const shown = columns.filter(
    ({ key }) => key !== "resources" || rows.some((row) => row.resources),
  );
  return bySection(plan.objectives).map(({ section, objectives }) => (
    <Section key={objectives[0]?.id} title={section}>
      {objectives.map((objective) => (
        <Fragment key={objective.id}>
          <h3 className={css.objective}>
            <Link to={objectivePath(plan.id, objective.id)}>
              {t("plan.objective", { number: objective.number, text: objective.text })}
            </Link>
          </h3>
          <p className={`${css.target} no-print`}>
            {t("plan_part.targets")} <ObjectiveTarget objective={objective} />
          </p>
          {objective.actions.length > 0 ? (
            <DataTable
              caption={t("plan.actions_caption", { number: objective.number })}
              columns={[...shown, ...extraColumns(objective.actions)]}
              rows={objective.actions}
              rowKey={(action) => action.id}
            />
          ) : (
            <p className={css.none}>{t("plan.no_actions")}</p>
          )}
        </Fragment>
      ))}
    </Section>
  ));
}
