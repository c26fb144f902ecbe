import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import type { components } from "../../api/schema";
import en from "../../locales/en.json";
import vi from "../../locales/vi.json";
import { hold } from "../../api/token";
import { aGrant, UNITS } from "../../test/data";
import { renderRoute } from "../../test/render";
import { server } from "../../test/server";
import { KINDS } from "./kinds";
import type { Kind } from "./model";
import { RECORD_PATHS, rowPath } from "./paths";
import { EditRecordPage, NewRecordPage } from "./RecordFormPage";
import { RecordPage } from "./RecordPage";
import { RecordsPage } from "./RecordsPage";

type Schemas = components["schemas"];
type Directive = Schemas["RecordOut_Directive"];
type Refused = Schemas["RefusedOut"];

/** The rubric that is offered: two questions of five points. */
const OFFERED: Schemas["FiveSRubricIn"] = {
  code: "5S-100",
  name: "Phiếu chấm 5S 100 điểm",
  groups: [
    {
      group: "Sàng lọc",
      questions: [
        { question: "Không có vật thừa", most: 5 },
        { question: "Hồ sơ có nhãn", most: 5 },
      ],
    },
  ],
  valid_from: "2025-01-01",
};

beforeEach(() => {
  sessionStorage.clear();
  hold(
    aGrant("clerk", { may: ["units:read", "sources:read", "directives:write", "five-s:write"] }),
  );
  server.use(
    http.get("/api/v1/units", () => HttpResponse.json<Schemas["UnitList"]>({ items: UNITS })),
    http.get("/api/v1/five-s-rooms", () =>
      HttpResponse.json<Schemas["FiveSRoomList"]>({ items: [] }),
    ),
    http.get("/api/v1/five-s-rubrics", () =>
      HttpResponse.json<Schemas["FiveSRubricList"]>({ items: [], offered: [OFFERED] }),
    ),
  );
});

function aDirective(changes: Partial<Directive> = {}): Directive {
  return {
    id: "r1",
    unit_id: "u2",
    source: "eoffice",
    source_updated_at: "2025-03-02T08:00:00+07:00",
    version_number: 3,
    state: "open",
    due_day: "2020-03-20",
    working_days_left: -4,
    number: "1024/UBND-VX",
    issued_on: "2025-03-01",
    subject: "Báo cáo tiêm chủng mở rộng",
    role: "lead",
    due_on: "2020-03-20",
    ...changes,
  };
}

function answerList(items: Directive[]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get("/api/v1/directives", ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json<Schemas["Page_RecordOut_Directive"]>({ items, next_cursor: null });
    }),
  );
  return asked;
}

function answerOne(record: Directive, rest: Partial<Schemas["RecordDetail_Directive"]> = {}) {
  server.use(
    http.get("/api/v1/directives/:id", () =>
      HttpResponse.json<Schemas["RecordDetail_Directive"]>({
        record,
        counted: [],
        versions: [],
        ...rest,
      }),
    ),
  );
}

interface Sent {
  dry: boolean;
  row: Record<string, unknown>;
}

/** Answers pushes: refused as long as `refuse` gives a reason, taken then. */
function answerPush(refuse: (sent: Sent) => Omit<Refused, "index" | "message"> | null): Sent[] {
  const all: Sent[] = [];
  server.use(
    http.post("/api/v1/directives/batch", async ({ request }) => {
      const { items } = (await request.json()) as { items: Record<string, unknown>[] };
      const sent = {
        dry: new URL(request.url).searchParams.get("dry_run") === "true",
        row: items[0] ?? {},
      };
      all.push(sent);
      const refused = refuse(sent);
      return HttpResponse.json<Schemas["PushOut"]>({
        id: null,
        status: refused ? "rejected" : "success",
        counts: { created: refused ? 0 : 1, updated: 0, unchanged: 0, stale: 0, rejected: 0 },
        rejected: refused ? [{ index: 0, message: "…", ...refused }] : [],
      });
    }),
  );
  return all;
}

const DIRECTIVES = KINDS.directives;

