import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api, unwrap } from "../../api/client";
import { FormError, useFormErrors } from "../../ui/FormError";
import { PageHeader } from "../../ui/PageHeader";
import { Section } from "../../ui/Section";
import { ShownOnce } from "../../ui/ShownOnce";
import { useFormDraft } from "../../ui/useFormDraft";
import {
  NEW_WEBHOOK,
  useWebhookRules,
  WebhookForm,
  webhookIn,
  type WebhookValues,
} from "./WebhookForm";

/** A new webhook, and its secret in place of the form once it is made. */
export function NewWebhookPage() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const form = useForm<WebhookValues>({ initialValues: NEW_WEBHOOK, validate: useWebhookRules() });
  const forget = useFormDraft("webhook-new", form);
  const make = useMutation({
    mutationFn: () => unwrap(api.POST("/api/v1/webhooks", { body: webhookIn(form.values) })),
    onMutate: () => setError(null),
    onError: (cause) => setError(putErrors(form, cause)),
    onSuccess: () => {
      forget();
      return cache.invalidateQueries({ queryKey: ["webhooks"] });
    },
  });
  const made = make.data;
  return (
    <>
      <PageHeader
        title={made ? t("webhooks.made", { name: made.webhook.name }) : t("webhooks.add")}
        crumbs={[{ label: t("nav.webhooks"), to: "/admin/webhooks" }]}
      />
      <Section>
        {made ? (
          <ShownOnce
            title={t("webhooks.once_title")}
            text={t("webhooks.once_text")}
            items={[{ label: t("webhooks.secret"), text: made.secret }]}
          >
            <Button component={Link} to={`/admin/webhooks/${made.webhook.id}`} replace>
              {t("webhooks.kept")}
            </Button>
          </ShownOnce>
        ) : (
          <WebhookForm
            form={form}
            pending={make.isPending}
            submitLabel={t("webhooks.make")}
            message={<FormError error={error} />}
            onSubmit={() => make.mutate()}
          >
            <Button component={Link} to="/admin/webhooks" variant="default" onClick={forget}>
              {t("action.cancel")}
            </Button>
          </WebhookForm>
        )}
      </Section>
    </>
  );
}
