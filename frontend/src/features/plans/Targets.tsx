import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Icon } from "../../ui/Icon";
import { Tag } from "../../ui/Tag";
import { type Objective, objectivePath, type Target } from "./model";
import css from "./Targets.module.css";
import { usePlanTargetText } from "./words";

/** Targets that a plan names, side by side: `100 % hay 95 %`. */
export function TargetWords({ targets }: { targets: readonly Target[] }) {
  const { t } = useTranslation();
  const targetText = usePlanTargetText();
  const texts = [...new Set(targets.map(targetText))];
  if (texts.length === 0) return <span className={css.or}>{t("plan_target.none")}</span>;
  return (
    <>
      {texts.map((text, index) => (
        <Fragment key={text}>
          {index > 0 && <span className={css.or}> {t("plan_target.or")} </span>}
          <span className={css.value}>{text}</span>
        </Fragment>
      ))}
    </>
  );
}

/** The target of a stored objective: the one that rules, or that somebody has to decide. */
export function ObjectiveTarget({ objective }: { objective: Objective }) {
  const { t } = useTranslation();
  const targetText = usePlanTargetText();
  const { targets, target, contradictory, needs_decision, decision } = objective;
  if (contradictory && needs_decision) {
    return (
      <span className={css.targets}>
        <span>
          <TargetWords targets={targets} />
        </span>
        <Link
          className={`${css.decide} no-print`}
          to={objectivePath(objective.plan_id, objective.id)}
        >
          <Tag tone="info">
            <Icon name="question" />
            {t("verdict.needs_decision")}
          </Tag>
        </Link>
      </span>
    );
  }
  const ruling = target ? targetText(target) : null;
  const dropped = [...new Set(targets.map(targetText))].filter((text) => text !== ruling);
  return (
    <span className={css.targets}>
      <span>
        {ruling ? <span className={css.value}>{ruling}</span> : <TargetWords targets={targets} />}
        {contradictory && dropped.length > 0 && (
          <>
            {" "}
            <span className={css.rules}>
              {t("plan_target.not", { values: dropped.join(", ") })}
            </span>
          </>
        )}
      </span>
      {decision && (
        <span className={`${css.rules} no-print`}>
          {t("plan_target.decided_by", { name: decision.by_name })}
        </span>
      )}
    </span>
  );
}