describe("the list", () => {
  it("shows what a row says, its deadline in working days, and who may enter one", async () => {
    answerList([aDirective()]);
    renderRoute(<RecordsPage kind={DIRECTIVES} />, "/directives", "/directives?due=overdue");
    const row = await screen.findByRole("row", { name: /1024\/UBND-VX/ });
    await within(row).findByText("NV Y");
    expect(row).toHaveTextContent("Báo cáo tiêm chủng mở rộng");
    expect(row).toHaveTextContent("Chủ trì");
    expect(row).toHaveTextContent("20/3/2020 quá hạn 4 ngày làm việc");
    expect(row).toHaveTextContent("Đang thực hiện");
    expect(within(row).getByRole("link")).toHaveAttribute("href", "/directives/r1");
    expect(screen.getByRole("link", { name: "Thêm nhiệm vụ" })).toHaveAttribute(
      "href",
      "/directives/new",
    );
  });

  it("keeps its filters in the address", async () => {
    const asked = answerList([]);
    const { router } = renderRoute(
      <RecordsPage kind={DIRECTIVES} />,
      "/directives",
      "/directives?q=tiem",
    );
    expect(await screen.findByRole("heading", { name: "Không có dòng nào khớp" })).toBeVisible();
    await userEvent.click(screen.getByLabelText("Đã xong"));
    await userEvent.selectOptions(screen.getByLabelText("Đơn vị"), "u2");
    await waitFor(() =>
      expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
        q: "tiem",
        state: "done",
        unit: "u2",
      }),
    );
    await userEvent.click(screen.getByLabelText("Sắp đến hạn"));
    expect(router.state.location.search).toBe("?q=tiem&unit=u2&due=soon");
  });

  it("offers nothing to enter to those who may not", async () => {
    hold(aGrant("staff"));
    answerList([]);
    renderRoute(<RecordsPage kind={DIRECTIVES} />, "/directives", "/directives");
    expect(await screen.findByRole("heading", { name: "Chưa có nhiệm vụ nào" })).toBeVisible();
    expect(screen.queryByRole("link", { name: "Thêm nhiệm vụ" })).toBeNull();
  });

  it("begins with what is over its day, the most urgent first", async () => {
    server.use(
      http.get("/api/v1/directives", ({ request }) => {
        const due = new URL(request.url).searchParams.get("due");
        const items =
          due === "overdue"
            ? [
                aDirective({ id: "a", subject: "Việc sau" }),
                aDirective({ id: "b", subject: "Việc trước", due_day: "2020-03-02" }),
              ]
            : [];
        return HttpResponse.json<Schemas["Page_RecordOut_Directive"]>({ items, next_cursor: null });
      }),
    );
    renderRoute(<RecordsPage kind={DIRECTIVES} />, "/directives", "/directives");
    const card = (await screen.findByRole("heading", { name: "Quá hạn: 2" })).closest("section");
    if (!card) throw new Error("no card");
    expect(
      within(card)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["Việc trước", "Việc sau"]);
  });
});

describe("a row", () => {
  it("says how it is counted and what changed, in the words of its kind", async () => {
    answerOne(
      aDirective({
        extensions: [
          { document_number: "815/UBND-VX", granted_on: "2025-03-10", due_on: "2025-03-31" },
        ],
      }),
      {
        counted: [
          {
            indicator_code: "directive-on-time",
            formula: "directive-on-time v1",
            reason: "not_done",
            day: "2025-03-21",
            numerator: 0,
            denominator: 1,
          },
        ],
        versions: [
          {
            number: 2,
            recorded_at: "2025-03-10T08:00:00+07:00",
            push_id: "p2",
            pushed_by: "Lê Văn Thư",
            changes: [
              { field: "role", old: "coordinating", new: "lead" },
              { field: "due_on", old: null, new: "2025-03-20" },
            ],
          },
        ],
      },
    );
    renderRoute(<RecordPage kind={DIRECTIVES} />, "/directives/:id", "/directives/r1");
    expect(await screen.findByRole("heading", { name: "1024/UBND-VX" })).toBeVisible();
    expect(screen.getByText("815/UBND-VX").closest("li")).toHaveTextContent("Hạn mới 31/3/2025");
    expect(screen.getByText("Đã quá hạn mà chưa xong.")).toBeVisible();
    const version = screen.getByText("Lê Văn Thư gửi").closest("li");
    expect(version).toHaveTextContent("Vai trò của SởPhối hợp → Chủ trì");
    expect(version).toHaveTextContent("Hạn giao ban đầuchưa có → 20/3/2025");
    expect(screen.getByRole("link", { name: "Sửa" })).toHaveAttribute(
      "href",
      "/directives/r1/edit",
    );
  });

  it("is taken back with a reason, and with everything that it said", async () => {
    answerOne(aDirective());
    const sent = answerPush(() => null);
    renderRoute(<RecordPage kind={DIRECTIVES} />, "/directives/:id", "/directives/r1");
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Thu hồi dòng này" })).toBeEnabled(),
    );
    await userEvent.click(screen.getByRole("button", { name: "Thu hồi dòng này" }));
    const dialog = await screen.findByRole("dialog");
    const confirm = within(dialog).getByRole("button", { name: "Thu hồi dòng này" });
    expect(confirm).toBeDisabled();
    await userEvent.type(within(dialog).getByLabelText(/Lý do/), "Nhập trùng");
    await userEvent.click(confirm);
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent.map(({ dry }) => dry)).toEqual([true, false]);
    expect(sent[1]?.row).toEqual({
      number: "1024/UBND-VX",
      issued_on: "2025-03-01",
      subject: "Báo cáo tiêm chủng mở rộng",
      role: "lead",
      due_on: "2020-03-20",
      extensions: [],
      unit_code: "nvy",
      if_version: 3,
      void_reason: "Nhập trùng",
    });
  });
});

