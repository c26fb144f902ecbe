import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { hold } from "../../api/token";
import { aGrant, UNITS } from "../../test/data";
import { renderApp, renderRoute } from "../../test/render";
import { server } from "../../test/server";
import { ClientPage } from "./ClientPage";
import { ClientsPage } from "./ClientsPage";
import { endOf, isOver, lastDay } from "./expiry";
import { NewClientPage } from "./NewClientPage";
import type { Client } from "./queries";

function aClient(changes: Partial<Client> = {}): Client {
  return {
    id: "c1",
    name: "Một cửa điện tử tỉnh",
    scopes: ["dossiers:write"],
    unit_id: null,
    active: true,
    expires_at: null,
    last_used_at: null,
    secrets: [
      { id: "s1", hint: "x7Qf", created_at: "2026-01-05T08:00:00+07:00", last_used_at: null },
    ],
    created_at: "2026-01-05T08:00:00+07:00",
    updated_at: "2026-01-05T08:00:00+07:00",
    revision: 1,
    ...changes,
  };
}

beforeEach(() => {
  sessionStorage.clear();
  hold(aGrant("administrator"));
  server.use(http.get("/api/v1/units", () => HttpResponse.json({ items: UNITS })));
});

describe("the last day", () => {
  it("ends at midnight in Vietnam", () => {
    expect(endOf("2026-12-31")).toBe("2026-12-31T17:00:00.000Z");
    expect(lastDay("2027-01-01T00:00:00+07:00")).toBe("2026-12-31");
    expect(lastDay("2026-12-31T10:00:00+07:00")).toBe("2026-12-31");
    expect([endOf(""), lastDay(null)]).toEqual([null, ""]);
  });
  it("is over at that very instant", () => {
    const end = "2027-01-01T00:00:00+07:00";
    expect(isOver(end, Date.parse(end))).toBe(true);
    expect(isOver(end, Date.parse(end) - 1)).toBe(false);
    expect(isOver(null, Date.parse(end))).toBe(false);
  });
});

it("lists clients with what they may do, their limit, use and end", async () => {
  server.use(
    http.get("/api/v1/clients", () =>
      HttpResponse.json({
        items: [
          aClient({
            unit_id: "u2",
            scopes: ["dossiers:write", "readings:read"],
            last_used_at: "2026-03-02T08:15:00+07:00",
            expires_at: "2099-01-01T00:00:00+07:00",
          }),
          aClient({ id: "c2", name: "Cũ", expires_at: "2020-01-01T00:00:00+07:00" }),
          aClient({ id: "c3", name: "Tắt", active: false }),
          aClient({ id: "c4", name: "Mất khóa", secrets: [] }),
        ],
      }),
    ),
  );
  renderApp(<ClientsPage />, "/admin/clients");
  const rows = await screen.findAllByRole("row");
  await waitFor(() => expect(rows[1]).toHaveTextContent("NV Y"));
  expect(rows[1]).toHaveTextContent("Gửi hồ sơ · Lấy số liệu chỉ số");
  expect(rows[1]).toHaveTextContent(/08:15/);
  expect(rows[1]).toHaveTextContent("31/12/2098");
  expect(rows.slice(1).map((row) => within(row).getAllByRole("cell").at(-1)?.textContent)).toEqual([
    expect.stringContaining("Đang dùng"),
    expect.stringContaining("Hết hạn"),
    expect.stringContaining("Đã tắt"),
    expect.stringContaining("Chưa có khóa"),
  ]);
});

it("says what a first client is for, and that the list could not be read", async () => {
  server.use(http.get("/api/v1/clients", () => HttpResponse.json({ items: [] })));
  const { unmount } = renderApp(<ClientsPage />, "/admin/clients");
  expect(await screen.findByRole("heading", { name: "Chưa có ứng dụng nào" })).toBeVisible();
  expect(screen.getAllByRole("link", { name: "Tạo ứng dụng" })).toHaveLength(1);
  unmount();
  server.use(
    http.get("/api/v1/clients", () =>
      HttpResponse.json({ code: "forbidden", request_id: "r-1" }, { status: 403 }),
    ),
  );
  renderApp(<ClientsPage />, "/admin/clients");
  expect(await screen.findByRole("alert")).toHaveTextContent("r-1");
});

