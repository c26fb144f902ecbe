import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Section } from "../../ui/Section";
import css from "./People.module.css";
import type { Person } from "./peopleQueries";

/** Switching an account off ends all its sessions; what the person did stays. */
export function PersonSwitch({ person }: { person: Person }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { active, full_name: name } = person;
  const turn = useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH("/api/v1/users/{id}", {
          params: { path: { id: person.id }, header: { "If-Match": `"${person.revision}"` } },
          body: { active: !active },
        }),
      ),
    onSuccess: () => {
      setAsking(false);
      notifications.show({ message: t(active ? "people.turned_off" : "people.turned_on") });
    },
    // Also after a refusal: somebody else may have changed the account.
    onSettled: () => cache.invalidateQueries({ queryKey: ["users"] }),
  });
  return (
    <Section title={t("people.existence")}>
      <p className={css.note}>{t(active ? "people.turn_off_text" : "people.turn_on_text")}</p>
      <Button
        variant="default"
        onClick={() => {
          turn.reset();
          setAsking(true);
        }}
      >
        {t(active ? "people.turn_off" : "people.turn_on")}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t(active ? "people.turn_off_title" : "people.turn_on_title", { name })}
        confirmLabel={t(active ? "people.turn_off" : "people.turn_on")}
        danger={active}
        pending={turn.isPending}
        error={turn.error}
        onConfirm={() => turn.mutate()}
        onClose={() => setAsking(false)}
      >
        {t(active ? "people.turn_off_text" : "people.turn_on_text")}
      </ConfirmDialog>
    </Section>
  );
}
