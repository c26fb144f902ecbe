import { useTranslation } from "react-i18next";
import { DateText } from "../../ui/DateText";
import { Tag } from "../../ui/Tag";
import { useUnitName } from "../units/queries";
import { type DossierDetail, STATUS_TONE } from "./model";
import css from "./Timeline.module.css";

/** What was done on a dossier, step by step: the unit and the position that did it, never a person. */
export function Steps({ steps }: { steps: DossierDetail["steps"] }) {
  const { t } = useTranslation();
  const unitName = useUnitName();
  return (
    <ol className={css.line}>
      {steps.map((step) => {
        const late = !!step.due_at && step.handled_at > step.due_at;
        const who = [step.unit_id ? unitName(step.unit_id) : step.unit_name, step.position];
        return (
          <li
            key={`${step.handled_at}${step.unit_name}${step.position}`}
            className={late ? css.late : undefined}
          >
            <span className={css.when}>
              <DateText value={step.handled_at} time />
            </span>
            <span>
              {step.text === "" ? t("steps.no_text") : step.text}{" "}
              {step.status && (
                <Tag tone={STATUS_TONE[step.status]}>{t(`dossier.status.${step.status}`)}</Tag>
              )}
              <span className={css.note}>{who.filter((part) => part !== "").join(", ")}</span>
              {step.started_at && (
                <span className={css.note}>
                  {t("steps.started")} <DateText value={step.started_at} time />
                </span>
              )}
              {step.due_at && (
                <span className={css.note}>
                  {t("steps.due")} <DateText value={step.due_at} time />
                </span>
              )}
              {late && <strong className={css.bad}>{t("steps.late")}</strong>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
