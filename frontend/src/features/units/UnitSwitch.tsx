import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Section } from "../../ui/Section";
import type { Unit } from "./tree";
import css from "./Units.module.css";

/** Switching a unit off takes it out of the choices; figures of the past keep it. */
export function UnitSwitch({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const turn = useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH("/api/v1/units/{id}", {
          params: { path: { id: unit.id }, header: { "If-Match": `"${unit.revision}"` } },
          body: { active: !unit.active },
        }),
      ),
    onSuccess: () => {
      setAsking(false);
      notifications.show({ message: t(unit.active ? "units.turned_off" : "units.turned_on") });
    },
    // Also after a refusal: somebody else may have changed the unit.
    onSettled: () => client.invalidateQueries({ queryKey: ["units"] }),
  });
  return (
    <Section title={t("units.existence")}>
      <p className={css.note}>{t(unit.active ? "units.active_text" : "units.inactive_text")}</p>
      <Button
        variant="default"
        onClick={() => {
          turn.reset();
          setAsking(true);
        }}
      >
        {t(unit.active ? "units.turn_off" : "units.turn_on")}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t(unit.active ? "units.turn_off_title" : "units.turn_on_title", { name: unit.name })}
        confirmLabel={t(unit.active ? "units.turn_off" : "units.turn_on")}
        danger={unit.active}
        pending={turn.isPending}
        error={turn.error}
        onConfirm={() => turn.mutate()}
        onClose={() => setAsking(false)}
      >
        {t(unit.active ? "units.turn_off_text" : "units.turn_on_text")}
      </ConfirmDialog>
    </Section>
  );
}
