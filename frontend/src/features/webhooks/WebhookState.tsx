import { useTranslation } from "react-i18next";
import { Tag } from "../../ui/Tag";
import type { Webhook } from "./queries";

/** Whether a webhook is sent anything, and whether that arrives. */
export function WebhookState({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  if (webhook.disabled_at) return <Tag tone="bad">{t("webhooks.disabled")}</Tag>;
  if (!webhook.active) return <Tag tone="quiet">{t("webhooks.off")}</Tag>;
  if (webhook.failing_since) return <Tag tone="warn">{t("webhooks.failing")}</Tag>;
  return <Tag tone="ok">{t("webhooks.on")}</Tag>;
}
