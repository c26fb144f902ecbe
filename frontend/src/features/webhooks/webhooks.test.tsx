import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it } from "vitest";
import type { components } from "../../api/schema";
import { hold } from "../../api/token";
import { aGrant } from "../../test/data";
import { renderApp, renderRoute } from "../../test/render";
import { server } from "../../test/server";
import { DeliveryPage } from "./DeliveryPage";
import { NewWebhookPage } from "./NewWebhookPage";
import { WebhookPage } from "./WebhookPage";
import { WebhooksPage } from "./WebhooksPage";

type Schemas = components["schemas"];
type Webhook = Schemas["WebhookOut"];

function aWebhook(changes: Partial<Webhook> = {}): Webhook {
  return {
    id: "w1",
    name: "Bảng điều hành",
    url: "https://bi.example.vn/mtcl",
    events: ["reading.changed", "verdict.changed"],
    active: true,
    failing_since: null,
    disabled_at: null,
    last_success_at: "2026-01-06T08:15:00+07:00",
    pending: 0,
    dead: 0,
    secrets: [
      { id: "s1", hint: "x7Qf", created_at: "2026-01-05T08:00:00+07:00", expires_at: null },
    ],
    created_at: "2026-01-05T08:00:00+07:00",
    updated_at: "2026-01-05T08:00:00+07:00",
    revision: 1,
    ...changes,
  };
}

const DELIVERY: Schemas["DeliveryOut"] = {
  id: "d1",
  event_id: "e1",
  event: "reading.changed",
  webhook_id: "w1",
  webhook_name: "Bảng điều hành",
  status: "dead",
  attempts: 10,
  next_attempt_at: null,
  last_attempt: {
    number: 10,
    at: "2026-01-06T08:15:00+07:00",
    milliseconds: 84,
    response_code: 500,
    failure: "status",
  },
  created_at: "2026-01-05T08:00:00+07:00",
};

beforeEach(() => {
  sessionStorage.clear();
  hold(aGrant("administrator"));
});

it("lists where figures are told, and how that goes", async () => {
  const items = [
    aWebhook(),
    aWebhook({ id: "w2", failing_since: "2026-01-06T08:15:00+07:00", pending: 3 }),
    aWebhook({ id: "w3", active: false }),
    aWebhook({ id: "w4", active: false, disabled_at: "2026-01-06T08:15:00+07:00" }),
  ];
  server.use(http.get("/api/v1/webhooks", () => HttpResponse.json({ items })));
  renderApp(<WebhooksPage />, "/admin/webhooks");
  const rows = (await screen.findAllByRole("row")).slice(1);
  expect(rows[0]).toHaveTextContent("Số liệu thay đổi · Kết quả đánh giá thay đổi");
  expect(rows.map((row) => within(row).getAllByRole("cell").at(-1)?.textContent)).toEqual([
    expect.stringContaining("Đang báo"),
    expect.stringContaining("Đang lỗi"),
    expect.stringContaining("Đã tắt"),
    expect.stringContaining("Tự tắt vì lỗi"),
  ]);
});

it("makes a webhook and shows its secret once", async () => {
  const bodies: unknown[] = [];
  server.use(
    http.post("/api/v1/webhooks", async ({ request }) => {
      bodies.push(await request.json());
      return bodies.length === 1
        ? HttpResponse.json(
            { code: "validation_failed", errors: [{ field: "url", code: "out_of_range" }] },
            { status: 422 },
          )
        : HttpResponse.json({ webhook: aWebhook(), secret: "whsec_abc" }, { status: 201 });
    }),
  );
  const user = userEvent.setup();
  renderApp(<NewWebhookPage />, "/admin/webhooks/new");
  await user.type(screen.getByLabelText(/^Tên/), "Bảng");
  await user.type(screen.getByLabelText(/^Địa chỉ nhận/), "https://10.0.0.1/");
  await user.click(screen.getByRole("checkbox", { name: "Số liệu được ký duyệt" }));
  await user.click(screen.getByRole("button", { name: "Tạo và lấy khóa ký" }));
  expect(await screen.findByText("Ngoài khoảng cho phép.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Tạo và lấy khóa ký" }));
  expect(await screen.findByText("whsec_abc")).toBeVisible();
  expect(bodies.at(-1)).toEqual({
    name: "Bảng",
    url: "https://10.0.0.1/",
    events: ["reading.changed", "verdict.changed"],
  });
});

