import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import type { components } from "../../api/schema";
import { drop, hold } from "../../api/token";
import { aGrant, UNITS } from "../../test/data";
import { renderApp, renderRoute } from "../../test/render";
import { server } from "../../test/server";
import { BehindPage } from "./BehindPage";
import { type ComparedLine, FIGURES, type Report, type ReportDetail } from "./queries";
import { ReportPage } from "./ReportPage";
import { ReportsPage } from "./ReportsPage";

type Schemas = components["schemas"];
type Figures = Schemas["Figures"];

/** (3) to (13). */
const figures = (...values: (number | null)[]): Figures =>
  Object.fromEntries(FIGURES.map((name, place) => [name, values[place] ?? null]));

const AGREES: ComparedLine = {
  claim: {
    number: 1,
    sheet_row: 8,
    kind: "line",
    label: "Dược phẩm",
    code: null,
    words: { received: "2" },
    theirs: figures(2, 1, 1, 0, 1, 1, 0, 0, 1, 1, null),
    unreadable: [],
    broken_sums: [],
    wrong_totals: [],
  },
  matching: "matched",
  fields_kept: false,
  fields: ["Dược phẩm"],
  ours: figures(2, 1, 1, 0, 1, 1, 0, 0, 1, 1, 0),
  difference: figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
  differs: false,
  on_time: {
    theirs: { numerator: 1, denominator: 1 },
    ours: { numerator: 1, denominator: 1 },
  },
  online: {
    theirs: { numerator: 1, denominator: 2 },
    ours: { numerator: 1, denominator: 2 },
  },
};

const DIFFERS: ComparedLine = {
  ...AGREES,
  claim: {
    ...AGREES.claim,
    number: 2,
    label: "Khám bệnh, chữa bệnh",
    theirs: figures(5, 3, 1, 0, 4, 1, 3, 0, 1, 1, null),
    broken_sums: [
      { sum: "received", is_error: true, stated: 5, parts: 4 },
      { sum: "balance", is_error: false, stated: 5, parts: 6 },
    ],
  },
  fields: ["KCB"],
  ours: figures(5, 3, 1, 1, 4, 1, 2, 1, 1, 1, 0),
  difference: figures(0, 0, 0, -1, 0, 0, 1, -1, 0, 0, 0),
  differs: true,
  on_time: {
    theirs: { numerator: 4, denominator: 4 },
    ours: { numerator: 3, denominator: 4 },
  },
};

const UNKNOWN: ComparedLine = {
  ...AGREES,
  claim: {
    ...AGREES.claim,
    number: 3,
    label: "Mỹ phẩm",
    words: { open_in_time: "x" },
    unreadable: ["open_in_time"],
  },
  matching: "unmatched",
  fields: [],
  ours: null,
  difference: null,
  on_time: { theirs: null, ours: null },
  online: { theirs: null, ours: null },
};

function aReport(changes: Partial<Report> = {}): Report {
  return {
    id: "r1",
    sender_kind: "feed",
    sender_name: "Một cửa điện tử tỉnh",
    feed_code: "motcua",
    unit_id: null,
    from: "2025-04-01",
    to: "2025-06-30",
    as_of: "2025-06-14",
    received_at: "2025-07-02T08:00:00+07:00",
    received_from: "Trần Thị Ễ",
    form: "file",
    file_name: "06a.xlsx",
    version_number: 2,
    latest: true,
    lines: 3,
    broken_lines: 1,
    unreadable_lines: 1,
    differing_lines: 1,
    unmatched_lines: 1,
    ...changes,
  };
}

function aDetail(changes: Partial<ReportDetail> = {}): ReportDetail {
  return {
    report: aReport(),
    heading: "Kỳ báo cáo: Quý II/2025",
    sheet: "06a",
    file_sha256: "ab12",
    remark: null,
    compared_to: "2025-06-14",
    rule: "dossier-on-time",
    rule_version: 1,
    lines: [AGREES, DIFFERS, UNKNOWN],
    outside: [{ code: "TP", name: null, ours: figures(4, 4, 0, 0, 0, 0, 0, 0, 4, 4, 0) }],
    ours: figures(11, 8, 2, 1, 5, 2, 2, 1, 6, 6, 0),
    beside: { paused: 7, withdrawn: 0, refused: 0 },
    offers: ["Dược phẩm", "KCB", "MP"],
    versions: [
      {
        id: "r1",
        version_number: 2,
        received_at: "2025-07-02T08:00:00+07:00",
        received_from: "Trần Thị Ễ",
      },
      {
        id: "r0",
        version_number: 1,
        received_at: "2025-07-01T08:00:00+07:00",
        received_from: "Trần Thị Ễ",
      },
    ],
    may: { map: true },
    ...changes,
  };
}

