import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Tag } from "../../ui/Tag";
import { isOver } from "./expiry";
import type { Client } from "./queries";

/** Whether a client may log in, and if not, why. */
export function ClientState({ client }: { client: Client }) {
  const { t } = useTranslation();
  const [now] = useState(() => Date.now());
  if (!client.active) return <Tag tone="quiet">{t("clients.off")}</Tag>;
  if (isOver(client.expires_at, now)) return <Tag tone="bad">{t("clients.over")}</Tag>;
  if (client.secrets.length === 0) return <Tag tone="warn">{t("clients.no_secret")}</Tag>;
  return <Tag tone="ok">{t("clients.on")}</Tag>;
}
