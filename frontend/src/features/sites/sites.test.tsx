import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it } from "vitest";
import type { components } from "../../api/schema";
import { hold } from "../../api/token";
import { aGrant } from "../../test/data";
import { renderApp, renderRoute } from "../../test/render";
import { server } from "../../test/server";
import { NewSitePage } from "./NewSitePage";
import { SitePage } from "./SitePage";
import { SitesPage } from "./SitesPage";

type Schemas = components["schemas"];
type Site = Schemas["SiteOut"];
type Check = Schemas["SiteCheckOut"];

function aCheck(changes: Partial<Check> = {}): Check {
  return {
    id: "c1",
    kind: "availability",
    slot_at: "2026-01-06T08:00:00+07:00",
    day: "2026-01-06",
    at: "2026-01-06T08:00:04+07:00",
    asked_by: null,
    outcome: "passed",
    fault: null,
    status: 200,
    milliseconds: 412,
    expires_at: null,
    days_left: null,
    fresh_at: null,
    days_old: null,
    ...changes,
  };
}

const EXPIRING = aCheck({
  id: "c2",
  kind: "certificate",
  outcome: "failed",
  fault: "certificate_expiring",
  expires_at: "2026-01-11T08:00:00+07:00",
  days_left: 4,
});

function aSite(changes: Partial<Site> = {}): Site {
  return {
    id: "t1",
    code: "trang-chu",
    name: "Trang Sở Y tế",
    channel: "website",
    url: "https://soyte.example.vn/",
    other_hosts: [],
    unit_id: null,
    availability: true,
    certificate: { days: 15 },
    freshness: null,
    schedule: { every: 1, unit: "days", at_hour: 8 },
    active: true,
    next_at: "2026-01-07T08:00:00+07:00",
    last: [aCheck(), EXPIRING],
    uptime: {
      from: "2025-12-08",
      to: "2026-01-06",
      numerator: 28,
      denominator: 29,
      not_run: 1,
    },
    was_checked: true,
    created_at: "2025-12-01T08:00:00+07:00",
    updated_at: "2025-12-01T08:00:00+07:00",
    revision: 3,
    ...changes,
  };
}

beforeEach(() => {
  sessionStorage.clear();
  const grant = aGrant("iso_secretary");
  hold({ ...grant, user: { ...grant.user, may: [...grant.user.may, "upkeep:write"] } });
  server.use(http.get("/api/v1/units", () => HttpResponse.json({ items: [] })));
});

it("lists what is watched, with what was found last and how often it could be reached", async () => {
  const asked: string[] = [];
  server.use(
    http.get("/api/v1/sites", ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("days") ?? "");
      return HttpResponse.json({
        items: [
          aSite(),
          aSite({ id: "t2", name: "Diễn đàn", certificate: null, last: [aCheck()] }),
          aSite({ id: "t3", name: "Mới", last: [] }),
          aSite({ id: "t4", name: "Cũ", active: false, next_at: null }),
        ],
      });
    }),
  );
  renderApp(<SitesPage />, "/sites");
  const rows = (await screen.findAllByRole("row")).slice(1);
  expect(rows[0]).toHaveTextContent("Truy cập được (mã 200, 412 ms)");
  expect(rows[0]).toHaveTextContent("Chứng thư chỉ còn 4 ngày, đến 11/01/2026");
  expect(rows[0]).toHaveTextContent("(28/29 lần kiểm tra)");
  expect(rows[0]).toHaveTextContent("1 ngày không tính");
  expect(rows.map((row) => within(row).getAllByRole("cell").at(-1)?.textContent)).toEqual([
    expect.stringContaining("Có lỗi"),
    expect.stringContaining("Tốt"),
    expect.stringContaining("Chờ kiểm tra"),
    expect.stringContaining("Ngừng theo dõi"),
  ]);
  await userEvent.click(screen.getByRole("radio", { name: "90 ngày" }));
  await waitFor(() => expect(asked).toEqual(["30", "90"]));
});

