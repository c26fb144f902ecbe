import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../api/session";
import { useMayPush } from "./useMayPush";
import type vi from "../../locales/vi.json";
import { DateText } from "../../ui/DateText";
import { Tag } from "../../ui/Tag";
import { useFieldErrorText } from "../../ui/useErrorText";
import { useFieldName } from "../dossiers/useFieldText";
import { codeFieldOf } from "../records/kinds";
import { useKindFieldName } from "../records/useRecordText";
import { useSourceText } from "../scoreboard/useSourceText";
import css from "./Feeds.module.css";
import { FixForm } from "./FixForm";
import type { RejectedRow } from "./queries";

/** A value as it was sent: what is wrong with it must stay visible. */
function asSent(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

export function RejectedItem({ row }: { row: RejectedRow }) {
  const { t, i18n } = useTranslation();
  const errorText = useFieldErrorText();
  const sourceText = useSourceText();
  const dossierField = useFieldName();
  const kindField = useKindFieldName();
  const fieldName = (field: string) =>
    row.source_kind === "dossiers"
      ? dossierField(field)
      : (kindField(row.source_kind, field) ?? field);
  const mayManageUnits = useMay("units:manage");
  const mayPush = useMayPush(row.source_kind);
  const sent = row.row as Record<string, unknown>;
  const fields = Object.entries(sent);
  // Ours, the portal's and iGate's name of it.
  const code =
    [sent[codeFieldOf(row.source_kind)], sent.MaHoSo, sent.nationCode, sent.document_id].find(
      (one): one is string => typeof one === "string" && one !== "",
    ) ?? null;
  const wrong = row.field ? sent[row.field] : undefined;
  const mend = i18n.exists(`mend.${row.code}`)
    ? t(`mend.${row.code as keyof typeof vi.mend}`)
    : t("mend.other");
  return (
    <li>
      <div className={css.head}>
        <strong>{code ?? t("rejected.row", { number: row.index + 1 })}</strong>
        {row.settled_at ? (
          <Tag tone="ok">{t("rejected.settled")}</Tag>
        ) : (
          <Tag tone="warn">{t("rejected.open")}</Tag>
        )}
        <span className={css.mute}>
          {row.source_kind !== "dossiers" && <>{sourceText(row.source_kind)} · </>}
          <DateText value={row.received_at} time />
          {code && <> · {t("rejected.row", { number: row.index + 1 })}</>}
        </span>
        <Link to={`/pushes?push=${row.push_id}&state=all`}>{t("rejected.same_push")}</Link>
      </div>
      <p>
        {row.field && <strong>{t("rejected.field", { field: fieldName(row.field) })}</strong>}{" "}
        {errorText(row.code)}
        {wrong !== undefined && wrong !== null && (
          <>
            {" "}
            {t("rejected.was_sent")} <code>{asSent(wrong)}</code>
          </>
        )}
      </p>
      {row.settled_at ? (
        <p className={css.mute}>
          {t("rejected.settled_by")} <DateText value={row.settled_at} time />
        </p>
      ) : (
        <p className={css.mute}>
          {mend}{" "}
          {row.code === "unknown_unit" && mayManageUnits && (
            <Link to="/admin/units">{t("rejected.to_units")}</Link>
          )}
        </p>
      )}
      {!row.settled_at && mayPush && fields.length > 0 && <FixForm row={row} />}
      {fields.length > 0 && (
        <details className={css.sent}>
          <summary>{t("rejected.see_row")}</summary>
          <dl>
            {fields.map(([field, value]) => (
              <div key={field} className={field === row.field ? css.wrong : undefined}>
                <dt>
                  {fieldName(field)} <code>{field}</code>
                </dt>
                <dd>{asSent(value)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}
