import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DateField } from "../../ui/DateField";
import { QueryView } from "../../ui/QueryView";
import { useFormat } from "../../ui/useFormat";
import { useMeasured } from "../scoreboard/useMeasured";
import type { Indicator } from "./model";
import css from "./Objective.module.css";
import { readingsQuery } from "./queries";
import { useAsOf } from "./useAsOf";
import { useRowsLink } from "./useRowsLink";

/** The same figure as it was known at the end of a past day, from the versions of its rows; the rows below follow it. */
export function AsOf({ indicator, period }: { indicator: Indicator; period: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const measured = useMeasured(indicator.measured);
  const { day, moment, set } = useAsOf();
  const rowsLink = useRowsLink();
  const readings = useQuery({
    ...readingsQuery(indicator.code, { period, ...(moment ? { as_of: moment } : {}) }),
    enabled: moment !== undefined,
  });
  return (
    <details className={css.former} open={moment !== undefined || undefined}>
      <summary>{t("objective.as_of")}</summary>
      <div className={css.unit}>
        <DateField
          label={t("objective.as_of_day")}
          value={day}
          onChange={set}
          error={day !== "" && moment === undefined && t("objective.as_of_past")}
        />
      </div>
      {moment !== undefined && (
        <QueryView query={readings} loading={1}>
          {({ readings: [found] }) => (
            <p>
              {found
                ? t("objective.as_of_said", {
                    day: format.date(day),
                    figure:
                      found.denominator === 0
                        ? t("verdict.no_cases")
                        : measured.text(found.numerator, found.denominator),
                  })
                : t("objective.as_of_none", { day: format.date(day) })}{" "}
              {found && (
                <Link to={rowsLink({})}>
                  {t("objective.as_of_rows", { noun: measured.rowNoun })}
                </Link>
              )}
            </p>
          )}
        </QueryView>
      )}
    </details>
  );
}
