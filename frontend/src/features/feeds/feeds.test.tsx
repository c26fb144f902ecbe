import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { hold } from "../../api/token";
import { aGrant, UNITS } from "../../test/data";
import { renderApp } from "../../test/render";
import { server } from "../../test/server";
import { PushesPage } from "./PushesPage";
import type { Push, RejectedRow } from "./queries";
import type { components } from "../../api/schema";

type Schemas = components["schemas"];

beforeEach(() => {
  hold(aGrant("administrator"));
  server.use(
    http.get("/api/v1/units", () => HttpResponse.json<Schemas["UnitList"]>({ items: UNITS })),
  );
});

function answers(path: string, items: unknown[]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get(`/api/v1/${path}`, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items, next_cursor: null });
    }),
  );
  return asked;
}

const PUSH: Push = {
  id: "p1",
  source_kind: "dossiers",
  actor_kind: "client",
  actor_name: "Một cửa tỉnh",
  received_at: "2025-09-11T16:02:00+07:00",
  status: "partial",
  counts: { created: 1200, updated: 0, unchanged: 3, stale: 0, rejected: 2 },
  feed_code: null,
  adapter: "own_json",
  totals: null,
  retry_of: null,
};

const ROW: RejectedRow = {
  id: "r1",
  push_id: "p1",
  source_kind: "dossiers",
  index: 16,
  code: "unknown_unit",
  field: "unit_code",
  message: "…",
  row: { code: "H29.16-250911-0101", unit_code: "Phòng Quản lý hành nghề" } as never,
  received_at: "2025-09-11T16:02:00+07:00",
  settled_at: null,
};

describe("pushes", () => {
  it("say what became of their rows, and lead to the refused ones", async () => {
    answers("pushes", [PUSH]);
    renderApp(<PushesPage />, "/pushes");
    const row = await screen.findByRole("row", { name: /Một cửa tỉnh/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.lastChild?.textContent),
    ).toEqual([
      "11/9/2025 16:02",
      "ứng dụng",
      "JSON của MTCL",
      "1.200",
      "0",
      "3",
      "0",
      "2 dòng bị từ chối: xem",
      "Nhận một phần",
    ]);
    expect(within(row).getByRole("link")).toHaveAttribute("href", "/pushes?push=p1&state=all");
  });

  it("say how a system begins when nothing was ever pushed", async () => {
    const asked = answers("pushes", []);
    renderApp(<PushesPage />, "/pushes");
    expect(await screen.findByRole("heading", { name: "Chưa có lần gửi nào" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Tài liệu API" })).toHaveAttribute("href", "/api/docs");
    expect(screen.getByRole("link", { name: "Ứng dụng kết nối" })).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText("Kết quả"), "Không nhận");
    expect(await screen.findByRole("heading", { name: "Không có lần gửi nào khớp" })).toBeVisible();
    expect(asked.at(-1)?.get("status")).toBe("rejected");
  });
});

describe("refused rows", () => {
  it("say why in words, what was sent, and how to mend it", async () => {
    const asked = answers("rejected-rows", [ROW]);
    renderApp(<PushesPage />, "/pushes?view=rejected");
    const item = (await screen.findByText("H29.16-250911-0101", { selector: "strong" })).closest(
      "li",
    );
    if (!item) throw new Error("no row");
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({ settled: "false" });
    expect(item).toHaveTextContent(
      "Đơn vị: Không có đơn vị nào mang mã hay tên này. Đã gửi: Phòng Quản lý hành nghề",
    );
    expect(item).toHaveTextContent("Chưa sửa");
    expect(item).toHaveTextContent("dòng 17");
    expect(item).toHaveTextContent("Thêm tên này làm tên gọi khác của đúng đơn vị");
    expect(within(item).getByRole("link", { name: "Mở danh sách đơn vị" })).toHaveAttribute(
      "href",
      "/admin/units",
    );
    await userEvent.click(within(item).getByText("Xem dòng đã gửi"));
    expect(
      within(item)
        .getAllByRole("term")
        .map((term) => term.textContent),
    ).toEqual(["Mã hồ sơ code", "Đơn vị unit_code"]);
  });

  it("are filtered by state, reason and push through the address", async () => {
    const asked = answers("rejected-rows", []);
    renderApp(<PushesPage />, "/pushes?push=p1&state=all&code=personal_data");
    expect(await screen.findByRole("heading", { name: "Không có dòng nào khớp" })).toBeVisible();
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({ push_id: "p1", code: "personal_data" });
    await userEvent.selectOptions(screen.getByLabelText("Tình trạng"), "Đã sửa");
    await screen.findByRole("heading", { name: "Không có dòng nào khớp" });
    expect(asked.at(-1)?.get("settled")).toBe("true");
    await userEvent.click(screen.getByRole("button", { name: "Bỏ lọc" }));
    expect(await screen.findByLabelText("Kết quả")).toBeInTheDocument();
  });

  it("of other sources speak of their own fields", async () => {
    answers("rejected-rows", [
      {
        ...ROW,
        source_kind: "directives",
        code: "impossible_dates",
        field: "due_on",
        row: { number: "1024/UBND-VX", due_on: "2020-01-01" } as never,
      },
    ]);
    renderApp(<PushesPage />, "/pushes?view=rejected");
    const item = (await screen.findByText("1024/UBND-VX", { selector: "strong" })).closest("li");
    expect(item).toHaveTextContent("Nhiệm vụ UBND tỉnh giao");
    expect(item).toHaveTextContent("Hạn giao ban đầu: Trình tự ngày không thể có thật.");
  });

  it("that were mended ask for nothing more, and an unreadable row names its place", async () => {
    answers("rejected-rows", [
      {
        ...ROW,
        code: "invalid_format",
        field: null,
        row: {},
        settled_at: "2025-09-12T08:00:00+07:00",
      },
    ]);
    renderApp(<PushesPage />, "/pushes?view=rejected&state=settled");
    expect(await screen.findByText("dòng 17")).toBeVisible();
    expect(screen.getByText(/Dòng đúng đã đến lúc/)).toHaveTextContent("12/9/2025 08:00");
    expect(screen.queryByText("Xem dòng đã gửi")).toBeNull();
  });
});
