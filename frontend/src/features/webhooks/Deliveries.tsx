import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Column } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { ChoiceField, FilterBar } from "../../ui/FilterBar";
import { PagedTable } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { useUrlFilters } from "../../ui/useUrlFilters";
import {
  type Attempt,
  deliveriesQuery,
  type Delivery,
  eventKey,
  STATUS_TONE,
  STATUSES,
  type Webhook,
} from "./queries";
import css from "./Webhooks.module.css";

/** What was and is on its way to a webhook, newest first. */
export function Deliveries({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const { values, set, clear, active } = useUrlFilters("status");
  const query = useInfiniteQuery(deliveriesQuery(webhook.id, values.status));
  const columns = useColumns();
  return (
    <>
      <FilterBar active={active} onClear={clear}>
        <ChoiceField
          label={t("webhooks.state")}
          choices={STATUSES.map((value) => ({ value, label: t(`webhooks.status.${value}`) }))}
          value={values.status}
          onChange={(status) => set({ status })}
        />
      </FilterBar>
      <PagedTable
        query={query}
        caption={t("webhooks.deliveries")}
        columns={columns}
        rowKey={(delivery) => delivery.id}
        empty={<EmptyState title={t("webhooks.no_deliveries")} />}
      />
    </>
  );
}

/** How an attempt ended, in words. */
export function AttemptEnd({ attempt }: { attempt: Attempt }) {
  const { t } = useTranslation();
  if (attempt.response_code !== null) {
    return <>{t("webhooks.answered", { code: attempt.response_code })}</>;
  }
  return <>{attempt.failure && t(`webhooks.failure.${attempt.failure}`)}</>;
}

function useColumns(): Column<Delivery>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: "at",
      header: t("webhooks.at"),
      align: "tight",
      card: "title",
      cell: (delivery) => (
        <Link to={`deliveries/${delivery.id}`}>
          <DateText value={delivery.created_at} time />
        </Link>
      ),
    },
    { key: "event", header: t("webhooks.event_told"), cell: ({ event }) => t(eventKey[event]) },
    {
      key: "attempts",
      header: t("webhooks.attempts"),
      align: "right",
      card: "inline",
      cell: (delivery) => format.number(delivery.attempts),
    },
    {
      key: "answer",
      header: t("webhooks.answer"),
      card: "inline",
      cell: (delivery) =>
        delivery.last_attempt ? (
          <AttemptEnd attempt={delivery.last_attempt} />
        ) : (
          <span className={css.mute}>{t("webhooks.not_tried")}</span>
        ),
    },
    {
      key: "next",
      header: t("webhooks.next"),
      align: "tight",
      card: "inline",
      cell: (delivery) =>
        delivery.next_attempt_at ? (
          <DateText value={delivery.next_attempt_at} time />
        ) : (
          <span className={css.mute}>{t("webhooks.no_next")}</span>
        ),
    },
    {
      key: "status",
      header: t("webhooks.state"),
      card: "corner",
      cell: ({ status }) => <Tag tone={STATUS_TONE[status]}>{t(`webhooks.status.${status}`)}</Tag>,
    },
  ];
}
