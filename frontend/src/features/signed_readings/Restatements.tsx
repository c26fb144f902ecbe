import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { ChangedRows } from "./ChangedRows";
import type { Restatement, SignedReading } from "./model";
import css from "./Signing.module.css";
import { useShare } from "./useShare";

/** Every decision about a signed figure's restatement; accepted ones are numbered. */
export function Restatements({ reading }: { reading: SignedReading }) {
  const { t } = useTranslation();
  return (
    <Section title={t("signing.restatements")}>
      <ol className={css.steps}>
        {reading.restatements.map((one) => (
          <Entry key={one.id} reading={reading} restatement={one} />
        ))}
      </ol>
    </Section>
  );
}

function Entry({
  reading: { source, measured },
  restatement,
}: {
  reading: SignedReading;
  restatement: Restatement;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const share = useShare();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <div className={css.head}>
        <b>
          {t("signing.from_to", {
            old: share(restatement.old_numerator, restatement.old_denominator, measured),
            live: share(restatement.new.numerator, restatement.new.denominator, measured),
          })}
        </b>
        {!restatement.number ? (
          <Tag tone="warn">{t("signing.was_rejected")}</Tag>
        ) : (
          <Tag tone="ok">{t("signing.restated_times", { number: restatement.number })}</Tag>
        )}
      </div>
      <p className={css.words}>{restatement.reason}</p>
      <small>
        {restatement.decided.by_name}, {format.dateTime(restatement.decided.at)}
      </small>
      <details className={css.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t("signing.see_rows", { count: restatement.changed_rows })}</summary>
        {open && (
          <ChangedRows
            source={source}
            rows={restatement.changes}
            total={restatement.changed_rows}
          />
        )}
      </details>
    </li>
  );
}
