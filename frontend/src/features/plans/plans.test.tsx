import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it, vi } from "vitest";
import { drop, hold } from "../../api/token";
import { aContradiction, anObjective, aPlan, aSummary, aTarget } from "../../test/plans";
import { aGrant, UNITS } from "../../test/data";
import { renderApp, renderRoute } from "../../test/render";
import { server } from "../../test/server";
import { PlanDifferencesPage } from "./PlanDifferencesPage";
import { PlanPage } from "./PlanPage";
import { PlansPage } from "./PlansPage";
import type { Plan, PlanSummary, Remark } from "./model";
import type { components } from "../../api/schema";

type Schemas = components["schemas"];

beforeEach(() => {
  drop();
  server.use(
    http.get("/api/v1/units", () => HttpResponse.json<Schemas["UnitList"]>({ items: UNITS })),
    http.get("/api/v1/plans/:id/acknowledgements", () =>
      HttpResponse.json<Schemas["AcknowledgementList"]>({
        acknowledged: 1,
        expected: 2,
        items: [
          {
            user_id: "a",
            full_name: "Lê Văn Khoa",
            unit_id: "u2",
            acknowledged_at: "2025-01-12T08:30:00+07:00",
          },
          { user_id: "b", full_name: "Đỗ Thị Viên", unit_id: null, acknowledged_at: null },
        ],
      }),
    ),
  );
});

/** Answers the list and remembers what was asked for. */
function answerList(items: PlanSummary[]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get("/api/v1/plans", ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json<Schemas["Page_PlanSummary"]>({ items, next_cursor: null });
    }),
  );
  return asked;
}

function show(plan: Plan, revisions: PlanSummary[] = [aSummary({ id: plan.id })]) {
  hold(aGrant("director"));
  answerList(revisions);
  server.use(http.get("/api/v1/plans/:id", () => HttpResponse.json(plan)));
  return renderRoute(<PlanPage />, "/plans/:id", "/plans/p1");
}

/** Answers a step of a plan's life and remembers the bodies. */
function answerStep(step: string, answer: () => Response): unknown[] {
  const bodies: unknown[] = [];
  server.use(
    http.post(`/api/v1/plans/p1/${step}`, async ({ request }) => {
      const text = await request.text();
      bodies.push(text === "" ? null : JSON.parse(text));
      return answer();
    }),
  );
  return bodies;
}

it("lists plans with state, decision, revision and how many have read them", async () => {
  hold(aGrant("staff"));
  answerList([aSummary(), aSummary({ id: "p2", year: 2026, status: "draft", sample: true })]);
  renderApp(<PlansPage />, "/plans");
  const issued = await screen.findByRole("row", { name: /năm 2025.*Đang hiệu lực/ });
  expect(issued).toHaveTextContent("26/QĐ-SYT10/01/2025");
  expect(issued).toHaveTextContent("6 · 2 cần quyết định");
  expect(await within(issued).findByText("1/2")).toBeVisible();
  expect(within(issued).getByRole("link")).toHaveAttribute("href", "/plans/p1");
  const draft = screen.getByRole("row", { name: /năm 2026/ });
  expect(draft).toHaveTextContent("Dữ liệu mẫu");
  expect(draft).toHaveTextContent("Dự thảo");
  expect(screen.queryByRole("link", { name: "Nhập từ tệp" })).toBeNull();
});

it("keeps its filters in the address, and lets the ISO secretary import", async () => {
  hold(aGrant("iso_secretary"));
  const asked = answerList([]);
  const { router } = renderApp(<PlansPage />, "/plans?year=2025");
  expect(await screen.findByRole("heading", { name: "Không có kế hoạch nào khớp" })).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText("Trạng thái"), "Chờ phát hành");
  await vi.waitFor(() =>
    expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({ year: "2025", status: "submitted" }),
  );
  expect(router.state.location.search).toBe("?year=2025&status=submitted");
  expect(screen.getByRole("link", { name: "Nhập từ tệp" })).toHaveAttribute(
    "href",
    "/plans/import",
  );
});

it("shows the 2025 form as one table, and each contradiction with the way to its objective", async () => {
  show(aPlan());
  const table = await screen.findByRole("table", { name: "Các mục tiêu chất lượng" });
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((head) => head.textContent),
  ).toEqual([
    "STT",
    "Mục tiêu chất lượng",
    "Đo lường",
    "Biện pháp thực hiện",
    "Trách nhiệm",
    "Thời gian hoàn thành",
    "Nguồn lực",
  ]);
  const row = within(table).getByRole("row", { name: /Nội dung mục tiêu 2/ });
  expect(row.textContent.replaceAll("\u00a0", " ")).toContain("= 100 % hay ≥ 95 %");
  expect(within(row).getByRole("link", { name: "Cần quyết định" })).toHaveAttribute(
    "href",
    "/plans/p1/objectives/o2",
  );
  expect(screen.getByRole("region", { name: "Cần chú ý" })).toHaveTextContent("Mục tiêu 2");
  expect(screen.getByText("Lưu: VT, TCHC")).toBeVisible();
  expect(screen.getByText("Lê Văn Khoa", { selector: "article *" })).toBeVisible();
});

