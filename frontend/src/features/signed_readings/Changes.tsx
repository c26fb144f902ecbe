import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { ChangedRows } from "./ChangedRows";
import type { SignedReading } from "./model";
import { changesQuery } from "./queries";
import css from "./Signing.module.css";
import { useShare } from "./useShare";

/** Why a signed figure and its rows no longer agree: row by row. */
export function Changes({ reading }: { reading: SignedReading }) {
  const { t } = useTranslation();
  const share = useShare();
  const differs = reading.proposal !== "none";
  const [asked, setAsked] = useState(differs);
  const changes = useQuery({ ...changesQuery(reading.id), enabled: asked });
  return (
    <Section title={t(differs ? "signing.changes" : "signing.check")}>
      {!asked && (
        <>
          <p className={css.say}>{t("signing.check_text")}</p>
          <Button className="no-print" variant="default" onClick={() => setAsked(true)}>
            {t("signing.compare")}
          </Button>
        </>
      )}
      {asked && (
        <QueryView query={changes} loading={2}>
          {(found) => (
            <>
              <p className={css.say}>
                {differs ? (
                  <b>
                    {t("signing.from_to", {
                      old: share(found.old.numerator, found.old.denominator, reading.measured),
                      live: share(found.new.numerator, found.new.denominator, reading.measured),
                    })}
                  </b>
                ) : (
                  t("signing.same")
                )}
              </p>
              <p className={css.none}>
                {t(found.seal_holds ? "signing.seal_holds" : "signing.seal_broken")}
                {found.rule_changed && ` ${t("signing.rule_changed")}`}
              </p>
              <ChangedRows source={reading.source} rows={found.rows} total={found.changed_rows} />
            </>
          )}
        </QueryView>
      )}
    </Section>
  );
}
