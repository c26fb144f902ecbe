import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Column, DataTable } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { useFormat } from "../../ui/useFormat";
import { eventKey, type Webhook, webhooksQuery } from "./queries";
import css from "./Webhooks.module.css";
import { WebhookState } from "./WebhookState";

/** Báo tin: the systems that are told when a figure changes. */
export function WebhooksPage() {
  const { t } = useTranslation();
  const query = useQuery(webhooksQuery);
  const columns = useColumns();
  const add = (
    <Button component={Link} to="/admin/webhooks/new">
      {t("webhooks.add")}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t("nav.webhooks")}
        sub={t("webhooks.sub")}
        actions={query.data?.length === 0 ? undefined : add}
      />
      <QueryView query={query}>
        {(webhooks) =>
          webhooks.length === 0 ? (
            <EmptyState title={t("webhooks.none")} text={t("webhooks.none_text")} action={add} />
          ) : (
            <DataTable
              caption={t("nav.webhooks")}
              columns={columns}
              rows={webhooks}
              rowKey={(webhook) => webhook.id}
            />
          )
        }
      </QueryView>
    </>
  );
}

function useColumns(): Column<Webhook>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: "name",
      header: t("webhooks.name"),
      card: "title",
      cell: (webhook) => (
        <>
          <Link to={`/admin/webhooks/${webhook.id}`}>{webhook.name}</Link>
          <span className={css.url}>{webhook.url}</span>
        </>
      ),
    },
    {
      key: "events",
      header: t("webhooks.events"),
      cell: (webhook) => webhook.events.map((event) => t(eventKey[event])).join(" · "),
    },
    {
      key: "success",
      header: t("webhooks.last_success"),
      align: "tight",
      card: "inline",
      cell: (webhook) =>
        webhook.last_success_at ? (
          <DateText value={webhook.last_success_at} time />
        ) : (
          <span className={css.mute}>{t("webhooks.never")}</span>
        ),
    },
    {
      key: "pending",
      header: t("webhooks.pending"),
      align: "right",
      card: "inline",
      cell: (webhook) => format.number(webhook.pending),
    },
    {
      key: "dead",
      header: t("webhooks.dead"),
      align: "right",
      card: "inline",
      cell: (webhook) => format.number(webhook.dead),
    },
    {
      key: "state",
      header: t("webhooks.state"),
      card: "corner",
      cell: (webhook) => <WebhookState webhook={webhook} />,
    },
  ];
}