it("shows the 2021 form as a table of actions for each objective, with what its names were matched to", async () => {
  const action = {
    id: "a1",
    number: "1",
    text: "Cung cấp dụng cụ",
    lead: "Văn phòng Sở",
    coordinators: null,
    names: [{ part: "lead", name: "Văn phòng Sở", group: false, unit_id: "u2", unit_name: "NV Y" }],
    deadline: "Thường xuyên",
    resources: null,
    extras: [{ column: "Ghi chú", text: "Theo quý" }],
  } as const;
  const long = anObjective("1", {
    measure: null,
    responsible: null,
    deadline: null,
    resources: null,
    targets: [aTarget("87", { comparator: "gt", stated: true, unit: "points" })],
    target: aTarget("87", { comparator: "gt", stated: true, unit: "points" }),
    actions: [{ ...action, names: [...action.names], extras: [...action.extras] }],
  });
  show(aPlan({ objectives: [long] }));
  const table = await screen.findByRole("table", { name: "Công việc của mục tiêu 1" });
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((head) => head.textContent),
  ).toEqual([
    "STT",
    "Nội dung công việc",
    "Chủ trì",
    "Phối hợp",
    "Thời gian hoàn thành",
    "Ghi chú",
  ]);
  expect(await within(table).findByText("Văn phòng Sở: NV Y")).toBeVisible();
  expect(table).toHaveTextContent("Theo quý");
  expect(
    screen.getByText("> 87 điểm", { normalizer: (text) => text.replaceAll("\u00a0", " ") }),
  ).toBeVisible();
});

it("says how a decided contradiction was decided", async () => {
  const objective = aContradiction("2");
  const target = aTarget("100");
  const decision = {
    target,
    by: "u",
    by_name: "Lê Văn Khoa",
    at: "2025-02-01T08:00:00+07:00",
    reason: "Theo quyết định",
  };
  const decided = {
    ...objective,
    target,
    target_index: 0,
    needs_decision: false,
    decision,
    decisions: [decision],
  };
  show(aPlan({ objectives: [decided] }));
  const row = await screen.findByRole("row", { name: /Nội dung mục tiêu 2/ });
  expect(row.textContent.replaceAll("\u00a0", " ")).toContain("= 100 % (không lấy ≥ 95 %)");
  expect(row).toHaveTextContent("Lê Văn Khoa đã quyết định");
  expect(screen.queryByRole("region", { name: "Cần chú ý" })).toBeNull();
});

it("takes the confirmation of having read it", async () => {
  const confirmed = answerStep("acknowledgement", () =>
    HttpResponse.json<Schemas["AcknowledgementOut"]>({
      plan_id: "p1",
      acknowledged_at: "2025-01-12T08:30:00+07:00",
    }),
  );
  show(aPlan({ may: { acknowledge: true } }));
  await userEvent.click(await screen.findByRole("button", { name: "Tôi đã đọc" }));
  await vi.waitFor(() => expect(confirmed).toEqual([null]));
});

it("names everybody who has read it and who has not", async () => {
  show(aPlan());
  const readers = await screen.findByRole("region", { name: "Ai đã đọc" });
  expect(await within(readers).findByText("1/2")).toBeVisible();
  await userEvent.click(within(readers).getByText("Xem danh sách"));
  expect(within(readers).getByRole("row", { name: /Lê Văn Khoa/ })).toHaveTextContent(
    /NV Y.*12\/01\/2025 08:30/,
  );
  expect(within(readers).getByRole("row", { name: /Đỗ Thị Viên/ })).toHaveTextContent("Chưa đọc");
});

