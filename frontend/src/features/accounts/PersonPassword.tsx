import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Section } from "../../ui/Section";
import { NewPassword } from "./NewPassword";
import css from "./People.module.css";
import type { Person } from "./peopleQueries";
import { temporaryPassword } from "./temporaryPassword";

/** A new temporary password for somebody, which also ends every session of the old one. */
export function PersonPassword({ person }: { person: Person }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const reset = useMutation({
    mutationFn: async () => {
      const password = temporaryPassword();
      await unwrap(
        api.POST("/api/v1/users/{id}/password", {
          params: { path: { id: person.id } },
          body: { new_password: password },
        }),
      );
      return password;
    },
    onSuccess: (password) => {
      setAsking(false);
      setShown(password);
      return cache.invalidateQueries({ queryKey: ["users"] });
    },
  });
  return (
    <Section title={t("people.password")}>
      {shown === null ? (
        <>
          <p className={css.note}>{t("people.reset_text")}</p>
          <Button
            variant="default"
            onClick={() => {
              reset.reset();
              setAsking(true);
            }}
          >
            {t("people.reset")}
          </Button>
        </>
      ) : (
        <NewPassword username={person.username} password={shown}>
          <Button
            onClick={() => {
              setShown(null);
              reset.reset();
            }}
          >
            {t("people.handed_over_here")}
          </Button>
        </NewPassword>
      )}
      <ConfirmDialog
        opened={asking}
        title={t("people.reset_title", { name: person.full_name })}
        confirmLabel={t("people.reset")}
        danger
        pending={reset.isPending}
        error={reset.error}
        onConfirm={() => reset.mutate()}
        onClose={() => setAsking(false)}
      >
        {t("people.reset_text")}
      </ConfirmDialog>
    </Section>
  );
}
