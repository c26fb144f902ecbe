import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { components } from "../../api/schema";
import { setLanguage } from "../../i18n";
import {
  board,
  ON_TIME,
  onlineRow,
  ONLINE,
  onTimeRow,
  PHARMACY,
  PLAN,
  satisfactionRow,
  summary,
} from "../../test/figures";
import { renderApp } from "../../test/render";
import { server } from "../../test/server";
import { logIn } from "../../test/session";
import { OverviewPage } from "./OverviewPage";

type Schemas = components["schemas"];

type Board = components["schemas"]["Scoreboard"];

const said = (element: Element) => element.textContent.replaceAll("\u00a0", " ");

/** Serves the plans and one scoreboard; gives back the periods that were asked for. */
function serve(answer: Board, plans = [summary()]) {
  const asked: string[] = [];
  server.use(
    http.get("/api/v1/plans", () =>
      HttpResponse.json<Schemas["Page_PlanSummary"]>({ items: plans, next_cursor: null }),
    ),
    http.get("/api/v1/plans/:id/scoreboard", ({ request, params }) => {
      const period = new URL(request.url).searchParams.get("period") ?? "";
      asked.push(`${String(params.id)} ${period}`);
      return HttpResponse.json({ ...answer, period });
    }),
  );
  return asked;
}

async function rowOf(name: string) {
  const link = await screen.findByRole("link", { name });
  const row = link.closest("tr");
  if (!row) throw new Error("not in a row");
  return row;
}

beforeEach(() => logIn("director"));

