import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Figure } from "../../ui/Figure";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import css from "./Objective.module.css";
import { indicatorQuery, readingsQuery } from "./queries";

/** Indicators that the law also counts in another way: the same dossiers give two legitimate rates. */
const OTHER: Record<string, string> = {
  "dossier-on-time": "dossier-on-time-766",
  "dossier-on-time-766": "dossier-on-time",
};

/** The other rate with its formula's version, so that nobody takes one for the other. */
export function OtherRate({ code, period }: { code: string; period: string }) {
  const other = OTHER[code];
  return other ? <Found code={other} period={period} /> : null;
}

function Found({ code, period }: { code: string; period: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const indicator = useQuery(indicatorQuery(code));
  const readings = useQuery(readingsQuery(code, { period }));
  return (
    <Section title={t("other_rate.title")}>
      <QueryView query={indicator}>
        {(known) => (
          <>
            <p>
              {format.lang === "vi" ? known.name_vi : known.name_en} <b>{known.formula}</b>
            </p>
            <QueryView query={readings}>
              {({ readings: [reading] }) => (
                <Figure
                  num={reading?.numerator ?? null}
                  den={reading?.denominator ?? null}
                  provisional={reading?.provisional ?? false}
                />
              )}
            </QueryView>
            <p className={css.mute}>{format.lang === "vi" ? known.rule_vi : known.rule_en}</p>
          </>
        )}
      </QueryView>
    </Section>
  );
}
