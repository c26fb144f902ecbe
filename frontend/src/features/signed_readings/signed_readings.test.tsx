import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import type { components } from "../../api/schema";
import { renderApp, renderRoute } from "../../test/render";
import { server } from "../../test/server";
import { logIn } from "../../test/session";
import { type Basis, type SignedReading, throughChoices } from "./model";
import { SignedReadingPage } from "./SignedReadingPage";
import { SignedReadingsPage } from "./SignedReadingsPage";
import { SigningPanel } from "./SigningPanel";

type Schemas = components["schemas"];
const said = (element: Element) => element.textContent.replaceAll("\u00a0", " ");
const section = (name: string) => screen.findByRole("region", { name });

const basis = (changes: Partial<Basis> = {}): Basis => ({
  numerator: 97,
  denominator: 100,
  counts: { on_time: 97, late: 3 },
  verdict: "not_met",
  formula: "dossier-on-time v1",
  settings_version: 0,
  settings: {},
  calendar_version: "vn-civil-service-2026.1",
  as_of: "2025-07-03T09:00:00+07:00",
  rows: { count: 118, digest: "9f86d081884c7d659a2feaa0c55ad015" },
  origin: "computed",
  manual: [],
  ...changes,
});

const reading = (changes: Partial<SignedReading> = {}): SignedReading => ({
  id: "r1",
  indicator_code: "dossier-on-time",
  indicator_name_vi: "Hồ sơ giải quyết đúng hạn",
  indicator_name_en: "Dossiers settled on time",
  source: "dossiers",
  measured: "dossiers",
  unit_id: null,
  unit_name: null,
  period: "2025Q2",
  from: "2025-04-01",
  through: "2025-06-30",
  cut_off: "2025-07-01T00:00:00+07:00",
  status: "submitted",
  signed: basis(),
  provisional: false,
  source_last_push_at: "2025-07-02T08:00:00+07:00",
  objective_id: "o1",
  target: null,
  official: basis(),
  restatement: 0,
  live: basis({ rows: null }),
  proposal: "none",
  submitted: { by_name: "Nguyễn Thị Hoa", at: "2025-07-03T09:00:00+07:00" },
  approved: null,
  steps: [
    {
      step: "submitted",
      note: "Báo cáo quý II",
      numerator: 97,
      denominator: 100,
      by: { by_name: "Nguyễn Thị Hoa", at: "2025-07-03T09:00:00+07:00" },
    },
  ],
  restatements: [],
  revision: 1,
  may: { submit: false, approve: true, restate: false },
  ...changes,
});

const approved = (changes: Partial<SignedReading> = {}) =>
  reading({
    status: "approved",
    approved: { by_name: "Lê Văn Khoa", at: "2025-07-04T09:00:00+07:00" },
    may: { submit: false, approve: false, restate: false },
    revision: 2,
    ...changes,
  });

function open(found: SignedReading) {
  server.use(http.get("/api/v1/signed-readings/:id", () => HttpResponse.json(found)));
  return renderRoute(<SignedReadingPage />, "/signed-readings/:id", "/signed-readings/r1");
}

const changed: Schemas["ChangesOut"] = {
  old: basis(),
  new: basis({ numerator: 98 }),
  rule_changed: false,
  changed_rows: 2,
  rows: [
    {
      id: "d1",
      code: "H29.16-250408-0031",
      title: "1.012289 Cấp mới giấy phép hành nghề",
      unit_id: "u2",
      change: "moved",
      old_reason: "late",
      reason: "on_time",
      old_version: 1,
      version: 2,
      recorded_at: "2025-07-10T09:00:00+07:00",
      push_id: "p1",
    },
  ],
  seal_holds: true,
  compared_at: "2025-07-11T09:00:00+07:00",
};

beforeEach(() => logIn("director"));