it("issues with the decision of the draft, and asks for what is missing before it asks the server", async () => {
  const issued = answerStep("issue", () => HttpResponse.json(aPlan()));
  show(aPlan({ status: "submitted", signer_name: null, may: { issue: true, return: true } }));
  await userEvent.click(await screen.findByRole("button", { name: "Phát hành" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByLabelText("Số quyết định")).toHaveValue("26/QĐ-SYT");
  expect(within(dialog).getByLabelText("Ngày quyết định")).toHaveValue("10/01/2025");
  await userEvent.click(within(dialog).getByRole("button", { name: "Phát hành" }));
  expect(within(dialog).getByLabelText("Họ tên người ký")).toHaveAccessibleDescription(
    "Bắt buộc phải có.",
  );
  expect(issued).toEqual([]);
  await userEvent.type(within(dialog).getByLabelText("Họ tên người ký"), "Lê Văn Khoa");
  await userEvent.click(within(dialog).getByRole("button", { name: "Phát hành" }));
  await vi.waitFor(() =>
    expect(issued).toEqual([
      {
        decision_number: "26/QĐ-SYT",
        decision_date: "2025-01-10",
        signer_position: "GIÁM ĐỐC",
        signer_name: "Lê Văn Khoa",
      },
    ]),
  );
});

it("says which plan stands in the way of issuing", async () => {
  answerStep("issue", () => HttpResponse.json({ code: "conflict" }, { status: 409 }));
  show(aPlan({ status: "submitted", may: { issue: true } }));
  await userEvent.click(await screen.findByRole("button", { name: "Phát hành" }));
  const dialog = await screen.findByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: "Phát hành" }));
  expect(await within(dialog).findByRole("alert")).toHaveTextContent(
    "Năm 2025 đang có một kế hoạch khác có hiệu lực.",
  );
});

it("asks why an issued plan is amended, and goes to the new draft", async () => {
  const reasons = answerStep("amend", () =>
    HttpResponse.json(aPlan({ id: "p2", revision_number: 2, status: "draft" }), { status: 201 }),
  );
  const { router } = show(aPlan({ may: { amend: true } }));
  await userEvent.click(await screen.findByRole("button", { name: "Điều chỉnh" }));
  const dialog = await screen.findByRole("dialog");
  const confirm = within(dialog).getByRole("button", { name: "Điều chỉnh" });
  await userEvent.click(confirm);
  expect(within(dialog).getByLabelText("Lý do")).toHaveAccessibleDescription("Hãy ghi lý do.");
  await userEvent.type(within(dialog).getByLabelText("Lý do"), "Bổ sung thời hạn");
  await userEvent.click(confirm);
  await vi.waitFor(() => expect(router.state.location.pathname).toBe("/plans/p2"));
  expect(reasons).toEqual([{ reason: "Bổ sung thời hạn" }]);
});

it("offers no second amendment while one is open, but the way to it", async () => {
  show(aPlan({ may: { amend: true } }), [
    aSummary(),
    aSummary({ id: "p2", revision_number: 2, status: "draft" }),
  ]);
  expect(
    await screen.findByRole("link", { name: "Bản điều chỉnh 2 đang được soạn." }),
  ).toHaveAttribute("href", "/plans/p2");
  expect(screen.queryByRole("button", { name: "Điều chỉnh" })).toBeNull();
  expect(screen.getByRole("link", { name: "Khác gì so với bản 1" })).toHaveAttribute(
    "href",
    "/plans/p1/differences?to=p2",
  );
});

it("says why a plan was given back", async () => {
  show(
    aPlan({ status: "draft", return_reason: "Mục tiêu 3 chưa rõ thời hạn.", may: { edit: true } }),
  );
  expect(await screen.findByText(/trả lại để sửa: “Mục tiêu 3 chưa rõ thời hạn.”/)).toBeVisible();
});

it("throws a draft away under the tag that was seen", async () => {
  const tags: (string | null)[] = [];
  server.use(
    http.delete("/api/v1/plans/p1", ({ request }) => {
      tags.push(request.headers.get("If-Match"));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { router } = show(aPlan({ status: "draft", may: { delete: true } }));
  await userEvent.click(await screen.findByRole("button", { name: "Xóa dự thảo" }));
  const dialog = await screen.findByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: "Xóa dự thảo" }));
  await vi.waitFor(() => expect(router.state.location.pathname).toBe("/plans"));
  expect(tags).toEqual(['"7"']);
});

it("asks once which unit a name is, and sends the answers", async () => {
  const answers = answerStep("unit-answers", () => HttpResponse.json(aPlan()));
  show(
    aPlan({
      status: "draft",
      may: { answer_units: true },
      unit_questions: [
        { name: "Tổ CNTT", times: 3, candidates: [{ id: "u2", name: "Phòng Nghiệp vụ Y" }] },
        { name: "Ban ISO", times: 1, candidates: [] },
      ],
    }),
  );
  const field = await screen.findByLabelText(/“Tổ CNTT”/);
  await within(field).findByRole("group", { name: "Đơn vị" });
  await userEvent.selectOptions(field, "Phòng Nghiệp vụ Y");
  await userEvent.selectOptions(screen.getByLabelText(/“Ban ISO”/), "Lập nhóm mới với tên này");
  await userEvent.click(screen.getByRole("button", { name: "Ghi nhớ 2 câu trả lời" }));
  await vi.waitFor(() =>
    expect(answers).toEqual([
      { name: "Tổ CNTT", unit_id: "u2" },
      { name: "Ban ISO", new_group: true },
    ]),
  );
});

