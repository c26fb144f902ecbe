import { Button, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SyntheticEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { FormError } from "../../ui/FormError";
import { useFieldName } from "../dossiers/useFieldText";
import css from "./Feeds.module.css";
import type { RejectedRow } from "./queries";

/** Puts a refused row right and tries it again. Fields that hold a list stay as they were sent. */
export function FixForm({ row }: { row: RejectedRow }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const fieldName = useFieldName();
  const sent = row.row as Record<string, unknown>;
  const [typed, setTyped] = useState<Record<string, string>>({});
  // A field that is missing is not among those that were sent.
  const names = [...new Set([...(row.field ? [row.field] : []), ...Object.keys(sent)])].filter(
    (name) => !NEVER_TYPED.has(name) && !(typeof sent[name] === "object" && sent[name] !== null),
  );
  const retry = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST("/api/v1/rejected-rows/{id}/retry", {
          params: { path: { id: row.id } },
          body: { row: { ...sent, ...typed } as never },
        }),
      ),
    onSuccess: async ({ rejected }) => {
      const [still] = rejected;
      notifications.show({
        color: still ? "red" : "green",
        message: still ? t("fix.still", { why: still.message }) : t("fix.done"),
      });
      await Promise.all([
        cache.invalidateQueries({ queryKey: ["rejected-rows"] }),
        cache.invalidateQueries({ queryKey: ["pushes"] }),
        cache.invalidateQueries({ queryKey: ["feeds"] }),
      ]);
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    retry.mutate();
  };
  return (
    <details className={css.sent}>
      <summary>{t("fix.open")}</summary>
      <form className={css.fix} onSubmit={submit} noValidate>
        {names.map((name) => (
          <TextInput
            key={name}
            label={fieldName(name)}
            {...(fieldName(name) === name ? {} : { description: name })}
            value={typed[name] ?? asText(sent[name])}
            error={name === row.field}
            onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
          />
        ))}
        <FormError error={retry.error} />
        <div className={css.buttons}>
          <Button type="submit" loading={retry.isPending}>
            {t("fix.retry")}
          </Button>
        </div>
      </form>
    </details>
  );
}

/** Says by which door the row came; nobody mends that. */
const NEVER_TYPED = new Set(["service"]);

function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
