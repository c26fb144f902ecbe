import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Column } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { PageHeader } from "../../ui/PageHeader";
import { PagedTable } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { AuditFilters } from "./AuditFilters";
import css from "./AuditLog.module.css";
import { brokenLinks } from "./chain";
import { EntryDetail } from "./EntryDetail";
import { auditQuery, type AuditUrl, type Entry, FILTERS } from "./queries";
import { useSubject } from "./useSubject";
import { useActionText } from "./words";

/** Nhật ký: who did what and when, each entry sealed to the one before. */
export function AuditLogPage() {
  const { t } = useTranslation();
  const filters = useUrlFilters(...FILTERS);
  const query = useInfiniteQuery(auditQuery(filters.values));
  const columns = useColumns(filters, brokenLinks(query.data ?? []));
  return (
    <>
      <PageHeader title={t("nav.audit_log")} sub={t("audit.sub")} />
      <AuditFilters filters={filters} first={query.data?.[0]} />
      <div className={css.log}>
        <PagedTable
          query={query}
          caption={t("nav.audit_log")}
          columns={columns}
          rowKey={(entry) => String(entry.seq)}
          words={(count, hasMore) => t(hasMore ? "audit.shown" : "audit.all_shown", { count })}
          empty={<EmptyState title={t("audit.none")} text={t("audit.none_text")} />}
        />
      </div>
    </>
  );
}

function useColumns(filters: AuditUrl, broken: ReadonlySet<number>): Column<Entry>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const actionText = useActionText();
  return [
    {
      key: "at",
      header: t("audit.at"),
      align: "tight",
      card: "title",
      cell: (entry) => <DateText value={entry.at} time />,
    },
    {
      key: "actor",
      header: t("audit.actor"),
      width: "260px",
      cell: (entry) => (
        <>
          {entry.actor_name}
          {entry.actor_kind !== "user" && (
            <span className={css.mute}> {t(`actor_kind.${entry.actor_kind}`)}</span>
          )}
        </>
      ),
    },
    {
      key: "action",
      header: t("audit.action"),
      card: "bare",
      cell: (entry) => (
        <>
          <strong className={css.action}>{actionText(entry.action)}</strong>{" "}
          <Subject entry={entry} />
          <EntryDetail entry={entry} filters={filters} />
        </>
      ),
    },
    {
      key: "seal",
      header: t("audit.chain"),
      align: "tight",
      cell: (entry) => (
        <>
          <span>{t("audit.number", { number: format.number(entry.seq) })}</span>{" "}
          <code className={css.hash}>{entry.hash.slice(0, 8)}</code>
          {broken.has(entry.seq) && (
            <>
              {" "}
              <Tag tone="bad">{t("audit.broken")}</Tag>
            </>
          )}
        </>
      ),
    },
  ];
}

function Subject({ entry }: { entry: Entry }) {
  const { words, page } = useSubject()(entry);
  return <span className={css.subject}>{page ? <Link to={page}>{words}</Link> : words}</span>;
}