// Every code of the contract, so that a new one cannot be forgotten.
const REMARKS: Record<Remark["code"], string[]> = {
  contradictory_target: ["100%", "95%"],
  several_targets: ["a", "b"],
  no_target: [],
  qualitative_target: [],
  relative_target: [],
  unclear_direction: [],
  unknown_column: ["Ghi chú"],
  missing_column: ["measure"],
  empty_cell: ["deadline"],
  joined_rows: [],
  joined_header: ["Thời gian hoàn thành"],
  header_assumed: [],
  heading_assumed: [],
  missing_objective: [],
  unnumbered_row: [],
  duplicate_number: [],
  objective_text_differs: ["một", "hai"],
  unreadable_date: [],
  year_from_file_name: ["2025"],
  several_years: ["2024", "2025"],
  missing_year: [],
  several_signers: ["Nguyễn Văn A"],
  hidden_sheet: ["Sheet2"],
  year_moved: ["năm 2025", "năm 2026"],
  other_year: ["2020"],
  legal_basis_dropped: ["26/QĐ-SYT"],
  decision_dropped: ["100%", "95%"],
};

it("says every remark as a sentence, and keeps unread text word for word", async () => {
  const remarks = Object.entries(REMARKS).map(([code, values]): Remark => ({
    code: code as Remark["code"],
    level: "info",
    objective: null,
    quote: "nguyên văn",
    values,
    at: [],
  }));
  show(aPlan({ remarks, unread: [{ at: { block: 9, row: null }, text: "Một đoạn lạ" }] }));
  const notes = await screen.findByRole("region", { name: "Ghi chú khi lập" });
  const sentences = within(notes)
    .getAllByRole("listitem")
    .map((item) => item.textContent.trim());
  expect(sentences).toHaveLength(remarks.length + 1);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((text) => text.includes("remark.") || text.includes("{{"))).toEqual([]);
  expect(sentences).toContain("Bảng không có cột: Đo lường.");
  expect(within(notes).getByText("Một đoạn lạ")).toBeVisible();
});

it("marks what differs between two revisions by more than colour", async () => {
  hold(aGrant("director"));
  const second = aSummary({ id: "p2", revision_number: 2, status: "draft" });
  answerList([aSummary(), second]);
  server.use(
    http.get("/api/v1/plans/p1/differences", ({ request }) => {
      expect(new URL(request.url).searchParams.get("to")).toBe("p2");
      return HttpResponse.json<Schemas["DifferencesOut"]>({
        from: aSummary(),
        to: second,
        fields: [
          { field: "decision_date", old: "2025-01-10", new: null },
          { field: "legal_basis", old: "26/QĐ-SYT (2025-01-10)", new: "26/QĐ-SYT (2025-01-11)" },
        ],
        objectives_added: [{ id: "o7", lineage_id: "l7", number: "7", text: "Mục tiêu mới" }],
        objectives_removed: [{ id: "o5", lineage_id: "l5", number: "5", text: "Mục tiêu cũ" }],
        objectives_changed: [
          {
            lineage_id: "l3",
            id: "o3",
            number: "3",
            short_name: "TTHC",
            fields: [{ field: "deadline", old: "Trong năm 2025", new: "Trong quý 2025" }],
            targets: { old: [aTarget("95")], new: [aTarget("100")] },
            actions_added: [{ number: "2", text: "Việc thêm" }],
            actions_removed: [],
            actions_changed: [
              {
                number: "1",
                text: "Việc đổi",
                fields: [{ field: "lead", old: null, new: "Văn thư" }],
              },
            ],
          },
        ],
      });
    }),
  );
  const view = renderRoute(
    <PlanDifferencesPage />,
    "/plans/:id/differences",
    "/plans/p1/differences?to=p2",
  );
  expect(await screen.findByText(/1 mục tiêu đổi, 1 thêm, 1 bỏ/)).toBeVisible();
  const marks = (name: string) =>
    [...view.container.querySelectorAll(name)].map((mark) => mark.textContent);
  expect(marks("del")).toEqual(["năm", "10/01/2025", "(10/01/2025)"]);
  expect(marks("ins")).toEqual(["quý", "Văn thư", "(11/01/2025)"]);
  expect(screen.getByRole("region", { name: "Mục tiêu mới" })).toHaveTextContent("+ Thêm");
  expect(screen.getByRole("region", { name: "Mục tiêu bị bỏ" })).toHaveTextContent("− Bỏ");
  expect(screen.getByText("+ Công việc thêm")).toBeVisible();
  expect(screen.getAllByText("(để trống)")).toHaveLength(2);
});
