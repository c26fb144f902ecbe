import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it, vi } from "vitest";
import { drop } from "../../api/token";
import { aDossier } from "../../test/data";
import { anObjective, aPlan, aSummary } from "../../test/plans";
import { renderApp } from "../../test/render";
import { server } from "../../test/server";
import { logIn } from "../../test/session";
import { CommandPalette } from "./CommandPalette";
import type { components } from "../../api/schema";

type Schemas = components["schemas"];

const closed = vi.fn();
let asked: string[] = [];

beforeEach(() => {
  drop();
  logIn("director");
  closed.mockClear();
  asked = [];
  server.use(
    http.get("/api/v1/plans", () =>
      HttpResponse.json<Schemas["Page_PlanSummary"]>({
        items: [
          aSummary({ id: "p0", year: 2026, status: "draft", decision_number: null }),
          aSummary(),
        ],
        next_cursor: null,
      }),
    ),
    http.get("/api/v1/plans/:id", ({ params }) => {
      expect(params.id).toBe("p1");
      return HttpResponse.json(
        aPlan({
          objectives: [
            anObjective("1", { short_name: "Hồ sơ giải quyết đúng hạn" }),
            anObjective("5", { short_name: "Văn bản đi điện tử" }),
          ],
        }),
      );
    }),
    http.get("/api/v1/dossiers", ({ request }) => {
      const q = new URL(request.url).searchParams.get("q") ?? "";
      asked.push(q);
      const items = q.includes("H29") ? [aDossier()] : [];
      return HttpResponse.json<Schemas["Page_DossierOut"]>({ items, next_cursor: null });
    }),
  );
});

const open = () => renderApp(<CommandPalette opened onClose={closed} />, "/");
const field = () => screen.findByRole("combobox", { name: "Tìm mục tiêu, hồ sơ, kế hoạch…" });
const chosen = () => screen.getByRole("option", { selected: true });

it("offers the pages that the person may open before anything is typed, and asks nothing", async () => {
  open();
  expect(await field()).toHaveFocus();
  expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
    "Tổng quan",
    "Kế hoạch",
    "Số liệu đã ký",
    "Hồ sơ",
    "Dữ liệu gửi đến",
    "Nguồn gửi",
    "Trợ giúp",
  ]);
  expect(asked).toEqual([]);
});

it("finds objectives of the plans in force without accents, and goes there by the keyboard", async () => {
  const { router } = open();
  await userEvent.type(await field(), "van ban dien tu");
  const objectives = await screen.findByRole("group", { name: "Mục tiêu" });
  expect(within(objectives).getAllByRole("option")).toHaveLength(1);
  expect(chosen()).toHaveTextContent("Văn bản đi điện tửMục tiêu 5 · năm 2025");
  await userEvent.keyboard("{Enter}");
  expect(closed).toHaveBeenCalledOnce();
  expect(router.state.location.pathname).toBe("/plans/p1/objectives/o5");
});

it("puts what is called so before what only names it, and finds no middles of words", async () => {
  server.use(
    http.get("/api/v1/plans/:id", () =>
      HttpResponse.json(
        aPlan({
          objectives: [
            anObjective("1", { short_name: "Nhiệm vụ", text: "Văn bản của Sở" }),
            anObjective("2", { short_name: "Văn bản đi" }),
            anObjective("3", { short_name: "Bản văn", text: "đanvan" }),
          ],
        }),
      ),
    ),
  );
  open();
  await userEvent.type(await field(), "van ba");
  const objectives = await screen.findByRole("group", { name: "Mục tiêu" });
  const names = () =>
    within(objectives)
      .getAllByRole("option")
      .map((option) => option.firstChild?.textContent);
  expect(names()).toEqual(["Văn bản đi", "Bản văn", "Nhiệm vụ"]);
  await userEvent.clear(await field());
  await userEvent.type(await field(), "anvan");
  await waitFor(() => expect(screen.queryByRole("group", { name: "Mục tiêu" })).toBeNull());
});

it("finds plans by year, office or decision", async () => {
  const { router } = open();
  await userEvent.type(await field(), "26/qd");
  await userEvent.click(
    await screen.findByRole("option", { name: /năm 2025.*Bản 1 · Đang hiệu lực · 26\/QĐ-SYT/ }),
  );
  expect(router.state.location.pathname).toBe("/plans/p1");
});

it("asks for dossiers once typing pauses, and leads to one of them or to all", async () => {
  const { router } = open();
  await userEvent.type(await field(), "H29.16");
  const dossiers = await screen.findByRole("group", { name: "Hồ sơ" });
  expect(asked).toEqual(["H29.16"]);
  expect(chosen()).toHaveTextContent("H29.16-250408-0031Cấp mới giấy phép hành nghề · Đang xử lý");
  expect(await field()).toHaveAttribute("aria-activedescendant", chosen().id);
  await userEvent.keyboard("{ArrowDown}");
  expect(chosen()).toHaveTextContent("Xem mọi hồ sơ có “H29.16”");
  await userEvent.keyboard("{ArrowDown}");
  expect(chosen()).toBe(within(dossiers).getAllByRole("option")[0]);
  await userEvent.keyboard("{ArrowUp}{Enter}");
  expect(router.state.location.pathname + router.state.location.search).toBe("/dossiers?q=H29.16");
});

it("shows nothing of what was found for other words", async () => {
  open();
  await userEvent.type(await field(), "H29");
  await screen.findByRole("group", { name: "Hồ sơ" });
  await userEvent.type(await field(), "x");
  expect(screen.queryByRole("group", { name: "Hồ sơ" })).toBeNull();
});

it("says that it searches, and then that nothing fits", async () => {
  open();
  await userEvent.type(await field(), "zzz");
  expect(screen.getByRole("status")).toHaveTextContent("Đang tìm…");
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent("Không tìm thấy gì khớp với “zzz”."),
  );
  expect(screen.queryAllByRole("option")).toEqual([]);
  await userEvent.keyboard("{Enter}");
  expect(closed).not.toHaveBeenCalled();
});

it("says what could not be searched, keeps what was found, and tries again", async () => {
  server.use(http.get("/api/v1/dossiers", () => HttpResponse.error(), { once: true }));
  open();
  await userEvent.type(await field(), "2025");
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Chưa tìm được hết: Không kết nối được tới máy chủ.",
  );
  expect(screen.getByRole("group", { name: "Kế hoạch" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(asked).toEqual(["2025"]);
});
