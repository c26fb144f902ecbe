import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { api, unwrap } from "../../api/client";
import { ActiveSwitch } from "../../ui/ActiveSwitch";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Section } from "../../ui/Section";
import type { Site } from "./queries";
import css from "./Sites.module.css";

/** Not watching a page any more, or again; and taking one away that was never checked. */
export function SiteSwitch({ site }: { site: Site }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { active, name } = site;
  const text = t(active ? "sites.turn_off_text" : "sites.turn_on_text");
  return (
    <>
      <ActiveSwitch
        active={active}
        words={{
          title: t("sites.existence"),
          state: text,
          verb: t(active ? "sites.turn_off" : "sites.turn_on"),
          question: t(active ? "sites.turn_off_title" : "sites.turn_on_title", { name }),
          consequence: text,
          done: t(active ? "sites.turned_off" : "sites.turned_on"),
        }}
        change={() =>
          unwrap(
            api.PATCH("/api/v1/sites/{id}", {
              params: { path: { id: site.id }, header: { "If-Match": `"${site.revision}"` } },
              body: { active: !active },
            }),
          )
        }
        refresh={() => cache.invalidateQueries({ queryKey: ["sites"] })}
      />
      {!site.was_checked && <Removal site={site} />}
    </>
  );
}

function Removal({ site }: { site: Site }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () =>
      unwrap(api.DELETE("/api/v1/sites/{id}", { params: { path: { id: site.id } } })),
    onSuccess: async () => {
      await navigate("/sites", { replace: true });
      return cache.invalidateQueries({ queryKey: ["sites"] });
    },
  });
  return (
    <Section title={t("sites.removal")}>
      <p className={css.note}>{t("sites.remove_text")}</p>
      <Button
        variant="default"
        onClick={() => {
          remove.reset();
          setAsking(true);
        }}
      >
        {t("sites.remove")}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t("sites.remove_title", { name: site.name })}
        confirmLabel={t("sites.remove")}
        danger
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(false)}
      >
        {t("sites.remove_text")}
      </ConfirmDialog>
    </Section>
  );
}
