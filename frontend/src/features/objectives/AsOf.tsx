import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../ui/DateField";
import { localDay } from "../../ui/format";
import { QueryView } from "../../ui/QueryView";
import { useFormat } from "../../ui/useFormat";
import { useMeasured } from "../scoreboard/useMeasured";
import type { Indicator } from "./model";
import css from "./Objective.module.css";
import { readingsQuery } from "./queries";

/** The same figure as it was known at the end of a past day, from the versions of its rows. */
export function AsOf({ indicator, period }: { indicator: Indicator; period: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const measured = useMeasured(indicator.measured);
  const [day, setDay] = useState("");
  const past = day !== "" && day < localDay(new Date().toISOString());
  const readings = useQuery({
    ...readingsQuery(indicator.code, { period, as_of: `${day}T23:59:59+07:00` }),
    enabled: past,
  });
  return (
    <details className={css.former}>
      <summary>{t("objective.as_of")}</summary>
      <div className={css.unit}>
        <DateField
          label={t("objective.as_of_day")}
          value={day}
          onChange={setDay}
          error={day !== "" && !past && t("objective.as_of_past")}
        />
      </div>
      {past && (
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
                : t("objective.as_of_none", { day: format.date(day) })}
            </p>
          )}
        </QueryView>
      )}
    </details>
  );
}
