import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { createMemoryRouter, RouterProvider } from "react-router";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { components } from "../../api/schema";
import { ThemeProvider } from "../../app/ThemeProvider";
import {
  AT_LEAST_55,
  BARE_95,
  board,
  byUnit,
  indicator,
  lateRow,
  MEDICINE,
  objective,
  ON_TIME,
  ONLINE,
  onlineRow,
  onTimeRow,
  PHARMACY,
  plan,
  PLAN,
  reading,
  readings,
  SATISFACTION,
  satisfactionRow,
  summary,
} from "../../test/figures";
import { server } from "../../test/server";
import { logIn } from "../../test/session";
import { ObjectivePage } from "./ObjectivePage";

type Schemas = components["schemas"];

const said = (element: Element) => element.textContent.replaceAll("\u00a0", " ");

interface Given {
  objectives?: Schemas["ObjectiveOut"][];
  rows?: Schemas["ObjectiveRow"][];
  board?: Partial<Schemas["Scoreboard"]>;
  indicator?: Schemas["IndicatorOut"];
  reading?: Schemas["ReadingOut"];
  plan?: Partial<Schemas["PlanOut"]>;
}

/** Serves everything the page reads; gives back the readings and rows that were asked for. */
function serve(given: Given = {}) {
  const rows = given.rows ?? [onTimeRow(), satisfactionRow, onlineRow()];
  const asked: string[] = [];
  const note = (what: string, request: Request) => {
    const query = new URL(request.url).searchParams;
    query.delete("limit");
    asked.push(`${what}?${query.toString()}`);
  };
  server.use(
    http.get("/api/v1/plans/:id", () =>
      HttpResponse.json(plan(given.objectives ?? rows.map((row) => objective(row)), given.plan)),
    ),
    http.get("/api/v1/plans", () =>
      HttpResponse.json({
        items: [summary({ revision_number: 2 }), summary({ id: "former", status: "superseded" })],
      }),
    ),
    http.get("/api/v1/plans/:id/scoreboard", ({ request }) =>
      HttpResponse.json(
        board({
          objectives: rows,
          period: new URL(request.url).searchParams.get("period") ?? "",
          ...given.board,
        }),
      ),
    ),
    http.get("/api/v1/indicators/:code", () => HttpResponse.json(given.indicator ?? indicator())),
    http.get("/api/v1/indicators/:code/readings", ({ request }) => {
      note("readings", request);
      const granularity = new URL(request.url).searchParams.get("granularity");
      if (granularity === "month") {
        return HttpResponse.json(
          readings(
            reading({ period: "2025-01", numerator: 90, denominator: 90, provisional: false }),
            reading({ period: "2025-02", numerator: 0, denominator: 0, provisional: false }),
          ),
        );
      }
      if (granularity === "quarter") {
        return HttpResponse.json(
          readings(reading({ period: "2025Q3", numerator: 59, denominator: 60 })),
        );
      }
      return HttpResponse.json(readings(given.reading ?? reading()));
    }),
    http.get("/api/v1/indicators/:code/units", () => HttpResponse.json(byUnit)),
    http.get("/api/v1/indicators/:code/lineage", ({ request }) => {
      note("lineage", request);
      const more = new URL(request.url).searchParams.get("cursor") === "next";
      return HttpResponse.json(
        more
          ? { items: [lateRow({ id: "d2", code: "H29.16-2" })], next_cursor: null }
          : { items: [lateRow()], next_cursor: "next" },
      );
    }),
  );
  return asked;
}

function open(id: string, search = "") {
  const router = createMemoryRouter(
    [
      { path: "/plans/:planId/objectives/:objectiveId", element: <ObjectivePage /> },
      { path: "*", element: <p>elsewhere</p> },
    ],
    { initialEntries: [`/plans/${PLAN}/objectives/${id}${search}`] },
  );
  render(
    <ThemeProvider env="test">
      <QueryClientProvider
        client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
      >
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ThemeProvider>,
  );
  return router;
}

const section = async (name: string) => screen.findByRole("region", { name });

beforeEach(() => logIn("director"));