it("makes a client, keeps what was typed after a refusal, and shows the secret once", async () => {
  const bodies: unknown[] = [];
  server.use(
    http.post("/api/v1/clients", async ({ request }) => {
      bodies.push(await request.json());
      return bodies.length === 1
        ? HttpResponse.json(
            { code: "validation_failed", errors: [{ field: "name", code: "taken" }] },
            { status: 422 },
          )
        : HttpResponse.json({ client: aClient(), client_secret: "mtcl_secret" }, { status: 201 });
    }),
  );
  const user = userEvent.setup();
  const write = vi.spyOn(navigator.clipboard, "writeText");
  renderApp(<NewClientPage />, "/admin/clients/new");
  await user.click(screen.getByRole("button", { name: "Tạo và lấy khóa" }));
  expect(screen.getByText("Hãy chọn ít nhất một quyền.")).toBeVisible();
  expect(bodies).toEqual([]);

  await user.type(screen.getByLabelText(/^Tên/), "Một cửa");
  await user.click(screen.getByRole("checkbox", { name: "Gửi hồ sơ" }));
  await user.selectOptions(await screen.findByLabelText("Phạm vi"), "u2");
  await user.type(screen.getByLabelText("Dùng đến hết ngày"), "31/12/2026{Tab}");
  await user.click(screen.getByRole("button", { name: "Tạo và lấy khóa" }));
  expect(await screen.findByText("Đã được dùng.")).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "Gửi hồ sơ" })).toBeChecked();

  await user.type(screen.getByLabelText(/^Tên/), " tỉnh");
  await user.click(screen.getByRole("button", { name: "Tạo và lấy khóa" }));
  expect(await screen.findByText("mtcl_secret")).toBeVisible();
  expect(bodies.at(-1)).toEqual({
    name: "Một cửa tỉnh",
    scopes: ["dossiers:write"],
    unit_id: "u2",
    expires_at: "2026-12-31T17:00:00.000Z",
  });
  await user.click(screen.getByRole("button", { name: "Sao chép: Lệnh lấy mã truy cập" }));
  expect(write).toHaveBeenCalledWith(
    `curl -u 'c1:mtcl_secret' -d grant_type=client_credentials ${location.origin}/api/v1/oauth/token`,
  );
  expect(JSON.stringify(Object.entries(sessionStorage))).not.toContain("Một cửa");
});

describe("one client", () => {
  let client = aClient();
  const patched: { body: unknown; tag: string | null }[] = [];

  beforeEach(() => {
    client = aClient();
    patched.length = 0;
    server.use(
      http.get("/api/v1/clients/c1", () => HttpResponse.json(client)),
      http.patch("/api/v1/clients/c1", async ({ request }) => {
        const tag = request.headers.get("If-Match");
        const body = (await request.json()) as object;
        patched.push({ body, tag });
        if (tag !== `"${client.revision}"`) {
          return HttpResponse.json({ code: "precondition_failed" }, { status: 412 });
        }
        client = { ...client, ...body, revision: client.revision + 1 };
        return HttpResponse.json(client);
      }),
    );
  });
  const open = () => renderRoute(<ClientPage />, "/admin/clients/:id", "/admin/clients/c1");

  it("gets a second secret, and then loses the first", async () => {
    server.use(
      http.post("/api/v1/clients/c1/secrets", () => {
        const secret = {
          id: "s2",
          hint: "9abc",
          created_at: "2026-02-01T08:00:00+07:00",
          last_used_at: null,
        };
        client = { ...client, secrets: [...client.secrets, secret] };
        return HttpResponse.json({ secret, client_secret: "mtcl_second" }, { status: 201 });
      }),
      http.delete("/api/v1/clients/c1/secrets/:secret", ({ params }) => {
        client = { ...client, secrets: client.secrets.filter(({ id }) => id !== params.secret) };
        return new HttpResponse(null, { status: 204 });
      }),
    );
    open();
    await userEvent.click(await screen.findByRole("button", { name: "Tạo khóa thứ hai" }));
    expect(await screen.findByText("mtcl_second")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Tôi đã lưu khóa" }));
    expect(screen.queryByText("mtcl_second")).toBeNull();
    expect(await screen.findByText(/^Đã đủ hai khóa/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Tạo khóa/ })).toBeNull();

    await userEvent.click(screen.getByRole("button", { name: "Thu hồi khóa …x7Qf" }));
    const dialog = await screen.findByRole("dialog", { name: "Thu hồi khóa …x7Qf?" });
    expect(dialog).toHaveTextContent("với khóa còn lại");
    await userEvent.click(within(dialog).getByRole("button", { name: "Thu hồi" }));
    await waitFor(() => expect(client.secrets.map(({ id }) => id)).toEqual(["s2"]));
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: "Thu hồi khóa …x7Qf" })).toBeNull(),
    );
  });

  it("says that two secrets are enough when somebody else was faster", async () => {
    server.use(
      http.post("/api/v1/clients/c1/secrets", () =>
        HttpResponse.json({ code: "wrong_state" }, { status: 409 }),
      ),
    );
    open();
    await userEvent.click(await screen.findByRole("button", { name: "Tạo khóa thứ hai" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Trạng thái hiện tại không cho phép thao tác này.",
    );
  });

  it("is saved with what was changed, and merged with what somebody else saved", async () => {
    open();
    const name = await screen.findByLabelText(/^Tên/);
    client = { ...client, scopes: ["dossiers:write", "units:read"], revision: 5 };
    await userEvent.type(name, " 2");
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    await userEvent.click(await screen.findByRole("button", { name: /^Lấy bản mới nhất/ }));
    expect(screen.getByRole("checkbox", { name: "Xem cây đơn vị" })).toBeChecked();
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    expect(
      await screen.findByRole("heading", { name: "Một cửa điện tử tỉnh 2", level: 1 }),
    ).toBeVisible();
    expect(patched.at(-1)).toEqual({ tag: '"5"', body: { name: "Một cửa điện tử tỉnh 2" } });
  });

  it("is switched off only after a question", async () => {
    open();
    await userEvent.click(await screen.findByRole("button", { name: "Tắt ứng dụng" }));
    const dialog = await screen.findByRole("dialog", { name: "Tắt Một cửa điện tử tỉnh?" });
    expect(patched).toEqual([]);
    await userEvent.click(within(dialog).getByRole("button", { name: "Tắt ứng dụng" }));
    expect(await screen.findByRole("button", { name: "Bật lại" })).toBeVisible();
    expect(patched).toEqual([{ tag: '"1"', body: { active: false } }]);
  });
});
