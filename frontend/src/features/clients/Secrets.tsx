import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { FormError } from "../../ui/FormError";
import { useFormat } from "../../ui/useFormat";
import css from "./Clients.module.css";
import { NewSecret } from "./NewSecret";
import { type Client, MAX_SECRETS } from "./queries";

type Secret = Client["secrets"][number];

/** The live secrets of a client: a second one replaces the first without a gap. */
export function Secrets({ client }: { client: Client }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const refresh = () => cache.invalidateQueries({ queryKey: ["clients"] });
  const [shown, setShown] = useState<string | null>(null);
  const add = useMutation({
    mutationFn: () =>
      unwrap(api.POST("/api/v1/clients/{id}/secrets", { params: { path: { id: client.id } } })),
    onSuccess: (made) => setShown(made.client_secret),
    // Also after a refusal: somebody else may have made one.
    onSettled: refresh,
  });
  const full = client.secrets.length >= MAX_SECRETS;
  if (shown !== null) {
    return (
      <NewSecret id={client.id} secret={shown}>
        <Button onClick={() => setShown(null)}>{t("clients.kept_secret")}</Button>
      </NewSecret>
    );
  }
  return (
    <>
      {client.secrets.length === 0 && <p className={css.note}>{t("clients.no_secret_text")}</p>}
      <ul className={css.secrets}>
        {client.secrets.map((secret) => (
          <SecretLine
            key={secret.id}
            client={client}
            secret={secret}
            last={client.secrets.length === 1}
          />
        ))}
      </ul>
      <FormError error={add.error} />
      <p className={css.note}>{t(full ? "clients.full_text" : "clients.second_text")}</p>
      {!full && (
        <Button variant="default" loading={add.isPending} onClick={() => add.mutate()}>
          {t(client.secrets.length === 0 ? "clients.add_secret" : "clients.add_second")}
        </Button>
      )}
    </>
  );
}

function SecretLine({ client, secret, last }: { client: Client; secret: Secret; last: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const cache = useQueryClient();
  const [asking, setAsking] = useState(false);
  const revoke = useMutation({
    mutationFn: () =>
      unwrap(
        api.DELETE("/api/v1/clients/{id}/secrets/{secret_id}", {
          params: { path: { id: client.id, secret_id: secret.id } },
        }),
      ),
    onSuccess: () => {
      setAsking(false);
      notifications.show({ message: t("clients.revoked", { hint: secret.hint }) });
      return cache.invalidateQueries({ queryKey: ["clients"] });
    },
  });
  return (
    <li>
      <span>
        <code>…{secret.hint}</code>
        <span className={css.dates}>
          {t("clients.secret_made", { at: format.dateTime(secret.created_at) })}
          {" · "}
          {secret.last_used_at
            ? t("clients.secret_used", { at: format.dateTime(secret.last_used_at) })
            : t("clients.never_used")}
        </span>
      </span>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t("clients.revoke_secret", { hint: secret.hint })}
        onClick={() => {
          revoke.reset();
          setAsking(true);
        }}
      >
        {t("clients.revoke")}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t("clients.revoke_title", { hint: secret.hint })}
        confirmLabel={t("clients.revoke")}
        danger
        pending={revoke.isPending}
        error={revoke.error}
        onConfirm={() => revoke.mutate()}
        onClose={() => setAsking(false)}
      >
        {t(last ? "clients.revoke_last_text" : "clients.revoke_text")}
      </ConfirmDialog>
    </li>
  );
}
