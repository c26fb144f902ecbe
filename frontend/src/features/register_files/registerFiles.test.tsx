import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import type { components } from "../../api/schema";
import { drop, hold } from "../../api/token";
import { aGrant, UNITS } from "../../test/data";
import { renderApp } from "../../test/render";
import { server } from "../../test/server";
import { FILE_LIMIT, type Reading, type RegisterFile, type Table } from "./calls";
import { RegisterImportPage } from "./RegisterImportPage";

type Schemas = components["schemas"];

const TABLE: Table = {
  kind: "outgoing_documents",
  sheet: 0,
  first_row: 4,
  last_row: 4,
  columns: [
    { key: "so kh", titles: ["Số KH"], field: null, example: null },
    { key: "ngay van ban", titles: ["Ngày văn bản"], field: "dated", example: "19/03/2025" },
    { key: "trich yeu", titles: ["Trích yếu"], field: "subject", example: "Báo cáo" },
  ],
  columns_kept: false,
  fields: [
    {
      name: "number",
      title: "Số, ký hiệu văn bản",
      required: true,
      given: null,
      from_above: false,
    },
    { name: "dated", title: "Ngày tháng văn bản", required: true, given: null, from_above: false },
    { name: "subject", title: "Trích yếu", required: true, given: null, from_above: false },
    { name: "secrecy", title: "Độ mật", required: false, given: null, from_above: false },
    { name: "unit", title: "Đơn vị soạn thảo", required: false, given: "so", from_above: false },
  ],
  missing: ["number"],
  records: 3,
  rows: [{ row: 5, made_of: 1, cells: { dated: "19/03/2025", subject: "Báo cáo" } }],
  left_out_count: 1,
  left_out: [{ row: 8, text: "Tổng cộng 3", why: "totals" }],
};

const PUSH: Schemas["PushOut"] = {
  id: null,
  status: "partial",
  counts: { created: 2, updated: 0, unchanged: 0, stale: 0, rejected: 1 },
  rejected: [
    {
      index: 6,
      code: "unknown_value",
      field: "secrecy",
      message: "Giá trị không có trong danh mục.",
    },
  ],
};

function anAnswer(changes: Partial<RegisterFile> = {}): RegisterFile {
  return {
    file_name: "so-di.xlsx",
    sheets: [{ name: "Quý I", rows: 8 }],
    hidden_sheets: [],
    offers: [{ kind: "outgoing_documents", sheet: 0, columns: 2, complete: false }],
    legacy: null,
    table: TABLE,
    push: null,
    report: null,
    ...changes,
  };
}

interface Sent {
  dryRun: boolean;
  atomic: boolean;
  reading: Reading;
}

/** Answers as the reading asks, and remembers what was sent. */
function answer(with_: (sent: Sent) => Response): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http.post("/api/v1/register-files", async ({ request }) => {
      const query = new URL(request.url).searchParams;
      const form = await request.formData();
      const one = {
        dryRun: query.get("dry_run") === "true",
        atomic: query.get("atomic") === "true",
        reading: JSON.parse(form.get("reading") as string) as Reading,
      };
      sent.push(one);
      return with_(one);
    }),
  );
  return sent;
}

beforeEach(() => {
  drop();
  hold(aGrant("clerk", { may: ["sources:read", "documents:write", "pushes:read"] }));
  server.use(
    http.get("/api/v1/units", () => HttpResponse.json<Schemas["UnitList"]>({ items: UNITS })),
  );
});

async function choose(size = 1) {
  const file = new File(["x"], "so-di.xlsx");
  Object.defineProperty(file, "size", { value: size });
  await userEvent.upload(screen.getByLabelText("Chọn tệp"), file);
}

