import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { components } from "../../api/schema";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import css from "./Differences.module.css";
import { objectivePath } from "./model";
import { TargetWords } from "./Targets";
import { type Piece, wordDiff } from "./wordDiff";
import { usePartText } from "./words";

type Schemas = components["schemas"];
type FieldChange = Schemas["FieldChange"];
type ObjectiveChange = Schemas["ObjectiveChange"];
type ObjectiveName = Schemas["ObjectiveName"];

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

function Side({ pieces, kind }: { pieces: Piece[] | null; kind: "gone" | "new" }) {
  const { t } = useTranslation();
  if (!pieces) return <span className={css.empty}>{t("plan_diff.empty")}</span>;
  return pieces
    .filter((piece) => piece.kind === "same" || piece.kind === kind)
    .map((piece, index) =>
      piece.kind === "same" ? (
        <span key={index}>{piece.text}</span>
      ) : kind === "gone" ? (
        <del key={index}>{piece.text}</del>
      ) : (
        <ins key={index}>{piece.text}</ins>
      ),
    );
}

/** A field before and after; the words that differ are struck through or underlined as well as coloured. */
function Field({ change, level }: { change: FieldChange; level: 3 | 4 }) {
  const { t } = useTranslation();
  const partText = usePartText();
  const format = useFormat();
  const shown = (text: string | null | undefined) =>
    (text ?? "").replace(DAY, (day) => format.date(day));
  const [old, now] = [shown(change.old), shown(change.new)];
  const Heading = level === 3 ? "h3" : "h4";
  const pieces = useMemo(() => wordDiff(old, now), [old, now]);
  return (
    <div className={css.change}>
      <Heading>{partText(change.field)}</Heading>
      <dl className={css.side}>
        <dt>{t("plan_diff.old")}</dt>
        <dd>
          <Side pieces={old ? pieces : null} kind="gone" />
        </dd>
        <dt>{t("plan_diff.new")}</dt>
        <dd>
          <Side pieces={now ? pieces : null} kind="new" />
        </dd>
      </dl>
    </div>
  );
}

export function FieldChanges({
  changes,
  level,
}: {
  changes: readonly FieldChange[];
  /** Of the headings: one below what they stand under. */
  level: 3 | 4;
}) {
  return changes.map((change) => <Field key={change.field} change={change} level={level} />);
}

function Targets({ change }: { change: Schemas["TargetsChange"] }) {
  const { t } = useTranslation();
  const partText = usePartText();
  return (
    <div className={css.change}>
      <h4>{partText("targets")}</h4>
      <dl className={css.side}>
        <dt>{t("plan_diff.old")}</dt>
        <dd>
          <TargetWords targets={change.old} />
        </dd>
        <dt>{t("plan_diff.new")}</dt>
        <dd>
          <TargetWords targets={change.new} />
        </dd>
      </dl>
    </div>
  );
}

/** Objectives that stand in only one of the two plans. */
export function WholeObjectives({
  plan,
  objectives,
  kind,
}: {
  plan: string;
  objectives: readonly ObjectiveName[];
  kind: "added" | "removed";
}) {
  const { t } = useTranslation();
  return (
    <ul className={css.objectives}>
      {objectives.map((objective) => (
        <li key={objective.id}>
          <h3>
            <Tag tone={kind === "added" ? "ok" : "bad"}>{t(`plan_diff.${kind}`)}</Tag>
            <Link to={objectivePath(plan, objective.id)}>
              {t("plan_edit.objective", { number: objective.number })}
            </Link>
          </h3>
          <p className={`${css.words} ${kind === "removed" ? css.gone : ""}`}>{objective.text}</p>
        </li>
      ))}
    </ul>
  );
}

/** Objectives that stand in both and differ. */
export function ChangedObjectives({
  plan,
  objectives,
}: {
  plan: string;
  objectives: readonly ObjectiveChange[];
}) {
  const { t } = useTranslation();
  return (
    <ul className={css.objectives}>
      {objectives.map((objective) => (
        <li key={objective.lineage_id}>
          <h3>
            <Link to={objectivePath(plan, objective.id)}>
              {t("plan_diff.objective", { number: objective.number, name: objective.short_name })}
            </Link>
          </h3>
          {objective.targets && <Targets change={objective.targets} />}
          <FieldChanges changes={objective.fields} level={4} />
          {objective.actions_added.map((action) => (
            <p key={`+ ${action.number} ${action.text}`} className={css.words}>
              <Tag tone="ok">{t("plan_diff.action_added")}</Tag>{" "}
              <span>{[action.number, action.text].filter(Boolean).join(". ")}</span>
            </p>
          ))}
          {objective.actions_removed.map((action) => (
            <p key={`- ${action.number} ${action.text}`} className={css.words}>
              <Tag tone="bad">{t("plan_diff.action_removed")}</Tag>{" "}
              <span className={css.gone}>
                {[action.number, action.text].filter(Boolean).join(". ")}
              </span>
            </p>
          ))}
          {objective.actions_changed.map((action) => (
            <div key={`~ ${action.number} ${action.text}`}>
              <p className={css.words}>
                <Tag tone="warn">{t("plan_diff.action_changed")}</Tag>{" "}
                {[action.number, action.text].filter(Boolean).join(". ")}
              </p>
              <FieldChanges changes={action.fields} level={4} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
