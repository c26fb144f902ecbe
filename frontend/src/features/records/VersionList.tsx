import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../api/session";
import { DateText } from "../../ui/DateText";
import type { Version } from "./model";
import css from "./VersionList.module.css";

/** Each accepted change of a row, newest first: what was, what became of it, and from which push. */
export function VersionList({
  versions,
  fieldName,
  fieldValue,
}: {
  versions: readonly Version[];
  fieldName: (field: string) => string;
  fieldValue: (field: string, value: unknown) => string;
}) {
  const { t } = useTranslation();
  const mayReadPushes = useMay("pushes:read");
  return (
    <ol className={css.list}>
      {versions.map((version) => (
        <li key={version.number}>
          <div className={css.head}>
            <strong>{t("version.number", { number: version.number })}</strong>
            <DateText value={version.recorded_at} time />
            <span>{t("version.pushed_by", { name: version.pushed_by })}</span>
            {mayReadPushes && (
              <Link to={`/pushes?push=${version.push_id}&state=all`}>{t("version.push")}</Link>
            )}
          </div>
          {version.changes.length === 0 ? (
            <p>{t("version.first")}</p>
          ) : (
            <ul className={css.changes}>
              {version.changes
                // The sender's own time stamp changes with everything else and says nothing more.
                .filter(
                  ({ field }) => field !== "source_updated_at" || version.changes.length === 1,
                )
                .map((change) => (
                  <li key={change.field}>
                    <span className={css.field}>{fieldName(change.field)}</span>
                    <span>
                      <del>{fieldValue(change.field, change.old)}</del>
                      <span aria-hidden="true"> → </span>
                      <ins>{fieldValue(change.field, change.new)}</ins>
                    </span>
                  </li>
                ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
