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
import { type Webhook, webhookQuery } from "./queries";
import {
  useWebhookRules,
  WebhookForm,
  webhookForm,
  webhookIn,
  type WebhookValues,
} from "./WebhookForm";

/** Where a webhook leads and what it is told, saved by itself. */
export function WebhookEditor({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const stored = webhookForm(webhook);
  const form = useForm<WebhookValues>({ initialValues: stored, validate: useWebhookRules() });
  const forget = useFormDraft(`webhook:${webhook.id}`, form);
  const { tag, overtaken, catchUp, saved, base } = useSavedForm(form, stored, webhook.revision);
  const save = useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH("/api/v1/webhooks/{id}", {
          params: { path: { id: webhook.id }, header: { "If-Match": tag } },
          body: changedFields(webhookIn(base), webhookIn(form.values)),
        }),
      ),
    onMutate: () => setError(null),
    onSuccess: (now) => {
      forget();
      cache.setQueryData(webhookQuery(webhook.id).queryKey, now);
      saved(webhookForm(now), now.revision);
      notifications.show({ message: t("webhooks.saved") });
      return cache.invalidateQueries({ queryKey: ["webhooks"] });
    },
    onError: (cause) => {
      setError(putErrors(form, cause));
      if (asApiError(cause).code === "precondition_failed") {
        void cache.invalidateQueries({ queryKey: ["webhooks"] });
      }
    },
  });
  return (
    <Section title={t("webhooks.settings")}>
      <WebhookForm
        form={form}
        pending={save.isPending}
        submitLabel={t("action.save")}
        message={<SaveError error={error} overtaken={overtaken} onCatchUp={catchUp} />}
        onSubmit={() => save.mutate()}
      />
    </Section>
  );
}