describe("the form", () => {
  const open = (kind: Kind = DIRECTIVES) =>
    renderRoute(<NewRecordPage kind={kind} />, `/${kind.path}/new`, `/${kind.path}/new`);

  async function fillIn() {
    await userEvent.type(await screen.findByLabelText(/Số văn bản giao/), "1024/UBND-VX");
    await userEvent.click(screen.getByLabelText(/Ngày văn bản/));
    await userEvent.paste("01/3/2025");
    await userEvent.tab();
    await userEvent.type(screen.getByLabelText(/Nội dung/), "Báo cáo");
    await userEvent.selectOptions(screen.getByLabelText(/Vai trò của Sở/), "Chủ trì");
  }

  it("asks for what is required before anything is sent", async () => {
    const sent = answerPush(() => null);
    open();
    await userEvent.click(await screen.findByRole("button", { name: "Lưu" }));
    expect(screen.getByLabelText(/Số văn bản giao/)).toHaveAccessibleDescription(
      "Bắt buộc phải có.",
    );
    expect(sent).toEqual([]);
  });

  it("puts a refusal at its field, keeps what was typed, and leaves nothing behind", async () => {
    let refuse = true;
    const sent = answerPush(() => (refuse ? { code: "out_of_range", field: "issued_on" } : null));
    answerList([aDirective({ id: "r9", number: "1024/UBND-VX", issued_on: "2025-03-01" })]);
    const { router } = open();
    await fillIn();
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    expect(await screen.findByText("Ngoài khoảng cho phép.")).toBeVisible();
    expect(sent.map(({ dry }) => dry)).toEqual([true]);
    expect(screen.getByLabelText(/Nội dung/)).toHaveValue("Báo cáo");

    refuse = false;
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/directives/r9"));
    expect(sent).toHaveLength(3);
    expect(sent[2]).toEqual({
      dry: false,
      row: {
        number: "1024/UBND-VX",
        issued_on: "2025-03-01",
        subject: "Báo cáo",
        role: "lead",
        extensions: [],
        if_version: 0,
      },
    });
  });

  it("leads to the row that is there already", async () => {
    answerPush(() => ({ code: "taken", field: "number" }));
    answerList([aDirective({ number: "1024/UBND-VX", issued_on: "2025-03-01" })]);
    open();
    await fillIn();
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    expect(await screen.findByRole("link", { name: "Mở dòng đã có" })).toHaveAttribute(
      "href",
      "/directives/r1",
    );
    expect(screen.getByLabelText(/Số văn bản giao/)).toHaveAccessibleDescription("Đã được dùng.");
  });

  it("tells of somebody else's change, and goes on from it with what was typed", async () => {
    answerOne(aDirective());
    const sent = answerPush(({ row }) =>
      row.if_version === 4 ? null : { code: "changed_meanwhile", field: "if_version" },
    );
    const { router } = renderRoute(
      <EditRecordPage kind={DIRECTIVES} />,
      "/directives/:id/edit",
      "/directives/r1/edit",
    );
    expect(await screen.findByLabelText(/Số văn bản giao/)).toHaveAttribute("readonly");
    await userEvent.type(screen.getByLabelText("Văn bản trả lời"), "412/BC-SYT");
    answerOne(aDirective({ version_number: 4, note: "Phòng NVY trình" }));
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    await userEvent.click(await screen.findByRole("button", { name: /Lấy bản mới nhất/ }));
    expect(screen.getByLabelText("Ghi chú")).toHaveValue("Phòng NVY trình");
    expect(screen.getByLabelText("Văn bản trả lời")).toHaveValue("412/BC-SYT");
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/directives/r1"));
    expect(sent.at(-1)?.row).toMatchObject({
      if_version: 4,
      note: "Phòng NVY trình",
      reply_number: "412/BC-SYT",
    });
  });

  it("keeps what was typed when the page is left", async () => {
    const { unmount } = open();
    await userEvent.type(await screen.findByLabelText(/Số văn bản giao/), "77/UBND");
    unmount();
    open();
    expect(await screen.findByDisplayValue("77/UBND")).toBeInTheDocument();
  });

  it("offers who is limited to a unit no other", async () => {
    hold(aGrant("department_head", { unit_id: "u2", may: ["units:read", "five-s:write"] }));
    open(KINDS["five-s-audits"]);
    const unit = await screen.findByLabelText(/Đơn vị/);
    expect(within(unit).getAllByRole("option")).toHaveLength(1);
    expect(unit).toHaveDisplayValue("Phòng Nghiệp vụ Y");
  });

  it("scores a room out of 100 while its questions are answered", async () => {
    open(KINDS["five-s-audits"]);
    await userEvent.click(
      await screen.findByRole("button", { name: "Dùng bộ tiêu chí 5S thông dụng" }),
    );
    const points = screen.getAllByRole("radiogroup", { name: /^Điểm: / });
    expect(points).toHaveLength(2);
    const [first, second] = points as [HTMLElement, HTMLElement];
    // One digit scores a question and goes on to the next; a tap does as well.
    within(first).getByRole("radio", { name: "0" }).focus();
    await userEvent.keyboard("4");
    expect(within(first).getByRole("radio", { name: "4" })).toBeChecked();
    expect(within(second).getByRole("radio", { name: "0" })).toHaveFocus();
    expect(screen.getByText("80 điểm")).toBeVisible();
    await userEvent.keyboard("9");
    expect(within(second).queryByRole("radio", { checked: true })).toBeNull();
    await userEvent.click(within(second).getByRole("radio", { name: "5" }));
    expect(screen.getByText("90 điểm")).toBeVisible();
    expect(screen.getByText(/đã chấm 2\/2 câu/)).toBeVisible();
  });
});

