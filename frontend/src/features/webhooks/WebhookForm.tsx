import { Button, Checkbox, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { components } from "../../api/schema";
import { eventKey, EVENTS, type Webhook } from "./queries";
import css from "./Webhooks.module.css";

export interface WebhookValues extends Record<string, unknown> {
  name: string;
  url: string;
  events: string[];
}

export const NEW_WEBHOOK: WebhookValues = { name: "", url: "", events: [...EVENTS] };

/** What the form starts from for a webhook that is there. */
export function webhookForm({ name, url, events }: Webhook): WebhookValues {
  return { name, url, events: [...events] };
}

/** What the form says, as the API takes it. */
export function webhookIn(values: WebhookValues): components["schemas"]["WebhookIn"] {
  return {
    name: values.name.trim(),
    url: values.url.trim(),
    events: EVENTS.filter((event) => values.events.includes(event)),
  };
}

/** What must be there before the server is asked. */
export function useWebhookRules() {
  const { t } = useTranslation();
  const filled = (value: string) => (value.trim() === "" ? t("field_errors.required") : null);
  return {
    name: filled,
    url: filled,
    events: (value: string[]) => (value.length === 0 ? t("webhooks.event_missing") : null),
  };
}

/** The fields of a webhook. */
export function WebhookForm({
  form,
  pending,
  submitLabel,
  message,
  onSubmit,
  children,
}: {
  form: UseFormReturnType<WebhookValues>;
  pending: boolean;
  submitLabel: string;
  /** Why it was not saved. */
  message: ReactNode;
  onSubmit: () => void;
  /** More buttons. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <form className={css.form} onSubmit={form.onSubmit(onSubmit)} noValidate>
      <TextInput
        label={t("webhooks.name")}
        description={t("webhooks.name_hint")}
        required
        {...form.getInputProps("name")}
      />
      <TextInput
        label={t("webhooks.url")}
        description={t("webhooks.url_hint")}
        type="url"
        required
        {...form.getInputProps("url")}
      />
      <Checkbox.Group label={t("webhooks.events")} required {...form.getInputProps("events")}>
        <div className={css.choices}>
          {EVENTS.map((event) => (
            <Checkbox key={event} value={event} label={t(eventKey[event])} description={event} />
          ))}
        </div>
      </Checkbox.Group>
      {message}
      <div className={css.buttons}>
        <Button type="submit" loading={pending}>
          {submitLabel}
        </Button>
        {children}
      </div>
    </form>
  );
}