describe("a register from a file", () => {
  it("is corrected column by column, then taken in with the correction kept", async () => {
    const sent = answer(({ dryRun, reading }) => {
      if (reading.columns?.["so kh"] !== "number") return HttpResponse.json(anAnswer());
      const columns = TABLE.columns.map((column) =>
        column.key === "so kh" ? { ...column, field: "number", example: "310/BC-SYT" } : column,
      );
      const push = { ...PUSH, id: dryRun ? null : "push-1" };
      return HttpResponse.json(anAnswer({ table: { ...TABLE, columns, missing: [] }, push }));
    });
    const { router } = renderApp(<RegisterImportPage />, "/register-files");
    await choose();
    expect(await screen.findByText(/Chưa biết lấy ở đâu: Số, ký hiệu văn bản/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Nhập \d/ })).not.toBeInTheDocument();

    await userEvent.selectOptions(screen.getByLabelText("Cột “Số KH” đọc là"), "number");
    expect(await screen.findByText("310/BC-SYT")).toBeVisible();
    expect(screen.getByText("Mới 2 · cập nhật 0 · không đổi 0 · không nhận 1")).toBeVisible();
    const refused = screen.getByRole("region", { name: "1 dòng không nhận được" });
    expect(
      within(refused)
        .getByText(/Dòng 7/)
        .closest("li"),
    ).toHaveTextContent("Dòng 7 · Độ mật: Giá trị không có trong danh mục.");
    expect(screen.getByText("1 dòng bỏ qua vì không phải dữ liệu")).toBeVisible();

    const atomic = screen.getByLabelText("Chỉ nhập khi mọi dòng đều nhận được");
    await userEvent.click(atomic);
    expect(screen.getByRole("button", { name: "Nhập 2 dòng" })).toBeDisabled();
    await userEvent.click(atomic);
    await userEvent.click(screen.getByRole("button", { name: "Nhập 2 dòng" }));
    expect(await screen.findByRole("heading", { name: "Đã nhập so-di.xlsx" })).toBeVisible();
    expect(sent.at(-1)).toEqual({
      dryRun: false,
      atomic: false,
      reading: { columns: { "so kh": "number" }, keep_columns: true },
    });
    expect(sent.slice(0, -1).every(({ dryRun }) => dryRun)).toBe(true);
    await userEvent.click(screen.getByRole("link", { name: "Xem danh sách" }));
    expect(router.state.location.pathname).toBe("/documents");
  });

  it("in an old encoding is not taken in before somebody says how to read it", async () => {
    const legacy = {
      encoding: "tcvn3" as const,
      sample: [{ before: "Së Y tÕ", after: "Sở Y tế" }],
    };
    const sent = answer(({ reading }) =>
      HttpResponse.json(
        anAnswer({
          legacy,
          table: { ...TABLE, missing: [] },
          push: reading.convert ? PUSH : null,
        }),
      ),
    );
    renderApp(<RegisterImportPage />, "/register-files");
    await choose();
    expect(await screen.findByText("Chữ trong tệp dùng bảng mã TCVN3 (ABC)")).toBeVisible();
    expect(screen.getByText("Sở Y tế", { selector: "strong" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Nhập 2 dòng" })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Chuyển sang Unicode" }));
    expect(await screen.findByRole("button", { name: "Nhập 2 dòng" })).toBeEnabled();
    expect(sent.at(-1)?.reading).toEqual({ convert: "tcvn3" });
  });

  it("says whose rows are that name no unit, and what goes for all of them", async () => {
    const sent = answer(() => HttpResponse.json(anAnswer()));
    renderApp(<RegisterImportPage />, "/register-files?kind=outgoing_documents");
    await choose();
    const given = await screen.findByRole("region", { name: "Chung cho mọi dòng" });
    await userEvent.selectOptions(within(given).getByLabelText("Thêm giá trị chung"), "secrecy");
    await userEvent.type(within(given).getByLabelText("Độ mật"), "Thường");
    await userEvent.tab();
    await waitFor(() =>
      expect(sent.at(-1)?.reading).toEqual({
        kind: "outgoing_documents",
        given: { secrecy: "Thường" },
      }),
    );
  });

  it("that cannot be read is refused in the server's words", async () => {
    answer(() =>
      HttpResponse.json(
        { code: "unreadable_file", detail: "Tệp được bảo vệ bằng mật khẩu." },
        { status: 422, headers: { "Content-Type": "application/problem+json" } },
      ),
    );
    renderApp(<RegisterImportPage />, "/register-files");
    await choose();
    expect(await screen.findByRole("alert")).toHaveTextContent("Tệp được bảo vệ bằng mật khẩu.");
    expect(screen.getByLabelText("Chọn tệp")).toBeInTheDocument();
  });

  it("that is too large is not even sent, and only one's own kinds are offered", async () => {
    const sent = answer(() => HttpResponse.json(anAnswer()));
    renderApp(<RegisterImportPage />, "/register-files");
    const kinds = within(screen.getByLabelText("Loại sổ")).getAllByRole("option");
    expect(kinds.map((one) => one.textContent)).toEqual([
      "Tự nhận ra theo tiêu đề",
      "Sổ đăng ký văn bản đến",
      "Sổ đăng ký văn bản đi",
    ]);
    await choose(FILE_LIMIT + 1);
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(sent).toEqual([]);
  });
});