it("enters a page, and shows what the server refuses at its field", async () => {
  const bodies: Record<string, unknown>[] = [];
  server.use(
    http.post("/api/v1/sites", async ({ request }) => {
      bodies.push((await request.json()) as Record<string, unknown>);
      return bodies.length === 1
        ? HttpResponse.json(
            {
              code: "validation_failed",
              errors: [{ field: "freshness.url", code: "invalid_format" }],
            },
            { status: 422, headers: { "Content-Type": "application/problem+json" } },
          )
        : HttpResponse.json(aSite(), { status: 201 });
    }),
  );
  const { router } = renderApp(<NewSitePage />, "/sites/new");
  const make = screen.getByRole("button", { name: "Bắt đầu theo dõi" });
  await userEvent.click(make);
  expect(screen.getAllByText("Bắt buộc phải có.")).toHaveLength(2);
  expect(bodies).toEqual([]);
  await userEvent.type(screen.getByRole("textbox", { name: /Tên trang/ }), "Trang Sở Y tế");
  await userEvent.type(screen.getByRole("textbox", { name: /^Mã/ }), "trang-chu");
  await userEvent.type(
    screen.getByRole("textbox", { name: /^Địa chỉ( \*)?$/ }),
    "soyte.example.vn/",
  );
  await userEvent.click(screen.getByRole("checkbox", { name: "Nội dung còn mới" }));
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: "Xem ngày cập nhật ở" }),
    "text",
  );
  await userEvent.click(make);
  expect(bodies).toEqual([]);
  await userEvent.type(
    screen.getByRole("textbox", { name: /Chữ đứng trước ngày/ }),
    "Cập nhật lần cuối:",
  );
  await userEvent.click(make);
  expect(await screen.findByText("Sai định dạng.")).toBeInTheDocument();
  await userEvent.click(make);
  await waitFor(() => expect(router.state.location.pathname).toBe("/sites/t1"));
  expect(bodies[1]).toEqual({
    code: "trang-chu",
    name: "Trang Sở Y tế",
    channel: "website",
    url: "https://soyte.example.vn/",
    other_hosts: [],
    unit_id: null,
    availability: true,
    certificate: { days: 15 },
    freshness: { days: 7, from: "text", url: null, hint: "Cập nhật lần cuối:" },
    schedule: { every: 1, unit: "days", at_hour: 8 },
    active: true,
  });
});

it("checks at once, says what was found, and saves only what was changed", async () => {
  const patches: unknown[] = [];
  server.use(
    http.get("/api/v1/sites/t1", () => HttpResponse.json(aSite())),
    http.get("/api/v1/sites/t1/checks", () =>
      HttpResponse.json({
        items: [
          EXPIRING,
          aCheck({ id: "c3", outcome: "not_run", status: null, milliseconds: null }),
        ],
        next_cursor: null,
      }),
    ),
    http.post("/api/v1/sites/t1/checks", () =>
      HttpResponse.json(
        { items: [aCheck({ id: "c9", outcome: "failed", fault: "timeout", status: null })] },
        { status: 201 },
      ),
    ),
    http.patch("/api/v1/sites/t1", async ({ request }) => {
      patches.push([request.headers.get("If-Match"), await request.json()]);
      return HttpResponse.json(aSite({ revision: 4, certificate: null }));
    }),
  );
  renderRoute(<SitePage />, "/sites/:id", "/sites/t1");
  const history = await screen.findByRole("table", { name: "Các lần kiểm tra" });
  expect(history).toHaveTextContent("Hệ thống không hoạt động trong ngày");
  await userEvent.click(screen.getByRole("button", { name: "Kiểm tra ngay" }));
  expect(await screen.findByText(/Truy cập: Quá thời gian chờ/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Xóa trang này" })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("checkbox", { name: "Chứng thư (HTTPS) còn hạn" }));
  await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
  await waitFor(() => expect(patches).toEqual([['"3"', { certificate: null }]]));
});

it("lets those who may not change it look only", async () => {
  hold(aGrant("director"));
  server.use(
    http.get("/api/v1/sites/t1", () => HttpResponse.json(aSite())),
    http.get("/api/v1/sites/t1/checks", () => HttpResponse.json({ items: [], next_cursor: null })),
  );
  renderRoute(<SitePage />, "/sites/:id", "/sites/t1");
  expect(await screen.findByText("Chưa có lần kiểm tra nào")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Kiểm tra ngay" })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Lưu" })).not.toBeInTheDocument();
});
