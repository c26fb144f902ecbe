import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { components } from "../../api/schema";
import {
  lateRow,
  MEDICINE,
  objective,
  ON_TIME,
  onTimeRow,
  PHARMACY,
  PLAN,
  SATISFACTION,
} from "../../test/figures";
import { serveObjective } from "../../test/objectivePage";
import { renderRoute } from "../../test/render";
import { logIn } from "../../test/session";
import { ObjectivePage } from "./ObjectivePage";

type Schemas = components["schemas"];

const said = (element: Element) => element.textContent.replaceAll("\u00a0", " ");
const section = (name: string) => screen.findByRole("region", { name });

function open(id: string, search = "") {
  const path = "/plans/:planId/objectives/:objectiveId";
  return renderRoute(<ObjectivePage />, path, `/plans/${PLAN}/objectives/${id}${search}`).router;
}

beforeEach(() => logIn("director"));

describe("an objective", () => {
  it("opens with its words, who answers for it, its figure and verdict", async () => {
    serveObjective();
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
    serveObjective({ objectives: [objective(onTimeRow(), { responsible: null, actions })] });
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
    serveObjective();
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
    serveObjective();
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
  const step = async (
    row: Partial<Schemas["ObjectiveRow"]>,
    role: Schemas["Role"] = "director",
  ) => {
    logIn(role);
    serveObjective({ rows: [onTimeRow(row)] });
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
        origin: "computed",
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
    const asked = serveObjective();
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
    serveObjective();
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
    const asked = serveObjective();
    open(ON_TIME);
    const region = await section("Từng hồ sơ");
    const code = await within(region).findByRole("link", { name: "H29.16-250408-0031" });
    expect(code).toHaveAttribute("href", `/dossiers/${lateRow().id}`);
    const row = said(code.closest("tr") ?? code);
    for (const part of ["kinh doanh dược", "06/5/2025", "09/5/2025", "3 ngày LV", "NV Dược"]) {
      expect(row).toContain(part);
    }
    expect(within(region).getByRole("radio", { name: "Quá hạn 9" })).toBeChecked();
    await userEvent.click(within(region).getByRole("button", { name: "Xem thêm" }));
    expect(await within(region).findByRole("link", { name: "H29.16-2" })).toBeVisible();
    expect(asked).toContain("lineage?period=2025&reason=late");
    expect(asked).toContain("lineage?period=2025&reason=late&cursor=next");
  });

  it("are chosen by reason, and what is left out by its own", async () => {
    const asked = serveObjective();
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
    const asked = serveObjective();
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
    const asked = serveObjective();
    open(ON_TIME);
    const units = await screen.findByRole("combobox", { name: "Đơn vị" });
    expect(units).toHaveDisplayValue("NV Y");
    expect(within(units).queryByRole("option", { name: "Tất cả đơn vị" })).toBeNull();
    await vi.waitFor(() =>
      expect(asked).toContain(`lineage?period=2025&unit=${MEDICINE}&reason=late`),
    );
  });

  it("are summed by unit, each leading to its own", async () => {
    serveObjective();
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

describe("the figure as it was known earlier", () => {
  it("is asked for the end of a day that is over", async () => {
    const asked = serveObjective();
    open(ON_TIME);
    const region = await section("Con số này đếm những gì");
    await userEvent.click(within(region).getByText("Xem con số như đã biết lúc trước"));
    await userEvent.click(within(region).getByRole("textbox", { name: "Như lúc hết ngày" }));
    await userEvent.paste("30/6/2025");
    await userEvent.tab();
    expect(
      await within(region).findByText(/Theo dữ liệu đã nhận đến hết 30\/6\/2025/),
    ).toBeVisible();
    expect(asked.some((one) => one.includes("as_of=2025-06-30T23%3A59%3A59%2B07%3A00"))).toBe(true);
  });

  it("takes the list of rows with it, until the present is asked for again", async () => {
    const asked = serveObjective();
    const router = open(ON_TIME, "?as_of=2025-06-30");
    const moment = "as_of=2025-06-30T23%3A59%3A59%2B07%3A00";
    const ofRows = () => asked.filter((one) => one.startsWith("lineage"));
    const said = await screen.findByText("Danh sách như đã biết đến hết 30/6/2025.");
    await waitFor(() => expect(ofRows()).toHaveLength(1));
    expect(ofRows()[0]).toContain(moment);
    // Figures by unit are those of now.
    expect(screen.queryByRole("radio", { name: /Theo đơn vị/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Xem như hiện nay" }));
    expect(said).not.toBeInTheDocument();
    await waitFor(() => expect(ofRows()).toHaveLength(2));
    expect(ofRows()[1]).not.toContain("as_of");
    expect(router.state.location.search).not.toContain("as_of");
  });

  it("of a day that is not over is the present's", async () => {
    const asked = serveObjective();
    open(ON_TIME, "?as_of=2999-01-01");
    await waitFor(() => expect(asked.some((one) => one.startsWith("lineage"))).toBe(true));
    expect(asked.some((one) => one.includes("as_of"))).toBe(false);
  });
});
