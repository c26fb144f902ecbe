import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { api, unwrap } from "../../api/client";
import { CopyText } from "../../ui/CopyText";
import { type Column, DataTable } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { FormError } from "../../ui/FormError";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { AttemptEnd } from "./Deliveries";
import { type Attempt, deliveryQuery, eventKey, STATUS_TONE } from "./queries";
import css from "./Webhooks.module.css";

/** One delivery: every attempt, and the body word for word. */
export function DeliveryPage() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { id = "", delivery = "" } = useParams();
  const query = useQuery(deliveryQuery(id, delivery));
  const columns = useColumns();
  const replay = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST("/api/v1/webhook-deliveries/{id}/replay", { params: { path: { id: delivery } } }),
      ),
    onSuccess: () => notifications.show({ message: t("webhooks.replayed", { count: 1 }) }),
    onSettled: () => cache.invalidateQueries({ queryKey: ["webhooks"] }),
  });
  const found = query.data?.delivery;
  return (
    <>
      <PageHeader
        title={found ? t(eventKey[found.event]) : t("webhooks.delivery")}
        crumbs={[
          { label: t("nav.webhooks"), to: "/admin/webhooks" },
          { label: found?.webhook_name ?? t("webhooks.webhook"), to: `/admin/webhooks/${id}` },
        ]}
        sub={
          found && (
            <Tag tone={STATUS_TONE[found.status]}>{t(`webhooks.status.${found.status}`)}</Tag>
          )
        }
        actions={
          <Button variant="default" loading={replay.isPending} onClick={() => replay.mutate()}>
            {t("webhooks.replay")}
          </Button>
        }
      />
      <FormError error={replay.error} />
      <QueryView query={query}>
        {({ delivery: { event_id, next_attempt_at }, attempts, payload }) => (
          <>
            <Section title={t("webhooks.attempts_made")}>
              {next_attempt_at && (
                <p className={css.note}>
                  {t("webhooks.next")}: <DateText value={next_attempt_at} time />
                </p>
              )}
              {attempts.length === 0 ? (
                <p className={css.note}>{t("webhooks.not_tried")}</p>
              ) : (
                <DataTable
                  caption={t("webhooks.attempts_made")}
                  columns={columns}
                  rows={attempts}
                  rowKey={(attempt) => String(attempt.number)}
                />
              )}
            </Section>
            <Section title={t("webhooks.content")}>
              <CopyText label={t("webhooks.event_id")} text={event_id} />
              <pre className={css.body}>{JSON.stringify(payload, null, 2)}</pre>
            </Section>
          </>
        )}
      </QueryView>
    </>
  );
}

function useColumns(): Column<Attempt>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: "at",
      header: t("webhooks.at"),
      card: "title",
      cell: (attempt) => <DateText value={attempt.at} time />,
    },
    {
      key: "answer",
      header: t("webhooks.answer"),
      cell: (attempt) => <AttemptEnd attempt={attempt} />,
    },
    {
      key: "took",
      header: t("webhooks.took"),
      align: "right",
      card: "inline",
      cell: (attempt) => t("webhooks.milliseconds", { ms: format.number(attempt.milliseconds) }),
    },
  ];
}
