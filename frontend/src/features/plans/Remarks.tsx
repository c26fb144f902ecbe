import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import { objectivePath, type Plan } from "./model";
import css from "./PlanPage.module.css";
import { useRemarkText } from "./words";

/** What the reader of the file, or the maker of next year's plan, wants a person to look at. */
export function Remarks({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const remarkText = useRemarkText();
  const { remarks, unread } = plan;
  // One deadline may stand in an objective and in its action: what is said of both reads the same, and is said once.
  const said = new Set<string>();
  const once = remarks.filter((remark) => {
    const words = `${remark.objective ?? ""}|${remark.level}|${remarkText(remark)}`;
    return !said.has(words) && said.add(words);
  });
  if (remarks.length === 0 && unread.length === 0) return null;
  return (
    <div id="remarks" className="no-print">
      <Section title={t("remarks.title")}>
        <ul className={css.remarks}>
          {once.map((remark, index) => {
            const objective = remark.objective == null ? null : plan.objectives[remark.objective];
            return (
              <li key={index}>
                {remark.level === "ask" && plan.status === "draft" && (
                  <>
                    <Tag tone="warn">{t("remarks.ask")}</Tag>{" "}
                  </>
                )}
                {objective && (
                  <Link to={objectivePath(plan.id, objective.id)}>
                    {t("remarks.objective", { number: objective.number })}
                  </Link>
                )}{" "}
                {remarkText(remark)}
              </li>
            );
          })}
          {unread.length > 0 && (
            <li>
              <p className={css.text}>{t("remarks.unread", { count: unread.length })}</p>
              {unread.map((piece, index) => (
                <blockquote key={index} className={css.unread}>
                  {piece.text}
                </blockquote>
              ))}
            </li>
          )}
        </ul>
      </Section>
    </div>
  );
}
