import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { ShownOnce } from "../../ui/ShownOnce";
import { useFormat } from "../../ui/useFormat";
import type { Webhook } from "./queries";
import css from "./Webhooks.module.css";

/** What signs the calls; for a day after a change, the former secret too. */
export function WebhookSecrets({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const format = useFormat();
  const cache = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const rotate = useMutation({
    mutationFn: () =>
      unwrap(api.POST("/api/v1/webhooks/{id}/secrets", { params: { path: { id: webhook.id } } })),
    onSuccess: (made) => {
      setAsking(false);
      setShown(made.secret);
    },
    onSettled: () => cache.invalidateQueries({ queryKey: ["webhooks"] }),
  });
  if (shown !== null) {
    return (
      <ShownOnce
        title={t("webhooks.once_title")}
        text={t("webhooks.once_text")}
        items={[{ label: t("webhooks.secret"), text: shown }]}
      >
        <Button onClick={() => setShown(null)}>{t("webhooks.kept_secret")}</Button>
      </ShownOnce>
    );
  }
  return (
    <>
      <ul className={css.secrets}>
        {webhook.secrets.map((secret) => (
          <li key={secret.id}>
            <code>…{secret.hint}</code>
            <span className={css.dates}>
              {secret.expires_at
                ? t("webhooks.secret_until", { at: format.dateTime(secret.expires_at) })
                : t("webhooks.secret_made", { at: format.dateTime(secret.created_at) })}
            </span>
          </li>
        ))}
      </ul>
      <p className={css.note}>{t("webhooks.rotate_text")}</p>
      <Button
        variant="default"
        onClick={() => {
          rotate.reset();
          setAsking(true);
        }}
      >
        {t("webhooks.rotate")}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t("webhooks.rotate_title")}
        confirmLabel={t("webhooks.rotate")}
        pending={rotate.isPending}
        error={rotate.error}
        onConfirm={() => rotate.mutate()}
        onClose={() => setAsking(false)}
      >
        {t("webhooks.rotate_text")}
      </ConfirmDialog>
    </>
  );
}
