import { useTranslation } from "react-i18next";
import { Facts } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import { type Reason, useReasonText } from "../../ui/useReasonText";
import type { Basis, SignedReading } from "./model";
import css from "./Signing.module.css";

/** Everything a figure rests on, as it was frozen. */
export function BasisFacts({ basis, reading }: { basis: Basis; reading: SignedReading }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reason = useReasonText();
  return (
    <Facts
      items={[
        {
          term: t("signing.counts"),
          value: Object.entries(basis.counts)
            .map(([word, count]) => `${reason(word as Reason)} ${format.number(count)}`)
            .join(" · "),
        },
        {
          term: t("signing.manual"),
          value: basis.manual.map((one) => (
            <div key={one.id}>
              {t("signing.manual_one", {
                period: format.period(one.period),
                version: one.version,
                name: one.by_name,
                date: format.dateTime(one.recorded_at),
                reason: one.reason,
                count: one.evidence,
              })}
            </div>
          )),
        },
        { term: t("signing.as_of"), value: format.dateTime(basis.as_of) },
        { term: t("basis.formula"), value: basis.formula },
        {
          term: t("signing.settings_version"),
          value:
            basis.settings_version === 0
              ? t("basis.defaults")
              : t("signing.version", { number: basis.settings_version }),
        },
        { term: t("basis.calendar"), value: basis.calendar_version },
        {
          term: t("signing.last_push"),
          value: reading.source_last_push_at && format.dateTime(reading.source_last_push_at),
        },
        {
          term: t("signing.rows"),
          value: basis.rows && (
            <>
              {t("signing.row_count", { count: basis.rows.count })}
              <code className={css.digest} title={basis.rows.digest}>
                {basis.rows.digest.slice(0, 16)}…
              </code>
            </>
          ),
        },
      ]}
    />
  );
}