describe("every kind", () => {
  const at = (tree: unknown, key: string) =>
    key
      .split(".")
      .reduce<unknown>(
        (found, name) => (found as Record<string, unknown> | undefined)?.[name],
        tree,
      );

  it.each(RECORD_PATHS)("%s has all its words in both languages", (path) => {
    const kind = KINDS[path];
    const keys = [
      "title",
      "about",
      "add",
      "change",
      "none",
      "none_text",
      "search_hint",
      "from",
      "to",
    ];
    if (kind.due) keys.push("due");
    if (kind.opens) keys.push("state.open", "state.done");
    for (const field of kind.fields) {
      keys.push(`field.${field.name}`);
      if (field.input === "choice") {
        keys.push(...field.choices.map((choice) => `choice.${field.name}.${choice}`));
      }
      if (field.input === "rows") {
        keys.push(`add_${field.name}`, ...field.of.map((sub) => `sub.${field.name}.${sub.name}`));
      }
    }
    for (const tree of [vi, en]) {
      const missing = keys.filter(
        (key) => typeof at(tree, `record.${kind.id}.${key}`) !== "string",
      );
      expect(missing).toEqual([]);
    }
  });

  it("is found by the source that an indicator names", () => {
    expect(rowPath("dossiers", "x")).toBe("/dossiers/x");
    expect(rowPath("five_s_audits", "x")).toBe("/five-s-audits/x");
    expect(rowPath("trainings", "x")).toBe("/staff/x");
    expect(rowPath("trainings", "x", "2021Q3")).toBe("/staff/x?year=2021");
    expect(rowPath("something_new", "x")).toBeNull();
  });
});
