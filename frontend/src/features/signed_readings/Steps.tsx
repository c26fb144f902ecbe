import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import type { SignedReading } from "./model";
import css from "./Signing.module.css";
import { useShare } from "./useShare";

/** Every step of a reading's life with the figure that was then before the reader, the last first. */
export function Steps({ reading }: { reading: SignedReading }) {
  const { t } = useTranslation();
  const format = useFormat();
  const share = useShare();
  return (
    <Section title={t("signing.steps")}>
      <ol className={css.steps}>
        {[...reading.steps].reverse().map((taken) => (
          <li key={`${taken.by.at} ${taken.step}`}>
            <b>{t(`signing_step.${taken.step}`)}</b> ·{" "}
            {share(taken.numerator, taken.denominator, reading.measured)}
            {taken.note && <p className={css.words}>{taken.note}</p>}
            <small>
              {taken.by.by_name}, {format.dateTime(taken.by.at)}
            </small>
          </li>
        ))}
      </ol>
    </Section>
  );
}