describe("an objective", () => {
  it("opens with its words, who answers for it, its figure and verdict", async () => {
    serve();
    open(ON_TIME);
    expect(
      await screen.findByRole("heading", {
        level: 1,
        name: "Đảm bảo 100% hồ sơ giải quyết đúng thời gian quy định",
      }),
    ).toBeVisible();
    expect(document.title).toBe("Hồ sơ giải quyết đúng hạn · MTCL");
    expect(
      screen.getByText("Trách nhiệm: Bộ phận tiếp nhận và trả kết quả · Hoàn thành: 31/12/2025"),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Kế hoạch 2025" })).toHaveAttribute(
      "href",
      `/plans/${PLAN}`,
    );
    const figure = await screen.findByRole("link", { name: "(1.171/1.180 hồ sơ)" });
    const hero = said(figure.closest("section") ?? figure);
    for (const part of [
      "99,2 %",
      "tạm tính",
      "Không đạt",
      "Chỉ tiêu= 100 %",
      "Kể cả quá hạn đang xử lý98,6 % (1.171/1.188)",
    ]) {
      expect(hero).toContain(part);
    }
  });

  it("names those of its actions where the plan names nobody else", async () => {
    const actions = [
      { lead: "Văn thư", coordinators: "Các phòng", text: "Theo dõi" },
      { lead: "Văn thư", coordinators: null, text: "Nhắc nhở" },
    ].map((action, index) => ({
      id: `a${index}`,
      number: String(index + 1),
      names: [],
      deadline: "Thường xuyên",
      resources: null,
      extras: [],
      ...action,
    }));
    serve({ objectives: [objective(onTimeRow(), { responsible: null, actions })] });
    open(ON_TIME);
    expect(
      await screen.findByText("Chủ trì: Văn thư · Phối hợp: Các phòng · Hoàn thành: 31/12/2025"),
    ).toBeVisible();
    const tasks = within(await section("Việc phải làm của mục tiêu")).getAllByRole("listitem");
    expect(tasks.map(said)).toEqual([
      "Theo dõiChủ trì: Văn thưPhối hợp: Các phòngHoàn thành: Thường xuyên",
      "Nhắc nhởChủ trì: Văn thưHoàn thành: Thường xuyên",
    ]);
  });

  it("that no source measures says so, and asks no indicator", async () => {
    serve();
    open(SATISFACTION);
    expect(
      await screen.findByText("Chưa có con số vì chưa có nguồn số liệu nối vào chỉ số này."),
    ).toBeVisible();
    expect(said(await section("Việc tiếp theo"))).toContain(
      "Chưa có nguồn số liệu nối vào chỉ số này.",
    );
    expect(said(await section("Con số này dựa trên"))).toContain("satisfaction");
    expect(screen.queryByText("Từng hồ sơ")).toBeNull();
  });

  it("that the plan does not have is not made up", async () => {
    serve();
    open("gone");
    expect(
      await screen.findByRole("heading", { name: "Kế hoạch này không có mục tiêu đó" }),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Xem kế hoạch" })).toHaveAttribute(
      "href",
      `/plans/${PLAN}`,
    );
  });
});

describe("the next step", () => {
  const step = async (row: Partial<Schemas["ObjectiveRow"]>, role = "director") => {
    logIn(role);
    serve({ rows: [onTimeRow(row)] });
    open(ON_TIME);
    const region = await section("Việc tiếp theo");
    return { text: said(region), link: within(region).queryByRole("link")?.getAttribute("href") };
  };
  it("after a miss leads to the rows that made it", async () => {
    const { text, link } = await step({});
    expect(text).toContain("Đã trễ 9 hồ sơ: không thể đạt 100 %. Cần tìm nguyên nhân");
    expect(text).toContain("Xem 9 hồ sơ trễ");
    expect(link).toContain("?rows=late#rows");
  });
  it("while on track watches what is overdue now", async () => {
    const { text, link } = await step({
      standing: { verdict: "on_track", needed: { kind: "failures_left", rows: 3 } },
    });
    expect(text).toContain("Đang đạt chỉ tiêu. Còn được phép trễ 3 hồ sơ.");
    expect(link).toContain("?rows=open_overdue#rows");
  });
  it("while nothing is overdue looks ahead", async () => {
    const { text, link } = await step({
      standing: { verdict: "watching", needed: { kind: "successes_needed", rows: 5 } },
      figure: {
        numerator: 1,
        denominator: 2,
        denominator_with_overdue: 2,
        open_overdue: 0,
        late: 1,
        provisional: false,
      },
    });
    expect(text).toContain("Chưa đạt chỉ tiêu, còn có thể đạt. Cần thêm 5 hồ sơ đúng hạn.");
    expect(link).toBe("/dossiers?due=soon");
  });
  it("before the first push leads an administrator to the clients", async () => {
    const { text, link } = await step(
      {
        standing: { verdict: "no_data", needed: null },
        figure: null,
        freshness: { source: "dossiers", last_push_at: null },
      },
      "administrator",
    );
    expect(text).toContain("Hệ thống một cửa chưa gửi hồ sơ nào.");
    expect(link).toBe("/admin/clients");
  });
  it.each([
    ["met", "Kỳ đã kết thúc, chỉ tiêu = 100 % đã đạt."],
    ["no_cases", "Trong kỳ chưa phát sinh hồ sơ nào"],
    ["no_data", "người có trách nhiệm đánh giá"],
  ] as const)("for %s needs nobody", async (verdict, words) => {
    const { text, link } = await step({ standing: { verdict, needed: null } });
    expect(text).toContain(words);
    expect(link).toBeUndefined();
  });
});

