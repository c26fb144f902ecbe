import { Button, Checkbox } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { DateField } from "../../ui/DateField";
import { FormError } from "../../ui/FormError";
import type { Webhook } from "./queries";
import css from "./Webhooks.module.css";

/** Trying a webhook, and sending again what did not arrive. */
export function Replay({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState("");
  const [all, setAll] = useState(false);
  const refresh = () => cache.invalidateQueries({ queryKey: ["webhooks"] });
  const params = { path: { id: webhook.id } };
  const test = useMutation({
    mutationFn: () => unwrap(api.POST("/api/v1/webhooks/{id}/test", { params })),
    onSuccess: () => notifications.show({ message: t("webhooks.test_sent") }),
    onSettled: refresh,
  });
  const replay = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST("/api/v1/webhooks/{id}/replay", {
          params,
          body: { since: `${day}T00:00:00+07:00`, also_delivered: all },
        }),
      ),
    onSuccess: ({ deliveries }) => {
      setAsking(false);
      notifications.show({ message: t("webhooks.replayed", { count: deliveries }) });
    },
    onSettled: refresh,
  });
  return (
    <>
      <div className={css.tools}>
        <Button
          variant="default"
          loading={test.isPending}
          disabled={!webhook.active}
          onClick={() => test.mutate()}
        >
          {t("webhooks.test")}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            replay.reset();
            setAsking(true);
          }}
        >
          {t("webhooks.replay_since")}
        </Button>
      </div>
      <FormError error={test.error} />
      <ConfirmDialog
        opened={asking}
        title={t("webhooks.replay_since")}
        confirmLabel={t("webhooks.replay")}
        disabled={day === ""}
        pending={replay.isPending}
        error={replay.error}
        onConfirm={() => replay.mutate()}
        onClose={() => setAsking(false)}
      >
        <div className={css.form}>
          <p className={css.note}>{t("webhooks.replay_text")}</p>
          <DateField label={t("webhooks.since")} value={day} onChange={setDay} required />
          <Checkbox
            label={t("webhooks.also_delivered")}
            checked={all}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
        </div>
      </ConfirmDialog>
    </>
  );
}
