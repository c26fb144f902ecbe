import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Section";
import { Problems } from "../reported_totals/Problems";
import type { ReportTaken } from "./calls";
import css from "./RegisterFiles.module.css";

/** Lines that contradict themselves or cannot be read. They are kept with the report all the same. */
export function ReportLines({ report }: { report: ReportTaken }) {
  const { t } = useTranslation();
  const wrong = report.lines.filter(
    ({ broken_sums, wrong_totals, unreadable }) =>
      broken_sums.length + wrong_totals.length + unreadable.length > 0,
  );
  return (
    <Section title={t("reported.own_sums")}>
      <p className={css.note}>
        {wrong.length > 0 ? t("reported.kept_anyway") : t("reported.sums_hold")}
      </p>
      <ul className={css.list}>
        {wrong.map((line) => (
          <li key={line.number}>
            <strong>{line.label || t("reported.unnamed")}</strong>
            <Problems claim={line} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