describe("the trend", () => {
  it("goes by month or quarter, which stays in the address", async () => {
    const asked = serve();
    const router = open(ON_TIME, "?period=2025Q3");
    expect(await screen.findByRole("img", { name: /^Theo tháng: 1: 100/ })).toHaveAccessibleName(
      /2: Không phát sinh/,
    );
    expect(screen.getByText(/^chỉ tiêu 100\s%$/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("radio", { name: "Quý" }));
    expect(
      await screen.findByRole("img", { name: /^Theo quý: Quý III: 98,3\s% \(59\/60\)/ }),
    ).toBeVisible();
    expect(router.state.location.search).toBe("?period=2025Q3&trend=quarter");
    expect(asked).toContain("readings?period=2025Q3");
    expect(asked).toContain("readings?period=2025&granularity=quarter");
  });
});

describe("what the figure counts", () => {
  it("is listed with what is left out; each number leads to its rows", async () => {
    serve();
    open(ON_TIME);
    const region = await section("Con số này đếm những gì");
    await within(region).findByText("Trước hạn");
    expect(within(region).getAllByRole("listitem").map(said)).toEqual([
      "Đã giải quyết trong kỳ1.180",
      "Trước hạn902",
      "Đúng hạn269",
      "Quá hạn9",
      "Không tính vào: 62",
      "Đang xử lý, còn hạn41",
      "Đang xử lý, quá hạn8",
      "Tạm dừng chờ bổ sung13",
    ]);
    expect(within(region).getByRole("link", { name: "13" })).toHaveAttribute(
      "href",
      expect.stringContaining("?rows=paused#rows"),
    );
  });
});

describe("the rows", () => {
  it("begin with what is late, say by how much, and load more", async () => {
    const asked = serve();
    open(ON_TIME);
    const region = await section("Từng hồ sơ");
    const code = await within(region).findByRole("link", { name: "H29.16-250408-0031" });
    expect(code).toHaveAttribute("href", `/dossiers/${lateRow().id}`);
    const row = said(code.closest("tr") ?? code);
    for (const part of ["kinh doanh dược", "6/5/2025", "9/5/2025", "3 ngày LV", "NV Dược"]) {
      expect(row).toContain(part);
    }
    expect(within(region).getByRole("radio", { name: "Quá hạn 9" })).toBeChecked();
    await userEvent.click(within(region).getByRole("button", { name: "Xem thêm" }));
    expect(await within(region).findByRole("link", { name: "H29.16-2" })).toBeVisible();
    expect(asked).toContain("lineage?period=2025&reason=late");
    expect(asked).toContain("lineage?period=2025&reason=late&cursor=next");
  });

  it("are chosen by reason, and what is left out by its own", async () => {
    const asked = serve();
    const router = open(ON_TIME);
    const region = await section("Từng hồ sơ");
    await userEvent.click(await within(region).findByRole("radio", { name: "Không tính 62" }));
    expect(router.state.location.search).toBe("?rows=left_out");
    expect(await within(region).findByRole("columnheader", { name: "Vì sao" })).toBeVisible();
    await userEvent.click(within(region).getByRole("radio", { name: "Tạm dừng chờ bổ sung 13" }));
    expect(router.state.location.search).toBe("?rows=paused");
    expect(within(region).getByRole("radio", { name: "Không tính 62" })).toBeChecked();
    await vi.waitFor(() => expect(asked).toContain("lineage?period=2025&reason=paused"));
    expect(asked).toContain(
      "lineage?period=2025&reason=open_in_time%2Copen_overdue%2Cpaused%2Cwithdrawn%2Crefused%2Cnot_received",
    );
  });

  it("are cut by unit, and so are their counts", async () => {
    const asked = serve();
    const router = open(ON_TIME);
    const region = await section("Từng hồ sơ");
    await userEvent.selectOptions(
      await within(region).findByRole("combobox", { name: "Đơn vị" }),
      "NV Dược",
    );
    expect(router.state.location.search).toBe(`?unit=${PHARMACY}`);
    await vi.waitFor(() =>
      expect(asked).toContain(`lineage?period=2025&unit=${PHARMACY}&reason=late`),
    );
    expect(asked).toContain(`readings?period=2025&unit=${PHARMACY}`);
  });

  it("are those of one's own unit for who sees no other", async () => {
    logIn("department_head", MEDICINE);
    const asked = serve();
    open(ON_TIME);
    const units = await screen.findByRole("combobox", { name: "Đơn vị" });
    expect(units).toHaveDisplayValue("NV Y");
    expect(within(units).queryByRole("option", { name: "Tất cả đơn vị" })).toBeNull();
    await vi.waitFor(() =>
      expect(asked).toContain(`lineage?period=2025&unit=${MEDICINE}&reason=late`),
    );
  });

  it("are summed by unit, each leading to its own", async () => {
    serve();
    open(ON_TIME, "?rows=by_unit");
    const table = await screen.findByRole("table", { name: "Theo đơn vị" });
    const row = within(table).getAllByRole("row")[1];
    expect(row && said(row)).toContain("98,8 %(400/405)");
    expect(within(table).getByRole("link", { name: "5" })).toHaveAttribute(
      "href",
      expect.stringContaining(`?rows=late&unit=${PHARMACY}#rows`),
    );
    expect(within(table).getByRole("link", { name: "NV Y" })).toHaveAttribute(
      "href",
      expect.stringContaining(`?rows=on_time&unit=${MEDICINE}#rows`),
    );
  });
});

describe("what the figure rests on", () => {
  it("names rule, settings, cut-off, calendar and how old the source is", async () => {
    serve();
    open(ON_TIME);
    const region = await section("Con số này dựa trên");
    await within(region).findByText("dossier-on-time v1");
    const text = said(region);
    for (const part of [
      "Đúng hạn = ngày xong ≤ ngày hẹn trả.",
      "NĐ 118/2025/NĐ-CP",
      "Xong trong ngày hẹn trả là đúng hạn",
      "Mặc định",
      "Số liệu đếnhết 14/9/2025",
      "Hệ thống một cửa, lần gửi cuối 11/9/2025 16:02",
      "chậm 3 ngày",
      "Lịch công chức Việt Nam, bản 2026.1",
    ]) {
      expect(text).toContain(part);
    }
    expect(within(region).queryByRole("button", { name: "Đổi cách tính" })).toBeNull();
  });

  it("keeps a history of plan, choices and settings, the latest first", async () => {
    const { settings } = indicator();
    const chosen = {
      target: BARE_95,
      by: "u1",
      by_name: "Giám đốc Sở",
      at: "2025-02-01T09:00:00+07:00",
      reason: "Theo cột Đo lường",
    };
    serve({
      objectives: [objective(onTimeRow(), { decisions: [chosen] })],
      indicator: indicator({
        settings: {
          version: 1,
          settings: { precision: "half_day", no_due_date: "on_time" } as never,
          reason: "Theo quy chế một cửa",
          set_by: "Thư ký ISO",
          set_at: "2025-03-01T09:00:00+07:00",
        },
        former_settings: [settings],
      }),
    });
    open(ON_TIME);
    const region = await section("Lịch sử");
    await within(region).findByText(/Đổi cách tính/);
    expect(within(region).getAllByRole("listitem").map(said)).toEqual([
      "1/3/2025 09:00Đổi cách tính, phiên bản 1: Xong trong buổi hẹn trả (sáng hoặc chiều) mới là đúng hạnThư ký ISOLý do: Theo quy chế một cửa",
      "1/2/2025 09:00Đã chọn ≥ 95 %Giám đốc SởLý do: Theo cột Đo lường",
      "10/1/2025 08:00Phát hành bản 2Giám đốc Sở",
      "9/1/2025 08:00Trình bản 2Thư ký ISO",
      "8/1/2025 08:00Tạo bản 2 của kế hoạchThư ký ISOLý do: Bổ sung mục tiêu 6",
    ]);
    expect(await within(region).findByRole("link", { name: "Bản 1" })).toHaveAttribute(
      "href",
      "/plans/former",
    );
  });
});

describe("a contradiction", () => {
  const decision = {
    target: AT_LEAST_55,
    by: "u1",
    by_name: "Giám đốc Sở",
    at: "2025-02-01T09:00:00+07:00",
    reason: "Nội dung mục tiêu ghi 55%.",
  };
  const undecided = () =>
    serve({ objectives: [objective(onlineRow(), { may: { edit: false, decide: true } })] });
  const panel = () => section("Kế hoạch nêu những con số khác nhau");

  it("shows both figures, their words and places, and what each would mean", async () => {
    serve({ rows: [onlineRow()] });
    open(ONLINE);
    const region = await panel();
    expect(within(region).getAllByRole("listitem").map(said)).toEqual([
      "≥ 55 %tối thiểu 55%trong nội dung mục tiêuĐang đạtCòn được phép nhận 41 hồ sơ không trực tuyến",
      "≥ 95 %95%ở cột Đo lườngĐang theo dõiCần thêm 4.162 hồ sơ trực tuyến",
    ]);
    expect(said(region)).toContain("Lãnh đạo Sở hoặc thư ký ISO chọn con số nào là chỉ tiêu.");
    expect(within(region).queryByRole("radio")).toBeNull();
    expect(said(await section("Việc tiếp theo"))).toContain("Chờ lãnh đạo Sở");
  });

  it("is decided with a reason; the page then reads anew", async () => {
    undecided();
    const sent: unknown[] = [];
    let plans = 0;
    server.use(
      http.get("/api/v1/plans/:id", () => {
        plans += 1;
        return HttpResponse.json(
          plan([
            plans === 1
              ? objective(onlineRow(), { may: { edit: false, decide: true } })
              : objective(onlineRow({ target_index: 0 }), {
                  decision,
                  decisions: [decision],
                  may: { edit: false, decide: true },
                }),
          ]),
        );
      }),
      http.post("/api/v1/plans/:id/objectives/:objective/decision", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(objective(onlineRow({ target_index: 0 }), { decision }));
      }),
    );
    open(ONLINE);
    const region = await panel();
    await userEvent.click(within(region).getByRole("button", { name: "Chọn làm chỉ tiêu" }));
    expect(within(region).getByRole("alert")).toHaveTextContent("Hãy chọn một con số.");
    expect(within(region).getByText("Hãy nêu lý do, ít nhất 10 ký tự.")).toBeVisible();
    await userEvent.click(within(region).getByRole("radio", { name: /55/ }));
    await userEvent.type(within(region).getByRole("textbox"), " Nội dung mục tiêu ghi 55%. ");
    await userEvent.click(within(region).getByRole("button", { name: "Chọn làm chỉ tiêu" }));
    expect(await within(region).findByText("Đang là chỉ tiêu")).toBeVisible();
    expect(sent).toEqual([{ target_index: 0, reason: "Nội dung mục tiêu ghi 55%." }]);
    expect(said(region)).toContain("Đã chọn ≥ 55 % Giám đốc Sở, 1/2/2025 09:00");
    expect(sessionStorage).toHaveLength(0);
  });

  it("that somebody else settled meanwhile says so, and keeps what was typed", async () => {
    undecided();
    server.use(
      http.post("/api/v1/plans/:id/objectives/:objective/decision", () =>
        HttpResponse.json({ code: "wrong_state", status: 409 }, { status: 409 }),
      ),
    );
    open(ONLINE);
    const region = await panel();
    await userEvent.click(within(region).getByRole("radio", { name: /95/ }));
    await userEvent.type(within(region).getByRole("textbox"), "Theo cột Đo lường");
    await userEvent.click(within(region).getByRole("button", { name: "Chọn làm chỉ tiêu" }));
    expect(await within(region).findByRole("alert")).toHaveTextContent(
      "Trạng thái hiện tại không cho phép thao tác này.",
    );
    expect(within(region).getByRole("textbox")).toHaveValue("Theo cột Đo lường");
    expect(within(region).getByRole("radio", { name: /95/ })).toBeChecked();
  });

  it("shows an error of the server at its field", async () => {
    undecided();
    server.use(
      http.post("/api/v1/plans/:id/objectives/:objective/decision", () =>
        HttpResponse.json(
          { code: "validation_failed", errors: [{ field: "reason", code: "too_long" }] },
          { status: 422 },
        ),
      ),
    );
    open(ONLINE);
    const region = await panel();
    await userEvent.click(within(region).getByRole("radio", { name: /95/ }));
    await userEvent.type(within(region).getByRole("textbox"), "Theo cột Đo lường");
    await userEvent.click(within(region).getByRole("button", { name: "Chọn làm chỉ tiêu" }));
    expect(await within(region).findByText("Quá dài.")).toBeVisible();
    expect(within(region).getByRole("textbox")).toHaveFocus();
  });

  it("once decided tells who, when and why, keeps former choices and can be decided again", async () => {
    const former = { ...decision, target: BARE_95, at: "2025-01-20T09:00:00+07:00" };
    const row = onlineRow({
      target_index: 0,
      alternatives: [],
      standing: { verdict: "on_track", needed: { kind: "failures_left", rows: 41 } },
    });
    serve({
      rows: [row],
      objectives: [
        objective(row, {
          decision,
          decisions: [former, decision],
          may: { edit: false, decide: true },
        }),
      ],
    });
    open(ONLINE);
    const region = await panel();
    expect(said(region)).toContain("Giám đốc Sở, 1/2/2025 09:00Nội dung mục tiêu ghi 55%.");
    expect(said(region)).toContain("1 lần chọn trước");
    expect(within(region).queryByRole("textbox")).toBeNull();
    await userEvent.click(within(region).getByRole("button", { name: "Chọn lại" }));
    expect(within(region).getByRole("textbox", { name: /Lý do/ })).toBeVisible();
    await userEvent.click(within(region).getByRole("button", { name: "Thôi" }));
    expect(within(region).queryByRole("textbox")).toBeNull();
  });
});

