import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Tag } from "../../ui/Tag";
import { useTargetText } from "../../ui/useTargetText";
import { Verdict } from "../../ui/Verdict";
import type { Row } from "../scoreboard/model";
import { useNeedText } from "../scoreboard/useNeedText";
import type { Objective } from "./model";
import css from "./Objective.module.css";

/** Every target the plan names, word for word, and what choosing it would mean today. */
export function Candidates({
  objective,
  row,
  choice,
}: {
  objective: Objective;
  row: Row;
  /** The control that chooses one, while somebody may; it is named by the target beside it. */
  choice?: (index: number, labelId: string) => ReactNode;
}) {
  const { t } = useTranslation();
  const text = useTargetText();
  const need = useNeedText();
  const ruling = objective.target_index;
  return (
    <ul className={css.candidates}>
      {objective.targets.map((target, index) => {
        const standing = row.alternatives[index] ?? (index === ruling ? row.standing : undefined);
        const labelId = `candidate-${objective.id}-${index}`;
        const Wrapper = choice ? "label" : "div";
        return (
          <li key={labelId}>
            <Wrapper className={css.candidate}>
              {choice?.(index, labelId)}
              <span id={labelId} className={css.figure}>
                {text.target(target)}
              </span>
              <span className={css.said}>
                {target.quote && <q>{target.quote}</q>}
                <small>{t(`decision.place.${target.place}`)}</small>
              </span>
              <span className={css.means}>
                {index === ruling && <Tag tone="ok">{t("decision.ruling")}</Tag>}
                {standing && index !== ruling && (
                  <>
                    <Verdict code={standing.verdict} />
                    <small>{need.sentence(row, standing, target)}</small>
                  </>
                )}
              </span>
            </Wrapper>
          </li>
        );
      })}
    </ul>
  );
}