describe("the overview", () => {
  it("says which plan it is, up to when figures count and which report is next", async () => {
    serve(board());
    renderApp(<OverviewPage />, "/");
    expect(
      await screen.findByRole("heading", { name: "Mục tiêu chất lượng năm 2025" }),
    ).toBeVisible();
    expect(await screen.findByText(/số liệu tính đến hết 14\/9\/2025/)).toHaveTextContent(
      "Quyết định 26/QĐ-SYT ngày 10/01/2025 · Năm 2025 · số liệu tính đến hết 14/9/2025 · báo cáo quý III hạn trước 15/9/2025",
    );
    expect(document.title).toBe("Tổng quan · MTCL");
  });

  it("gives every objective its target, figure, verdict and what is needed", async () => {
    serve(board());
    renderApp(<OverviewPage />, "/");
    const missed = said(await rowOf("Hồ sơ giải quyết đúng hạn"));
    for (const part of [
      "= 100 %",
      "99,2 %(1.171/1.180)tạm tính",
      "Không đạt",
      "Đã trễ 9 hồ sơ: không thể đạt 100 %",
      "Bộ phận TN&TKQ31/12/2025",
    ]) {
      expect(missed).toContain(part);
    }
    const contradiction = said(await rowOf("Hồ sơ tiếp nhận qua mạng"));
    for (const part of [
      "≥ 55 %hay ≥ 95 %?",
      "61,8 %(742/1.201)",
      "Cần quyết định",
      "Nếu là 55 %: đang đạt",
      "Nếu là 95 %: cần thêm 4.162 hồ sơ trực tuyến",
    ]) {
      expect(contradiction).toContain(part);
    }
    const unmeasured = said(await rowOf("Mức độ hài lòng"));
    expect(unmeasured).toContain("Chưa có số liệu");
    expect(unmeasured).toContain("Chưa có nguồn số liệu nối vào chỉ số này");
    expect(unmeasured).toContain("Trong năm 2025");
  });

  it("draws a gap for a month without cases, and two ticks while nobody has decided", async () => {
    serve(board());
    renderApp(<OverviewPage />, "/");
    const row = await rowOf("Hồ sơ giải quyết đúng hạn");
    expect(within(row).getByRole("img")).toHaveAccessibleName(
      /1: 100\s% \(90\/90\); 2: Không phát sinh; 3: 99\s% \(99\/100\)/,
    );
    expect((await rowOf("Hồ sơ tiếp nhận qua mạng")).querySelectorAll(".tick")).toHaveLength(2);
  });

  it("has words for every kind of need", async () => {
    const standings: [Board["objectives"][number]["standing"], string][] = [
      [
        { verdict: "on_track", needed: { kind: "failures_left", rows: 3 } },
        "Còn được phép trễ 3 hồ sơ",
      ],
      [
        { verdict: "on_track", needed: { kind: "failures_left", rows: 0 } },
        "Không được trễ thêm hồ sơ nào",
      ],
      [
        { verdict: "watching", needed: { kind: "successes_needed", rows: 41 } },
        "Cần thêm 41 hồ sơ đúng hạn",
      ],
      // The period is over: nothing can be done any more, only said.
      [{ verdict: "not_met", needed: null }, "Đã trễ 9 hồ sơ"],
    ];
    serve(
      board({
        objectives: standings.map(([standing], index) =>
          onTimeRow({ id: `o${index}`, short_name: `Mục tiêu thứ ${index}`, standing }),
        ),
      }),
    );
    renderApp(<OverviewPage />, "/");
    for (const [index, [, words]] of standings.entries()) {
      expect(said(await rowOf(`Mục tiêu thứ ${index}`))).toContain(words);
    }
  });

  it("leads from a row to the objective and from a figure to its rows, for the same period", async () => {
    const asked = serve(board());
    renderApp(<OverviewPage />, "/?period=2025Q1");
    const row = await rowOf("Hồ sơ giải quyết đúng hạn");
    const path = `/plans/${PLAN}/objectives/${ON_TIME}?period=2025Q1`;
    expect(within(row).getByRole("link", { name: "Hồ sơ giải quyết đúng hạn" })).toHaveAttribute(
      "href",
      path,
    );
    expect(within(row).getByRole("link", { name: "(1.171/1.180)" })).toHaveAttribute(
      "href",
      `${path}#rows`,
    );
    expect(asked).toEqual([`${PLAN} 2025Q1`]);
  });

  it("keeps period and plan in the address; another plan starts with its whole year", async () => {
    const asked = serve(board(), [
      summary(),
      summary({ id: "next", year: 2024, status: "closed", sample: true }),
    ]);
    const { router } = renderApp(<OverviewPage />, "/");
    await userEvent.click(await screen.findByRole("radio", { name: "Quý II" }));
    expect(router.state.location.search).toBe("?period=2025Q2");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Kế hoạch của năm" }),
      "Năm 2024 (Đã kết thúc, dữ liệu mẫu)",
    );
    expect(router.state.location.search).toBe("?plan=next");
    await vi.waitFor(() => expect(asked).toEqual([`${PLAN} 2025`, `${PLAN} 2025Q2`, "next 2024"]));
    expect(screen.getByText("dữ liệu mẫu")).toBeVisible();
  });

  it("says in English what it says in Vietnamese", async () => {
    await setLanguage("en");
    serve(board());
    renderApp(<OverviewPage />, "/");
    expect(said(await rowOf("Hồ sơ giải quyết đúng hạn"))).toContain(
      "9 dossiers were late: 100% cannot be reached any more",
    );
  });

  it("shows what went wrong, and tries again", async () => {
    serve(board());
    server.use(
      http.get(
        "/api/v1/plans/:id/scoreboard",
        () => HttpResponse.json({ code: "internal", request_id: "r-1" }, { status: 400 }),
        { once: true },
      ),
    );
    renderApp(<OverviewPage />, "/");
    expect(await screen.findByText("Mã yêu cầu: r-1")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(await rowOf("Mức độ hài lòng")).toBeVisible();
  });
});