describe("the settings of a formula", () => {
  async function openDialog() {
    serve({ indicator: indicator({ may: { set: true } }) });
    open(ON_TIME);
    await userEvent.click(await screen.findByRole("button", { name: "Đổi cách tính" }));
    return screen.findByRole("dialog", { name: "Đổi cách tính của chỉ số" });
  }

  it("are changed with a reason, and every figure is read anew", async () => {
    const dialog = await openDialog();
    const sent: unknown[] = [];
    server.use(
      http.put("/api/v1/indicators/:code/settings", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(indicator({ settings: { ...indicator().settings, version: 1 } }));
      }),
    );
    const submit = within(dialog).getByRole("button", { name: "Đổi và tính lại" });
    expect(submit).toBeDisabled();
    await userEvent.click(within(dialog).getByRole("radio", { name: /Xong trong buổi hẹn trả/ }));
    await userEvent.click(submit);
    expect(within(dialog).getByText("Hãy nêu lý do, ít nhất 10 ký tự.")).toBeVisible();
    await userEvent.type(within(dialog).getByRole("textbox"), "Theo quy chế một cửa");
    const asked = serve({ indicator: indicator({ may: { set: true } }) });
    await userEvent.click(submit);
    await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent).toEqual([
      {
        settings: { precision: "half_day", no_due_date: "on_time" },
        reason: "Theo quy chế một cửa",
      },
    ]);
    expect(asked).toContain("readings?period=2025");
  });

  it("show a refusal and keep what was chosen", async () => {
    const dialog = await openDialog();
    server.use(
      http.put("/api/v1/indicators/:code/settings", () =>
        HttpResponse.json({ code: "forbidden" }, { status: 403 }),
      ),
    );
    await userEvent.click(within(dialog).getByRole("radio", { name: /Xong trong buổi/ }));
    await userEvent.type(within(dialog).getByRole("textbox"), "Theo quy chế một cửa");
    await userEvent.click(within(dialog).getByRole("button", { name: "Đổi và tính lại" }));
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(
      "Bạn không có quyền làm việc này.",
    );
    expect(within(dialog).getByRole("radio", { name: /Xong trong buổi/ })).toBeChecked();
    await userEvent.click(within(dialog).getByRole("button", { name: "Thôi" }));
    expect(sessionStorage).toHaveLength(0);
  });
});
