import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";
import { pagesOf } from "../../api/query";
import type { components } from "../../api/schema";
import type { Tone } from "../../ui/Tag";

type Schemas = components["schemas"];

export type Webhook = Schemas["WebhookOut"];
export type WebhookEvent = Schemas["WebhookEvent"];
export type Delivery = Schemas["DeliveryOut"];
export type Attempt = Schemas["AttemptOut"];
type Status = Schemas["DeliveryStatus"];

/** What a webhook can be told, in the order in which it is offered. */
export const EVENTS = [
  "reading.changed",
  "verdict.changed",
  "reading.approved",
] as const satisfies readonly WebhookEvent[];

/** The key of an event's words: a dot would part levels. */
export const eventKey = {
  "reading.changed": "webhooks.event.reading_changed",
  "verdict.changed": "webhooks.event.verdict_changed",
  "reading.approved": "webhooks.event.reading_approved",
  "webhook.test": "webhooks.event.test",
} as const satisfies Record<WebhookEvent, string>;

export const STATUSES = ["pending", "delivered", "dead"] as const satisfies readonly Status[];

export const STATUS_TONE: Record<Status, Tone> = {
  pending: "info",
  delivered: "ok",
  dead: "bad",
};

export const webhooksQuery = queryOptions({
  queryKey: ["webhooks"],
  queryFn: async ({ signal }) => (await unwrap(api.GET("/api/v1/webhooks", { signal }))).items,
});

/** One webhook; its revision is the tag that a change of it must send back. */
export function webhookQuery(id: string) {
  return queryOptions({
    queryKey: ["webhooks", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/webhooks/{id}", { params: { path: { id } }, signal })),
  });
}

/** What is on its way to a webhook, the latest first. */
export function deliveriesQuery(webhook: string, status: string) {
  const known = STATUSES.find((one) => one === status);
  return pagesOf<Delivery>(["webhooks", webhook, "deliveries", known], (cursor, signal) =>
    unwrap(
      api.GET("/api/v1/webhook-deliveries", {
        params: {
          query: {
            webhook,
            ...(known ? { status: known } : {}),
            ...(cursor === undefined ? {} : { cursor }),
          },
        },
        signal,
      }),
    ),
  );
}

export function deliveryQuery(webhook: string, id: string) {
  return queryOptions({
    queryKey: ["webhooks", webhook, "delivery", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/webhook-deliveries/{id}", { params: { path: { id } }, signal })),
  });
}
