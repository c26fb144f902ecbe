import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { FormError, useFormErrors } from "../../ui/FormError";
import type { Unit } from "./tree";
import css from "./Units.module.css";

/** The other names by which documents and senders call a unit. */
export function AliasEditor({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const showErrors = useFormErrors();
  const [rest, setRest] = useState<unknown>(null);
  const [understood, setUnderstood] = useState<string | null>(null);
  const form = useForm({
    initialValues: { alias: "" },
    validate: {
      alias: (value) => (value.trim() === "" ? t("field_errors.required") : null),
    },
  });
  const refresh = () => client.invalidateQueries({ queryKey: ["units"] });
  const add = useMutation({
    mutationFn: (alias: string) =>
      unwrap(
        api.POST("/api/v1/units/{id}/aliases", {
          params: { path: { id: unit.id } },
          body: { alias },
        }),
      ),
    onMutate: () => {
      setRest(null);
      setUnderstood(null);
    },
    onError: (error) => setRest(showErrors(form, error)),
    onSuccess: (changed, alias) => {
      // A name that is understood already, such as an abbreviation, is not kept a second time.
      if (changed.aliases.length === unit.aliases.length) setUnderstood(alias);
      form.reset();
      return refresh();
    },
  });
  const remove = useMutation({
    mutationFn: (alias: string) =>
      unwrap(
        api.DELETE("/api/v1/units/{id}/aliases/{alias}", {
          params: { path: { id: unit.id, alias } },
        }),
      ),
    onMutate: () => setUnderstood(null),
    onSettled: refresh,
  });
  return (
    <>
      <p className={css.note}>{t("units.aliases_text")}</p>
      {unit.aliases.length > 0 && (
        <ul className={css.names}>
          {unit.aliases.map((alias) => (
            <li key={alias}>
              <span>{alias}</span>
              <Button
                variant="subtle"
                size="compact-sm"
                loading={remove.isPending && remove.variables === alias}
                onClick={() => remove.mutate(alias)}
                aria-label={t("units.remove_alias", { alias })}
              >
                {t("units.remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FormError error={rest ?? remove.error} />
      <form
        className={css.add}
        onSubmit={form.onSubmit(({ alias }) => add.mutate(alias.trim()))}
        noValidate
      >
        <TextInput label={t("units.new_alias")} {...form.getInputProps("alias")} />
        <Button type="submit" variant="default" loading={add.isPending}>
          {t("units.add_alias")}
        </Button>
      </form>
      <p className={css.note} role="status">
        {understood !== null && t("units.understood", { alias: understood })}
      </p>
    </>
  );
}
