import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Section";
import { LabelledPhotos } from "../evidence/LabelledPhotos";
import type { Field, Kind, Row } from "./model";
import css from "./Records.module.css";
import { useRecordText } from "./useRecordText";

interface Finding {
  text?: string;
  due_on?: string;
  fixed_on?: string;
}

/** What an auditor saw, each finding with the photos that show it. */
export function Findings({
  kind,
  row,
  field,
}: {
  kind: Kind;
  row: Row;
  field: Extract<Field, { input: "rows" }>;
}) {
  const { t } = useTranslation();
  const text = useRecordText(kind);
  const findings = row[field.name] as Finding[];
  return (
    <Section title={text.name(field.name)}>
      <ul className={css.items}>
        {findings.map((finding, index) => (
          <li key={index} className={css.finding}>
            <strong>{finding.text}</strong>
            <span className={css.mute}>
              {finding.due_on &&
                `${text.subName(field.name, "due_on")} ${text.plain(undefined, finding.due_on)} · `}
              {finding.fixed_on
                ? `${text.subName(field.name, "fixed_on")} ${text.plain(undefined, finding.fixed_on)}`
                : t("five_s.not_fixed")}
            </span>
            {finding.text && <LabelledPhotos kind={kind.id} id={row.id} label={finding.text} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