describe("what wants attention", () => {
  const everything: Board["attention"] = [
    { kind: "not_issued" },
    { kind: "needs_decision", objectives: [ONLINE] },
    { kind: "not_met", objectives: [ON_TIME] },
    {
      kind: "overdue",
      rows: 1200,
      due_to: "2025-09-13",
      units: [5, 4, 3, 2, 1, 1].map((rows, index) => ({
        unit_id: `${PHARMACY}${index}`,
        name: `P${index}`,
        rows,
      })),
    },
    {
      kind: "due_soon",
      unconfirmed_years: [],
      rows: 7,
      due_from: "2025-09-14",
      due_to: "2025-09-16",
      units: [
        { unit_id: PHARMACY, name: "NV Dược", rows: 5 },
        { unit_id: "y", name: "NV Y", rows: 2 },
      ],
    },
    {
      kind: "quiet_source",
      source: "dossiers",
      last_push_at: "2025-09-11T16:02:00+07:00",
      objectives: [ON_TIME, ONLINE],
    },
    { kind: "unknown_units", names: 2 },
  ];
  const objectives = `/plans/${PLAN}/objectives`;

  it("is one sentence with one link each", async () => {
    serve(board({ attention: everything }));
    renderApp(<OverviewPage />, "/");
    const region = await screen.findByRole("region", { name: "Cần chú ý" });
    const items = within(region).getAllByRole("listitem");
    expect(items.map(said)).toEqual([
      "Chưa phát hànhKế hoạch này chưa được phát hành: số liệu dưới đây chưa có giá trị đánh giá.Xem kế hoạch",
      "Cần quyết địnhMục tiêu 6 nêu những con số khác nhau (55 % và 95 %). Chưa đánh giá được cho đến khi chọn.Xem và quyết định",
      "Không đạtMục tiêu 1 không đạt chỉ tiêu: cần hành động khắc phục.Xem mục tiêu 1",
      "Quá hạn1.200 hồ sơ đang xử lý đã quá hạn trả: P0 5, P1 4, P2 3, P3 2, đơn vị khác 2.Xem 1.200 hồ sơ",
      "Sắp quá hạn7 hồ sơ đến hạn trong 2 ngày làm việc: NV Dược 5, NV Y 2.Xem 7 hồ sơ",
      "Tạm tínhHệ thống một cửa chưa gửi dữ liệu từ 11/9/2025 16:02. Số liệu mục tiêu 1 và 6 có thể còn đổi.Nguồn dữ liệu",
      "Chưa rõ đơn vịKế hoạch nêu 2 tên chưa khớp với đơn vị nào.Xem kế hoạch",
    ]);
    expect(items.map((item) => within(item).getByRole("link").getAttribute("href"))).toEqual([
      `/plans/${PLAN}`,
      `${objectives}/${ONLINE}#decision`,
      `${objectives}/${ON_TIME}`,
      "/dossiers?due=overdue",
      "/dossiers?due=soon",
      "/pushes",
      `/plans/${PLAN}`,
    ]);
  });

  it("leads those who may not read pushes to a figure that rests on the source", async () => {
    logIn("staff", PHARMACY);
    serve(board({ attention: everything.filter((one) => one.kind === "quiet_source") }));
    renderApp(<OverviewPage />, "/");
    expect(await screen.findByRole("link", { name: "Xem mục tiêu 1" })).toHaveAttribute(
      "href",
      `${objectives}/${ON_TIME}`,
    );
  });
});

describe("before the first plan", () => {
  it.each([
    ["iso_secretary", "Nhập kế hoạch", "/plans/import"],
    ["administrator", "Nhập kế hoạch", "/plans/import"],
    ["director", "Trợ giúp", "/help"],
  ] as const)("%s is told the next step", async (role, label, to) => {
    logIn(role);
    serve(board(), []);
    renderApp(<OverviewPage />, "/");
    expect(await screen.findByRole("heading", { name: "Chưa có kế hoạch nào" })).toBeVisible();
    expect(screen.getByRole("link", { name: label })).toHaveAttribute("href", to);
  });
});

it("an objective without a target or a lead leaves the place empty", async () => {
  serve(
    board({
      objectives: [
        { ...satisfactionRow, targets: [], target_index: null, indicator_code: null },
        onlineRow({ figure: null, alternatives: [] }),
      ],
    }),
  );
  renderApp(<OverviewPage />, "/");
  expect(said(await rowOf("Mức độ hài lòng"))).toContain("Chưa có chỉ số nào đo mục tiêu này");
  expect(said(await rowOf("Hồ sơ tiếp nhận qua mạng"))).toContain(
    "Các con số trong kế hoạch khác nhau",
  );
});
