import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../ui/useFormat";
import css from "./Records.module.css";
import { type Scored, scoreOf } from "./score";

interface Question extends Scored {
  group?: string;
  question?: string;
}

/** The groups of a rubric in the order of their first questions. */
export function groupsOf(points: readonly { group?: unknown }[]): string[] {
  return [...new Set(points.map(({ group }) => (typeof group === "string" ? group : "")))];
}

/** The points of a 5S audit by group, and what they come to of 100. */
export function PointsTable({ points }: { points: readonly Question[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { got, most } = scoreOf(points);
  return (
    <>
      <p className={css.sum}>
        <span className={css.big}>
          {t("records.points_of_100", { score: most > 0 ? format.points(got, most) : "–" })}
        </span>
        <span className={css.mute}>
          {t("records.raw_points", { got: format.number(got), most: format.number(most) })}
        </span>
      </p>
      <table className={css.points}>
        <tbody>
          {groupsOf(points).map((group) => {
            const own = points.filter((one) => (one.group ?? "") === group);
            const sum = scoreOf(own);
            return (
              <Fragment key={group}>
                <tr className={css.group}>
                  <th scope="rowgroup">{group}</th>
                  <th scope="row">
                    {format.number(sum.got)}/{format.number(sum.most)}
                  </th>
                </tr>
                {own.map((one) => (
                  <tr key={one.question}>
                    <td>
                      {one.question}
                      {typeof one.weight === "number" && one.weight !== 1 && (
                        <span className={css.mute}>
                          {" "}
                          {t("records.weight", { weight: one.weight })}
                        </span>
                      )}
                    </td>
                    <td>
                      {Number(one.points)}/{Number(one.most)}
                    </td>
                  </tr>
                ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
