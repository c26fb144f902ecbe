import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import { Deliveries } from "./Deliveries";
import { type Webhook, webhookQuery } from "./queries";
import { Replay } from "./Replay";
import { WebhookEditor } from "./WebhookEditor";
import css from "./Webhooks.module.css";
import { WebhookSecrets } from "./WebhookSecrets";
import { WebhookState } from "./WebhookState";
import { WebhookSwitch } from "./WebhookSwitch";

/** One webhook: how it goes, what is on its way, its secret and its settings. */
export function WebhookPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const query = useQuery(webhookQuery(id));
  return (
    <>
      <PageHeader
        title={query.data?.name ?? t("webhooks.webhook")}
        crumbs={[{ label: t("nav.webhooks"), to: "/admin/webhooks" }]}
        sub={query.data && <WebhookState webhook={query.data} />}
      />
      <QueryView query={query}>
        {(webhook) => (
          <>
            <Section title={t("webhooks.deliveries")}>
              <Trouble webhook={webhook} />
              <Replay webhook={webhook} />
              <Deliveries webhook={webhook} />
            </Section>
            <Section title={t("webhooks.secrets")}>
              <WebhookSecrets webhook={webhook} />
            </Section>
            <WebhookEditor key={webhook.id} webhook={webhook} />
            <WebhookSwitch webhook={webhook} />
          </>
        )}
      </QueryView>
    </>
  );
}

/** Since when it fails, or why nothing is sent. */
function Trouble({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (webhook.disabled_at) {
    const at = format.dateTime(webhook.disabled_at);
    return <p className={css.note}>{t("webhooks.disabled_text", { at })}</p>;
  }
  if (webhook.active && webhook.failing_since) {
    const at = format.dateTime(webhook.failing_since);
    return <p className={css.note}>{t("webhooks.failing_text", { at })}</p>;
  }
  return null;
}
