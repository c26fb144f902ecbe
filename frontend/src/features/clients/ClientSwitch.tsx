import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Section } from "../../ui/Section";
import css from "./Clients.module.css";
import type { Client } from "./queries";

/** Switching a client off ends its tokens at once; what it pushed stays. */
export function ClientSwitch({ client }: { client: Client }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { active, name } = client;
  const turn = useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH("/api/v1/clients/{id}", {
          params: { path: { id: client.id }, header: { "If-Match": `"${client.revision}"` } },
          body: { active: !active },
        }),
      ),
    onSuccess: () => {
      setAsking(false);
      notifications.show({ message: t(active ? "clients.turned_off" : "clients.turned_on") });
    },
    // Also after a refusal: somebody else may have changed the client.
    onSettled: () => cache.invalidateQueries({ queryKey: ["clients"] }),
  });
  return (
    <Section title={t("clients.existence")}>
      <p className={css.note}>{t(active ? "clients.turn_off_text" : "clients.turn_on_text")}</p>
      <Button
        variant="default"
        onClick={() => {
          turn.reset();
          setAsking(true);
        }}
      >
        {t(active ? "clients.turn_off" : "clients.turn_on")}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t(active ? "clients.turn_off_title" : "clients.turn_on_title", { name })}
        confirmLabel={t(active ? "clients.turn_off" : "clients.turn_on")}
        danger={active}
        pending={turn.isPending}
        error={turn.error}
        onConfirm={() => turn.mutate()}
        onClose={() => setAsking(false)}
      >
        {t(active ? "clients.turn_off_text" : "clients.turn_on_text")}
      </ConfirmDialog>
    </Section>
  );
}