it("shows what was sent, sends it again from a day, and tells why nothing is sent", async () => {
  const asked: unknown[] = [];
  server.use(
    http.get("/api/v1/webhooks/w1", () =>
      HttpResponse.json(aWebhook({ active: false, disabled_at: "2026-01-06T08:15:00+07:00" })),
    ),
    http.get("/api/v1/webhook-deliveries", ({ request }) => {
      expect(new URL(request.url).searchParams.get("webhook")).toBe("w1");
      return HttpResponse.json({ items: [DELIVERY], next_cursor: null });
    }),
    http.post("/api/v1/webhooks/w1/replay", async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ deliveries: 4 });
    }),
  );
  const user = userEvent.setup();
  renderRoute(<WebhookPage />, "/admin/webhooks/:id", "/admin/webhooks/w1");
  expect(await screen.findByText(/^Hệ thống tự tắt lúc/)).toBeVisible();
  const row = (await screen.findAllByRole("row"))[1];
  expect(row).toHaveTextContent("HTTP 500");
  expect(row).toHaveTextContent("Bỏ cuộc");
  expect(screen.getByRole("button", { name: "Gửi thử" })).toBeDisabled();

  await user.click(screen.getByRole("button", { name: "Gửi lại từ một ngày" }));
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByLabelText(/^Từ ngày/), "5/1/2026{Tab}");
  await user.click(within(dialog).getByRole("button", { name: "Gửi lại" }));
  await waitFor(() =>
    expect(asked).toEqual([{ since: "2026-01-05T00:00:00+07:00", also_delivered: false }]),
  );
});

it("changes the secret after a question, and shows the new one once", async () => {
  server.use(
    http.get("/api/v1/webhooks/w1", () => HttpResponse.json(aWebhook())),
    http.get("/api/v1/webhook-deliveries", () =>
      HttpResponse.json({ items: [], next_cursor: null }),
    ),
    http.post("/api/v1/webhooks/w1/secrets", () =>
      HttpResponse.json({ webhook: aWebhook(), secret: "whsec_new" }, { status: 201 }),
    ),
  );
  const user = userEvent.setup();
  renderRoute(<WebhookPage />, "/admin/webhooks/:id", "/admin/webhooks/w1");
  await user.click(await screen.findByRole("button", { name: "Đổi khóa ký" }));
  const dialog = await screen.findByRole("dialog", { name: "Đổi khóa ký?" });
  await user.click(within(dialog).getByRole("button", { name: "Đổi khóa ký" }));
  expect(await screen.findByText("whsec_new")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Tôi đã lưu khóa" }));
  expect(screen.queryByText("whsec_new")).toBeNull();
});

it("opens one delivery with its attempts and its body", async () => {
  let replays = 0;
  const detail: Schemas["DeliveryDetail"] = {
    delivery: DELIVERY,
    attempts: [
      {
        number: 1,
        at: "2026-01-05T08:00:00+07:00",
        milliseconds: 15000,
        response_code: null,
        failure: "timeout",
      },
    ],
    payload: { type: "reading.changed" } as unknown as Record<string, never>,
  };
  server.use(
    http.get("/api/v1/webhook-deliveries/d1", () => HttpResponse.json(detail)),
    http.post("/api/v1/webhook-deliveries/d1/replay", () => {
      replays += 1;
      return HttpResponse.json(detail);
    }),
  );
  renderRoute(
    <DeliveryPage />,
    "/admin/webhooks/:id/deliveries/:delivery",
    "/admin/webhooks/w1/deliveries/d1",
  );
  expect(await screen.findByText("quá thời gian chờ")).toBeVisible();
  expect(screen.getByText("15.000 ms")).toBeVisible();
  expect(screen.getByText(/"type": "reading.changed"/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Gửi lại" }));
  await waitFor(() => expect(replays).toBe(1));
});
