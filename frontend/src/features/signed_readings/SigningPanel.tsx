import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { localDay } from "../../ui/format";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import { type SignedReading, signedPath, throughChoices } from "./model";
import { signedOfQuery } from "./queries";
import css from "./Signing.module.css";
import { StatusTag } from "./StatusTag";
import { SubmitDialog } from "./SubmitDialog";
import { useShare } from "./useShare";

/** What was signed of an indicator and period, and the step that may be taken now. */
export function SigningPanel({
  indicator,
  period,
  reportDay,
}: {
  indicator: string;
  period: string;
  /** The last day of the quarter's last month that its report counts. */
  reportDay: number;
}) {
  const { t } = useTranslation();
  const query = useQuery(signedOfQuery(indicator, period));
  const [submitting, setSubmitting] = useState(false);
  const today = localDay(new Date().toISOString());
  return (
    <Section title={t("signing.title")}>
      <QueryView query={query} loading={1}>
        {({ items, may }) => {
          const free = throughChoices(period, today, reportDay).filter(
            ({ day }) => !items.some((one) => one.through === day),
          );
          return (
            <>
              {items.length === 0 && (
                <p className={css.none}>
                  {t(
                    free.length === 0
                      ? "signing.not_begun"
                      : may.submit
                        ? "signing.none_yet"
                        : "signing.none_wait",
                  )}
                </p>
              )}
              <ul className={css.list}>
                {items.map((reading) => (
                  <Entry key={reading.id} reading={reading} />
                ))}
              </ul>
              {may.submit && free.length > 0 && (
                <Button
                  className="no-print"
                  variant={items.length === 0 ? "filled" : "default"}
                  onClick={() => setSubmitting(true)}
                >
                  {t("signing.submit")}
                </Button>
              )}
              {submitting && (
                <SubmitDialog
                  indicator={indicator}
                  period={period}
                  choices={free}
                  onClose={() => setSubmitting(false)}
                />
              )}
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}

function Entry({ reading }: { reading: SignedReading }) {
  const { t } = useTranslation();
  const format = useFormat();
  const share = useShare();
  const { official, approved, submitted } = reading;
  const signer = approved ?? submitted;
  return (
    <li>
      <div className={css.head}>
        <Link to={signedPath(reading.id)}>
          {share(official.numerator, official.denominator, reading.measured)}
        </Link>
        <StatusTag reading={reading} />
      </div>
      <small>
        {t("signing.until", { date: format.date(reading.through) })} · {signer.by_name},{" "}
        {format.date(signer.at)}
      </small>
      {reading.proposal === "open" && (
        <small className={css.differs}>
          {t("signing.differs_now", {
            figure: share(reading.live.numerator, reading.live.denominator, reading.measured),
          })}
        </small>
      )}
    </li>
  );
}
