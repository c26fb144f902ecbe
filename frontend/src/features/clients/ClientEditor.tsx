import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { asApiError } from "../../api/errors";
import { useFormErrors } from "../../ui/FormError";
import { SaveError } from "../../ui/SaveError";
import { Section } from "../../ui/Section";
import { useFormDraft } from "../../ui/useFormDraft";
import { changedFields, useSavedForm } from "../../ui/useSavedForm";
import { clientForm, ClientForm, clientIn, type ClientValues, useClientRules } from "./ClientForm";
import { type Client, clientQuery } from "./queries";

/** What a client may do, saved by itself. */
export function ClientEditor({ client }: { client: Client }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const stored = clientForm(client);
  const form = useForm<ClientValues>({ initialValues: stored, validate: useClientRules() });
  const forget = useFormDraft(`client:${client.id}`, form);
  const { tag, overtaken, catchUp, saved, base } = useSavedForm(form, stored, client.revision);
  const save = useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH("/api/v1/clients/{id}", {
          params: { path: { id: client.id }, header: { "If-Match": tag } },
          body: changedFields(clientIn(base), clientIn(form.values)),
        }),
      ),
    onMutate: () => setError(null),
    onSuccess: (now) => {
      forget();
      cache.setQueryData(clientQuery(client.id).queryKey, now);
      saved(clientForm(now), now.revision);
      notifications.show({ message: t("clients.saved") });
      return cache.invalidateQueries({ queryKey: ["clients"] });
    },
    onError: (cause) => {
      setError(putErrors(form, cause));
      if (asApiError(cause).code === "precondition_failed") {
        void cache.invalidateQueries({ queryKey: ["clients"] });
      }
    },
  });
  return (
    <Section title={t("clients.may")}>
      <ClientForm
        form={form}
        pending={save.isPending}
        submitLabel={t("action.save")}
        message={<SaveError error={error} overtaken={overtaken} onCatchUp={catchUp} />}
        onSubmit={() => save.mutate()}
      />
    </Section>
  );
}