const REPORT: Schemas["ReportTaken"] = {
  status: null,
  id: null,
  sender_name: "Trần Thị Ễ",
  from: null,
  to: null,
  as_of: null,
  heading: null,
  missing: ["from", "to"],
  lines: [
    {
      number: 1,
      sheet_row: 5,
      kind: "line",
      label: "Dược phẩm",
      code: null,
      words: { received: "2" },
      theirs: {
        received: 2,
        received_online: 1,
        received_directly: 0,
        carried: 0,
        done: 0,
        done_early: 0,
        done_on_time: 0,
        done_late: 0,
        open: 2,
        open_in_time: 2,
        open_late: 0,
      },
      unreadable: [],
      broken_sums: [{ sum: "received", is_error: true, stated: 2, parts: 1 }],
      wrong_totals: [],
    },
  ],
  broken_lines: 1,
  unreadable_lines: 0,
};

describe("a report II.06a", () => {
  beforeEach(() => {
    drop();
    hold(aGrant("one_stop_officer", { may: ["sources:read", "dossiers:write", "pushes:read"] }));
    const feed = { code: "motcua", name: "Một cửa tỉnh", source_kind: "dossiers", active: true };
    server.use(http.get("/api/v1/feeds", () => HttpResponse.json({ items: [feed] })));
  });

  it("asks for its period, says what is wrong within it, and is stored all the same", async () => {
    const table: Table = { ...TABLE, kind: "report_06a", missing: [] };
    const sent = answer(({ dryRun, reading }) => {
      const { from, to, feed } = reading.report ?? {};
      if (from && to && to < from) {
        const errors = [{ field: "report.to", code: "impossible_dates", message: "-" }];
        return HttpResponse.json({ code: "validation_failed", errors }, { status: 422 });
      }
      const known = from && to ? { from, to, as_of: to, missing: [], status: "new" as const } : {};
      const id = dryRun ? null : "r1";
      const name = feed ? { sender_name: "Một cửa tỉnh" } : {};
      const report = { ...REPORT, from: from ?? null, to: to ?? null, ...known, ...name, id };
      return HttpResponse.json(anAnswer({ table, report }));
    });
    renderApp(<RegisterImportPage />, "/register-files");
    await choose();
    const terms = await screen.findByRole("region", { name: "Báo cáo của ai, kỳ nào" });
    expect(terms).toHaveTextContent("Không đọc được kỳ báo cáo");
    expect(within(terms).getAllByText("Bắt buộc phải có.")).toHaveLength(2);
    expect(screen.getByText("Sai: (3) ghi 2 nhưng (4) + (5) + (6) = 1")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Lưu báo cáo" })).toBeNull();

    await userEvent.selectOptions(await screen.findByLabelText(/^Nguồn gửi/), "motcua");
    const type = async (label: string, day: string) => {
      const field = await screen.findByLabelText(label);
      await userEvent.clear(field);
      await userEvent.type(field, day);
      await userEvent.tab();
    };
    await type("Từ ngày", "1/4/2025");
    await type("Đến ngày", "1/3/2025");
    // Refused: what was typed stays, and the reason stands at the field.
    expect(await screen.findByText("Trình tự ngày không thể có thật.")).toBeVisible();
    expect(screen.getByLabelText("Từ ngày")).toHaveValue("01/4/2025");
    await type("Đến ngày", "30/6/2025");
    await userEvent.click(await screen.findByRole("button", { name: "Lưu báo cáo" }));
    expect(await screen.findByText("Đã lưu báo cáo.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Xem đối chiếu" })).toHaveAttribute(
      "href",
      "/reported-totals/r1",
    );
    expect(sent.at(-1)).toMatchObject({
      dryRun: false,
      reading: { report: { feed: "motcua", from: "2025-04-01", to: "2025-06-30" } },
    });
  });
});
