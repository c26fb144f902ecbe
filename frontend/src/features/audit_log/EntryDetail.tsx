import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import css from "./AuditLog.module.css";
import { detailLines } from "./detail";
import type { AuditUrl, Entry } from "./queries";
import { useDetailName, useDetailValue } from "./useDetailText";
import { useSubject } from "./useSubject";

/** The change that an entry records, and its place in the chain. */
export function EntryDetail({ entry, filters }: { entry: Entry; filters: AuditUrl }) {
  const { t } = useTranslation();
  const name = useDetailName();
  const value = useDetailValue();
  const subject = useSubject();
  const lines = detailLines(entry.detail);
  return (
    <details className={css.detail}>
      <summary>{t("audit.detail")}</summary>
      <dl>
        {lines.map((line) => (
          <div key={line.name}>
            <dt>{name(line.name)}</dt>
            <dd>
              {"before" in line && (
                <>
                  <span className={css.mute}>{value(line.name, line.before)}</span>
                  <span aria-hidden="true"> → </span>
                </>
              )}
              {value(line.name, line.value)}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("audit.request")}</dt>
          <dd>{entry.request_id ? <code>{entry.request_id}</code> : t("audit.no_request")}</dd>
        </div>
        <div>
          <dt>{t("audit.seal")}</dt>
          <dd>
            <code>{entry.hash}</code>
          </dd>
        </div>
        <div>
          <dt>{t("audit.seal_before")}</dt>
          <dd>{entry.prev_hash ? <code>{entry.prev_hash}</code> : t("audit.first")}</dd>
        </div>
      </dl>
      <div className={`${css.only} no-print`}>
        {filters.values.actor === "" && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => filters.set({ actor: entry.actor_id })}
          >
            {t("audit.of_actor", { name: entry.actor_name })}
          </Button>
        )}
        {filters.values.subject === "" && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => filters.set({ kind: entry.subject_kind, subject: entry.subject_id })}
          >
            {t("audit.of_subject", { name: subject(entry).words })}
          </Button>
        )}
      </div>
    </details>
  );
}