const page = (items: Report[]) => HttpResponse.json({ items, next_cursor: null });

beforeEach(() => {
  drop();
  hold(aGrant("one_stop_officer"));
  server.use(
    http.get("/api/v1/units", () => HttpResponse.json<Schemas["UnitList"]>({ items: UNITS })),
    http.get("/api/v1/feeds", () => HttpResponse.json({ items: [], may: { create: false } })),
  );
});

describe("the reports", () => {
  it("say how many lines differ and lead to just those", async () => {
    server.use(
      http.get("/api/v1/reported-totals", () =>
        page([
          aReport(),
          aReport({
            id: "r2",
            sender_name: "Văn phòng",
            differing_lines: 0,
            unmatched_lines: 0,
            broken_lines: 0,
            version_number: 1,
            as_of: "2025-06-30",
          }),
        ]),
      ),
    );
    renderApp(<ReportsPage />, "/reported-totals");
    const [, first, second] = await screen.findAllByRole("row");
    if (!first || !second) throw new Error("two reports");
    expect(first).toHaveTextContent("1/4/2025 – 30/6/2025");
    expect(first).toHaveTextContent("tính đến 14/6/2025 bản 2");
    expect(first).toHaveTextContent("lệch 1 dòng");
    expect(within(first).getByText("sai tổng")).toBeVisible();
    expect(within(first).getByRole("link", { name: "1" })).toHaveAttribute(
      "href",
      "/reported-totals/r1?lines=differ",
    );
    expect(second).toHaveTextContent("khớp");
    expect(within(second).queryByText("sai tổng")).toBeNull();
    expect(screen.getByRole("link", { name: "Nhập báo cáo" })).toBeVisible();
  });

  it("say what to do while there are none, and what failed", async () => {
    server.use(http.get("/api/v1/reported-totals", () => page([])));
    const view = renderApp(<ReportsPage />, "/reported-totals");
    expect(await screen.findByText("Chưa có báo cáo II.06a nào")).toBeVisible();
    view.unmount();
    server.use(
      http.get("/api/v1/reported-totals", () =>
        HttpResponse.json({ code: "internal" }, { status: 500 }),
      ),
    );
    renderApp(<ReportsPage />, "/reported-totals?feed=motcua");
    expect(await screen.findByRole("button", { name: "Thử lại" })).toBeVisible();
  });
});