describe("a submitted reading", () => {
  it("shows what it rests on and is approved with the tag that was seen", async () => {
    const sent: { tag: string | null; body: unknown }[] = [];
    server.use(
      http.post("/api/v1/signed-readings/:id/approve", async ({ request }) => {
        sent.push({ tag: request.headers.get("If-Match"), body: await request.json() });
        return HttpResponse.json(approved());
      }),
    );
    open(reading());
    expect(said(await section("Con số này dựa trên"))).toContain("118 dòng, niêm phong");
    await userEvent.click(screen.getByRole("button", { name: "Duyệt và ký" }));
    const dialog = await screen.findByRole("dialog");
    expect(said(dialog)).toContain("Bạn ký con số 97 % (97/100)");
    await userEvent.click(within(dialog).getByRole("button", { name: "Duyệt và ký" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent).toEqual([{ tag: '"1"', body: { note: "" } }]);
  });

  it("is returned with a note of some length", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post("/api/v1/signed-readings/:id/return", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(reading({ status: "returned" }));
      }),
    );
    open(reading());
    await userEvent.click(await screen.findByRole("button", { name: "Trả lại" }));
    const dialog = await screen.findByRole("dialog");
    await userEvent.click(within(dialog).getByRole("button", { name: "Trả lại" }));
    expect(await within(dialog).findByText("Hãy nêu lý do, ít nhất 10 ký tự.")).toBeVisible();
    expect(sent).toEqual([]);
    await userEvent.click(within(dialog).getByRole("textbox"));
    await userEvent.paste("Kiểm tra lại 2 hồ sơ.");
    await userEvent.click(within(dialog).getByRole("button", { name: "Trả lại" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent).toEqual([{ note: "Kiểm tra lại 2 hồ sơ." }]);
  });

  it("offers nothing to whoever submitted it", async () => {
    open(reading({ may: { submit: false, approve: false, restate: false } }));
    const next = await section("Việc tiếp theo");
    expect(said(next)).toContain("người trình không tự duyệt");
    expect(within(next).queryByRole("button")).toBeNull();
  });
});

describe("a signed reading whose rows changed", () => {
  const differing = approved({
    live: basis({ numerator: 98, rows: null }),
    proposal: "open",
    may: { submit: false, approve: false, restate: true },
  });

  it("lists the rows that make the difference and is restated with a reason", async () => {
    const sent: unknown[] = [];
    server.use(
      http.get("/api/v1/signed-readings/:id/changes", () => HttpResponse.json(changed)),
      http.post("/api/v1/signed-readings/:id/restatements", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(approved({ status: "restated", restatement: 1 }));
      }),
    );
    open(differing);
    const rows = await section("Những dòng làm con số đổi");
    expect(await within(rows).findByRole("link", { name: "H29.16-250408-0031" })).toBeVisible();
    expect(said(rows)).toContain("97 % (97/100) → 98 % (98/100)");
    expect(said(rows)).toContain("Dữ liệu lúc ký còn nguyên như niêm phong.");
    expect(said(rows)).toContain("1 → 2");
    expect(said(rows)).toContain("Hiện 1 trong 2 dòng.");
    await userEvent.click(screen.getByRole("button", { name: "Chấp nhận đính chính" }));
    const dialog = await screen.findByRole("dialog");
    await userEvent.click(within(dialog).getByRole("textbox"));
    await userEvent.paste("Một cửa sửa ngày trả.");
    await userEvent.click(within(dialog).getByRole("button", { name: "Chấp nhận đính chính" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent).toEqual([
      {
        outcome: "accepted",
        numerator: 98,
        denominator: 100,
        reason: "Một cửa sửa ngày trả.",
      },
    ]);
  });

  it("keeps both figures in sight once it is restated", async () => {
    open(
      approved({
        status: "restated",
        restatement: 1,
        official: basis({ numerator: 98 }),
        live: basis({ numerator: 98, rows: null }),
        restatements: [
          {
            id: "x1",
            number: 1,
            outcome: "accepted",
            old_numerator: 97,
            old_denominator: 100,
            new: basis({ numerator: 98 }),
            changed_rows: 1,
            changes: changed.rows,
            reason: "Một cửa sửa ngày trả.",
            decided: { by_name: "Lê Văn Khoa", at: "2025-07-11T10:00:00+07:00" },
          },
        ],
      }),
    );
    const listed = await section("Đính chính");
    expect(said(listed)).toContain("97 % (97/100) → 98 % (98/100)Đính chính lần 1");
    expect(said(listed)).toContain("Lê Văn Khoa, 11/7/2025 10:00");
    await userEvent.click(within(listed).getByText("1 dòng thay đổi"));
    expect(await within(listed).findByText("H29.16-250408-0031")).toBeVisible();
    expect(screen.getByText("Số đã ký ban đầu").parentElement?.textContent).toContain("(97/100)");
  });
});

describe("a signed figure of points", () => {
  it("is told in points everywhere, and its rows lead to their own pages", async () => {
    // What was signed before the scale was made finer stays in millionths.
    const then = basis({ numerator: 1_768_000, denominator: 2_000_000 });
    const now = basis({ numerator: 321_469_948_800, denominator: 363_242_880_000 });
    server.use(
      http.get("/api/v1/signed-readings/:id/changes", () =>
        HttpResponse.json({ ...changed, old: then, new: now }),
      ),
    );
    open(
      approved({
        indicator_code: "five-s-score",
        source: "five_s_audits",
        measured: "points",
        signed: then,
        official: then,
        live: now,
        proposal: "open",
      }),
    );
    const rows = await section("Những dòng làm con số đổi");
    expect(await within(rows).findByRole("link", { name: "H29.16-250408-0031" })).toHaveAttribute(
      "href",
      "/five-s-audits/d1",
    );
    expect(said(rows)).toContain("88,4 điểm (2 kết quả chấm) → 88,5 điểm (2 kết quả chấm)");
    const page = said(document.body);
    expect(page).toContain("88,4 điểm(2 kết quả chấm)");
    expect(page).not.toContain("1.768.000");
    expect(page).not.toContain("321.469.948.800");
  });
});

describe("the panel of an objective", () => {
  it("submits the figure up to the day that is chosen", async () => {
    const sent: unknown[] = [];
    server.use(
      http.get("/api/v1/signed-readings", () =>
        HttpResponse.json({ items: [], next_cursor: null, may: { submit: true } }),
      ),
      http.post("/api/v1/signed-readings", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(reading(), { status: 201 });
      }),
    );
    const { router } = renderApp(
      <SigningPanel indicator="dossier-on-time" period="2025Q2" reportDay={14} />,
      "/",
    );
    await userEvent.click(await screen.findByRole("button", { name: "Trình ký" }));
    const dialog = await screen.findByRole("dialog");
    await userEvent.click(within(dialog).getByRole("radio", { name: /30\/6\/2025/ }));
    await userEvent.click(within(dialog).getByRole("button", { name: "Trình ký" }));
    expect(await screen.findByText("elsewhere")).toBeVisible();
    expect(sent).toEqual([
      { indicator_code: "dossier-on-time", period: "2025Q2", through: "2025-06-30", note: "" },
    ]);
    expect(router.state.location.pathname).toBe("/signed-readings/r1");
  });

  it("lists what was signed and says when the rows say something else", async () => {
    const found = approved({
      live: basis({ numerator: 98, rows: null }),
      proposal: "open",
    });
    server.use(
      http.get("/api/v1/signed-readings", () =>
        HttpResponse.json({ items: [found], next_cursor: null, may: { submit: false } }),
      ),
    );
    renderApp(<SigningPanel indicator="dossier-on-time" period="2025Q2" reportDay={14} />);
    const panel = await section("Ký số liệu");
    expect(await within(panel).findByRole("link", { name: /97\/100/ })).toHaveAttribute(
      "href",
      "/signed-readings/r1",
    );
    expect(said(panel)).toContain("Lê Văn Khoa, 04/7/2025");
    expect(said(panel)).toContain("số liệu hiện nay: 98 % (98/100)");
    expect(within(panel).queryByRole("button")).toBeNull();
  });
});

describe("the list", () => {
  it("asks for the state that is chosen and shows which figures no longer agree", async () => {
    const asked: string[] = [];
    server.use(
      http.get("/api/v1/signed-readings", ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({
          items: [approved({ proposal: "open", live: basis({ numerator: 98 }) })],
          next_cursor: null,
          may: { submit: false },
        });
      }),
    );
    renderApp(<SignedReadingsPage />, "/signed-readings?status=approved", "/signed-readings");
    expect(await screen.findByText("Cần đính chính")).toBeVisible();
    expect(screen.getByRole("link", { name: "Hồ sơ giải quyết đúng hạn" })).toBeVisible();
    expect(asked).toEqual(["?status=approved"]);
  });
});

describe("the days that may be signed", () => {
  it("are those that are over, the report's cut-off first", () => {
    expect(throughChoices("2025Q2", "2025-09-12", 14)).toEqual([
      { day: "2025-06-14", kind: "report" },
      { day: "2025-06-30", kind: "whole" },
    ]);
    expect(throughChoices("2025Q3", "2025-09-12", 14)).toEqual([
      { day: "2025-09-11", kind: "so_far" },
    ]);
    expect(throughChoices("2025", "2025-09-12", 14)).toEqual([
      { day: "2025-09-11", kind: "so_far" },
    ]);
    expect(throughChoices("2025-02", "2025-09-12", 14)).toEqual([
      { day: "2025-02-28", kind: "whole" },
    ]);
    expect(throughChoices("2025Q4", "2025-09-12", 14)).toEqual([]);
  });
});
