import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../api/session";
import { useSourceText } from "../scoreboard/useSourceText";
import type { Column } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { ChoiceField, FilterBar } from "../../ui/FilterBar";
import { PagedTable } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { useUrlFilters } from "../../ui/useUrlFilters";
import css from "./Feeds.module.css";
import { type Push, PUSH_STATUSES, PUSH_TONE, pushesQuery } from "./queries";

/** Every push with what became of its rows, newest first. */
export function PushList() {
  const { t } = useTranslation();
  const { values, set, clear, active } = useUrlFilters("status");
  const query = useInfiniteQuery(pushesQuery(values.status));
  const columns = useColumns();
  return (
    <>
      <FilterBar active={active} onClear={clear}>
        <ChoiceField
          label={t("pushes.status")}
          choices={PUSH_STATUSES.map((value) => ({ value, label: t(`push_status.${value}`) }))}
          value={values.status}
          onChange={(status) => set({ status })}
        />
      </FilterBar>
      <PagedTable
        query={query}
        caption={t("pushes.pushes")}
        columns={columns}
        rowKey={(push) => push.id}
        words={(count, hasMore) => t(hasMore ? "pushes.shown" : "pushes.all_shown", { count })}
        empty={active > 0 ? <EmptyState title={t("pushes.none_found")} /> : <HowToPush />}
      />
    </>
  );
}

/** Nothing was ever pushed: says how a one-stop system begins. */
function HowToPush() {
  const { t } = useTranslation();
  const mayMake = useMay("clients:manage");
  return (
    <EmptyState
      title={t("pushes.none")}
      text={t("pushes.none_text")}
      action={
        <>
          {mayMake && <Link to="/admin/clients">{t("nav.clients")}</Link>}
          <a href="/api/docs">{t("pushes.api_docs")}</a>
        </>
      }
    />
  );
}

function useColumns(): Column<Push>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const sourceText = useSourceText();
  const count = (value: number) => (
    <span className={value === 0 ? css.none : undefined}>{format.number(value)}</span>
  );
  return [
    {
      key: "at",
      header: t("pushes.at"),
      align: "tight",
      card: "title",
      cell: (push) => <DateText value={push.received_at} time />,
    },
    {
      key: "by",
      header: t("pushes.by"),
      cell: (push) => (
        <>
          <strong className={css.source}>{sourceText(push.source_kind)}</strong>
          {push.actor_name} <span className={css.mute}>{t(`actor_kind.${push.actor_kind}`)}</span>
        </>
      ),
    },
    {
      key: "feed",
      header: t("pushes.feed"),
      card: "inline",
      cell: (push) => (
        <>
          {push.feed_code ? (
            <Link to={`/feeds/${push.feed_code}`}>{push.feed_code}</Link>
          ) : (
            <span className={css.mute}>{t(`adapter.${push.adapter}`)}</span>
          )}
          {push.retry_of && (
            <>
              {" "}
              <Tag tone="info">{t("pushes.retried")}</Tag>
            </>
          )}
          {push.totals?.agrees === false && (
            <>
              {" "}
              <Tag tone="warn">{t("feeds.totals_differ")}</Tag>
            </>
          )}
        </>
      ),
    },
    {
      key: "created",
      header: t("pushes.created"),
      align: "right",
      card: "inline",
      cell: (push) => count(push.counts.created),
    },
    {
      key: "updated",
      header: t("pushes.updated"),
      align: "right",
      card: "inline",
      cell: (push) => count(push.counts.updated),
    },
    {
      key: "unchanged",
      header: t("pushes.unchanged"),
      align: "right",
      card: "inline",
      cell: (push) => count(push.counts.unchanged),
    },
    {
      key: "stale",
      header: t("pushes.stale"),
      align: "right",
      card: "inline",
      cell: (push) => count(push.counts.stale),
    },
    {
      key: "rejected",
      header: t("pushes.rejected"),
      align: "right",
      card: "inline",
      cell: (push) =>
        push.counts.rejected > 0 ? (
          <Link to={`/pushes?push=${push.id}&state=all`}>
            {format.number(push.counts.rejected)}
            <span className="visually-hidden"> {t("pushes.see_rejected")}</span>
          </Link>
        ) : (
          count(0)
        ),
    },
    {
      key: "status",
      header: t("pushes.status"),
      card: "corner",
      cell: (push) => <Tag tone={PUSH_TONE[push.status]}>{t(`push_status.${push.status}`)}</Tag>,
    },
  ];
}