describe("a report", () => {
  const open = (path = "/reported-totals/r1") =>
    renderRoute(<ReportPage />, "/reported-totals/:id", path);

  it("shows theirs, ours and the difference of each cell in words", async () => {
    server.use(http.get("/api/v1/reported-totals/r1", () => HttpResponse.json(aDetail())));
    open();
    const table = await screen.findByRole("table", { name: "Đối chiếu" });
    const [, agrees, differs, unknown] = within(table).getAllByRole("row");
    if (!agrees || !differs || !unknown) throw new Error("three lines");
    expect(agrees).not.toHaveTextContent("lệch");
    const cells = within(differs).getAllByRole("cell");
    expect(cells[7]).toHaveTextContent("3Hệ thống 22lệch +1+1");
    expect(cells[8]).toHaveTextContent("0Hệ thống 11lệch −1−1");
    expect(within(cells[8] as HTMLElement).getByRole("link")).toHaveAttribute(
      "href",
      "/reported-totals/r1/dossiers?figure=done_late&line=2",
    );
    expect(differs).toHaveTextContent("hiểu là KCB");
    expect(differs).toHaveTextContent("Sai: (3) ghi 5 nhưng (4) + (5) + (6) = 4");
    expect(differs).toHaveTextContent("Lưu ý: (3) ghi 5 nhưng (7) + (11) = 6");
    expect(unknown).toHaveTextContent("chưa rõ là lĩnh vực nào");
    expect(unknown).toHaveTextContent("cột (12) ghi “x”, không phải số");

    const rates = screen.getByRole("table", { name: "Tỷ lệ suy ra" });
    const row = within(rates).getByRole("row", { name: /Khám bệnh/ });
    expect(row).toHaveTextContent("100 % (4/4)");
    expect(row).toHaveTextContent("75 % (3/4)");
    expect(screen.getByText(/7 hồ sơ đang chờ người dân/)).toBeVisible();
    expect(screen.getByRole("link", { name: "bản 1" })).toHaveAttribute(
      "href",
      "/reported-totals/r0",
    );
    expect(screen.getByRole("link", { name: "Xem hồ sơ" })).toHaveAttribute(
      "href",
      "/reported-totals/r1/dossiers?figure=received&outside=true",
    );
  });

  it("can be narrowed to the lines that differ, in the address", async () => {
    server.use(http.get("/api/v1/reported-totals/r1", () => HttpResponse.json(aDetail())));
    const { router } = open();
    await userEvent.click(await screen.findByRole("radio", { name: "Chỉ dòng lệch" }));
    expect(router.state.location.search).toBe("?lines=differ");
    const table = screen.getByRole("table", { name: "Đối chiếu" });
    expect(within(table).queryByText("Dược phẩm")).toBeNull();
    expect(within(table).getByText(/Khám bệnh, chữa bệnh/)).toBeVisible();
  });

  it("says so when nothing differs", async () => {
    const detail = aDetail({ lines: [AGREES], outside: [] });
    server.use(http.get("/api/v1/reported-totals/r1", () => HttpResponse.json(detail)));
    open("/reported-totals/r1?lines=differ");
    expect(await screen.findByText("Không có dòng nào lệch")).toBeVisible();
  });

  it("asks which field a line is, and keeps the answer", async () => {
    const sent: unknown[] = [];
    server.use(
      http.get("/api/v1/reported-totals/r1", () => HttpResponse.json(aDetail())),
      http.put("/api/v1/reported-totals/r1/lines/3/fields", async ({ request }) => {
        sent.push(await request.json());
        return sent.length === 1
          ? HttpResponse.json({ code: "internal" }, { status: 500 })
          : HttpResponse.json(aDetail({ lines: [AGREES, DIFFERS] }));
      }),
    );
    open();
    const asked = await screen.findByRole("region", { name: "Cần chỉ rõ 1 dòng" });
    await userEvent.click(within(asked).getByText("Chỉ rõ “Mỹ phẩm” là lĩnh vực nào"));
    const save = within(asked).getByRole("button", { name: "Lưu" });
    expect(save).toBeDisabled();
    await userEvent.click(within(asked).getByRole("checkbox", { name: "MP" }));
    await userEvent.click(save);
    expect(await within(asked).findByRole("alert")).toBeVisible();
    expect(within(asked).getByRole("checkbox", { name: "MP" })).toBeChecked();
    await userEvent.click(save);
    expect(sent).toEqual([{ fields: ["MP"] }, { fields: ["MP"] }]);
  });

  it("lets those who may not answer only read the question", async () => {
    const detail = aDetail({ may: { map: false } });
    server.use(http.get("/api/v1/reported-totals/r1", () => HttpResponse.json(detail)));
    open();
    const asked = await screen.findByRole("region", { name: "Cần chỉ rõ 1 dòng" });
    expect(asked).toHaveTextContent("Người được nhập hồ sơ có thể chỉ rõ.");
    expect(within(asked).queryByRole("button")).toBeNull();
    expect(screen.queryByRole("region", { name: "Cách hiểu tên lĩnh vực" })).toBeNull();
  });
});

describe("the dossiers behind a number", () => {
  it("are asked for by line and figure", async () => {
    let asked = "";
    server.use(
      http.get("/api/v1/reported-totals/r1", () => HttpResponse.json(aDetail())),
      http.get("/api/v1/reported-totals/r1/dossiers", ({ request }) => {
        asked = new URL(request.url).search;
        return HttpResponse.json({
          items: [
            {
              id: "d1",
              source: "motcua",
              code: "H29.16-250408-0002",
              procedure_code: "1.012289",
              procedure_name: "Cấp mới giấy phép hành nghề",
              field_code: "KCB",
              unit_id: "u2",
              channel: "online",
              status: "done",
              received_at: "2025-04-08T09:00:00+07:00",
              effective_due_at: "2025-05-06T17:00:00+07:00",
              finished_at: "2025-05-07T09:00:00+07:00",
            },
          ],
          next_cursor: null,
        });
      }),
    );
    renderRoute(
      <BehindPage />,
      "/reported-totals/:id/dossiers",
      "/reported-totals/r1/dossiers?figure=done_late&line=2",
    );
    expect(await screen.findByRole("link", { name: "H29.16-250408-0002" })).toHaveAttribute(
      "href",
      "/dossiers/d1",
    );
    expect(asked).toBe("?figure=done_late&line=2");
    expect(screen.getByRole("heading", { name: "(10) Quá hạn" })).toBeVisible();
    expect(await screen.findByText("Khám bệnh, chữa bệnh")).toBeVisible();
  });
});
