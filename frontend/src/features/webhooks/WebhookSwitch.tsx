import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { api, unwrap } from "../../api/client";
import { ActiveSwitch } from "../../ui/ActiveSwitch";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Section } from "../../ui/Section";
import type { Webhook } from "./queries";
import css from "./Webhooks.module.css";

/** Switching a webhook off and on, and taking it away for good. */
export function WebhookSwitch({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { active, name } = webhook;
  const text = t(active ? "webhooks.turn_off_text" : "webhooks.turn_on_text");
  return (
    <>
      <ActiveSwitch
        active={active}
        words={{
          title: t("webhooks.existence"),
          state: text,
          verb: t(active ? "webhooks.turn_off" : "webhooks.turn_on"),
          question: t(active ? "webhooks.turn_off_title" : "webhooks.turn_on_title", { name }),
          consequence: text,
          done: t(active ? "webhooks.turned_off" : "webhooks.turned_on"),
        }}
        change={() =>
          unwrap(
            api.PATCH("/api/v1/webhooks/{id}", {
              params: { path: { id: webhook.id }, header: { "If-Match": `"${webhook.revision}"` } },
              body: { active: !active },
            }),
          )
        }
        refresh={() => cache.invalidateQueries({ queryKey: ["webhooks"] })}
      />
      <Removal webhook={webhook} />
    </>
  );
}

function Removal({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () =>
      unwrap(api.DELETE("/api/v1/webhooks/{id}", { params: { path: { id: webhook.id } } })),
    onSuccess: async () => {
      await navigate("/admin/webhooks", { replace: true });
      return cache.invalidateQueries({ queryKey: ["webhooks"] });
    },
  });
  return (
    <Section title={t("webhooks.removal")}>
      <p className={css.note}>{t("webhooks.remove_text")}</p>
      <Button
        variant="default"
        onClick={() => {
          remove.reset();
          setAsking(true);
        }}
      >
        {t("webhooks.remove")}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t("webhooks.remove_title", { name: webhook.name })}
        confirmLabel={t("webhooks.remove")}
        danger
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(false)}
      >
        {t("webhooks.remove_text")}
      </ConfirmDialog>
    </Section>
  );
}
