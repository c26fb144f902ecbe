import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { drop, hold } from "../../api/token";
import { aGrant, UNITS } from "../../test/data";
import { anImport, aPlan } from "../../test/plans";
import { renderApp } from "../../test/render";
import { server } from "../../test/server";
import { FILE_LIMIT } from "./importCalls";
import type { PlanDraft } from "./model";
import { PlanImportPage } from "./PlanImportPage";
import type { components } from "../../api/schema";

type Schemas = components["schemas"];

interface Taken {
  dryRun: string | null;
  language: string | null;
  bytes: number;
  plan: PlanDraft | null;
}

/** Answers imports one after the other (the last answer stays) and remembers what was sent. */
function answerImports(...answers: (() => Response)[]): Taken[] {
  const taken: Taken[] = [];
  server.use(
    http.post("/api/v1/plans/import", async ({ request }) => {
      const form = await request.formData();
      const plan = form.get("plan");
      taken.push({
        dryRun: new URL(request.url).searchParams.get("dry_run"),
        language: request.headers.get("Accept-Language"),
        // The name gets lost between jsdom's forms and Node's; browsers send it.
        bytes: (form.get("file") as File).size,
        plan: typeof plan === "string" ? (JSON.parse(plan) as PlanDraft) : null,
      });
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return answer?.() ?? HttpResponse.error();
    }),
  );
  return taken;
}

const read = () => HttpResponse.json(anImport());
const made = () => HttpResponse.json(anImport({ plan_id: "p9" }), { status: 201 });

beforeEach(() => {
  drop();
  hold(aGrant("iso_secretary"));
  server.use(
    http.get("/api/v1/units", () => HttpResponse.json<Schemas["UnitList"]>({ items: UNITS })),
    http.get("/api/v1/indicators", () =>
      HttpResponse.json<Schemas["IndicatorList"]>({ items: [] }),
    ),
  );
});

async function choose(name = "ke-hoach.docx") {
  await userEvent.upload(screen.getByLabelText("Chọn tệp"), new File(["x"], name));
}

async function openRead() {
  const view = renderApp(<PlanImportPage />, "/plans/import");
  await choose();
  await screen.findByRole("heading", { name: "Mục tiêu 1" });
  return view;
}

const accept = () => userEvent.click(screen.getByRole("button", { name: "Nhận thành dự thảo" }));

describe("a file that was read", () => {
  it("stands beside its original, whose rows light up with what is looked at", async () => {
    answerImports(read);
    const { container } = await openRead();
    expect(screen.getByText("2 mục tiêu, 2 công việc")).toBeVisible();
    expect(screen.getByText("2 câu hỏi chờ trả lời")).toBeVisible();
    expect(screen.getByText("Một đoạn lạ", { selector: "blockquote" })).toBeVisible();
    const marked = () =>
      [...container.querySelectorAll("[data-marked]")].map((row) => row.textContent);
    expect(marked()).toEqual([]);
    await userEvent.hover(screen.getByRole("heading", { name: "Mục tiêu 2" }));
    expect(marked()).toEqual(["2Nội dung gốc 2Ghi chú 2"]);
    screen.getByRole("button", { name: "Sửa mục tiêu 1" }).focus();
    await waitFor(() => expect(marked()).toEqual(["1Nội dung gốc 1Ghi chú 1"]));
  });

  it("is accepted as it is without sending it a second time as words", async () => {
    const taken = answerImports(read, made);
    const { router } = await openRead();
    await accept();
    await waitFor(() => expect(router.state.location.pathname).toBe("/plans/p9"));
    expect(taken).toEqual([
      { dryRun: "true", language: "vi", bytes: 1, plan: null },
      { dryRun: "false", language: "vi", bytes: 1, plan: null },
    ]);
    expect(sessionStorage.getItem("mtcl-draft:plan-import")).toBeNull();
  });

  it("does not come back once it is a draft, however long the answers about units take", async () => {
    answerImports(read, made);
    const asked = vi.fn();
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    server.use(
      http.post("/api/v1/plans/p9/unit-answers", async () => {
        asked();
        await answered;
        return HttpResponse.json(aPlan({ id: "p9" }));
      }),
    );
    const { router } = await openRead();
    await userEvent.selectOptions(screen.getByLabelText(/“Tổ CNTT”/), "u2");
    await accept();
    await waitFor(() => expect(asked).toHaveBeenCalled());
    // Longer than the pause after which what was changed is remembered.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(sessionStorage.getItem("mtcl-draft:plan-import")).toBeNull();
    answer();
    await waitFor(() => expect(router.state.location.pathname).toBe("/plans/p9"));
  });

  it("is corrected in place, and the corrected whole goes with the file", async () => {
    const taken = answerImports(read, made);
    const { router } = await openRead();
    await userEvent.click(screen.getByRole("button", { name: "Sửa mục tiêu 1" }));
    await userEvent.selectOptions(screen.getByLabelText("So sánh"), "gt");
    await userEvent.clear(screen.getByLabelText("Giá trị"));
    await userEvent.type(screen.getByLabelText("Giá trị"), "98,5");
    await userEvent.click(screen.getByRole("button", { name: "Xong" }));
    await userEvent.click(screen.getByRole("button", { name: "Sửa phần chung" }));
    await userEvent.type(screen.getByLabelText("Số quyết định"), "26/QĐ-SYT");
    await accept();
    await waitFor(() => expect(router.state.location.pathname).toBe("/plans/p9"));
    const plan = taken[1]?.plan;
    expect(plan?.decision_number).toBe("26/QĐ-SYT");
    expect(plan?.objectives[0]?.targets?.[0]).toMatchObject({
      comparator: "gt",
      stated: true,
      value: "98.5",
      quote: "95%",
      place: "measure",
    });
    expect(plan?.objectives[1]).toEqual(anImport().understood.objectives[1]);
  });

  it("asks in words and takes the answers: keep both, what a column is, which unit", async () => {
    const taken = answerImports(read, made);
    const answers: unknown[] = [];
    server.use(
      http.post("/api/v1/plans/p9/unit-answers", async ({ request }) => {
        answers.push(await request.json());
        return HttpResponse.json(aPlan({ id: "p9" }));
      }),
    );
    const { router } = await openRead();
    expect(screen.getByText(/Nội dung ghi “100%”, cột Đo lường ghi “95%”/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Giữ cả hai, quyết định sau" }));
    expect(screen.getByText("1 câu hỏi chờ trả lời")).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText("Cột “Ghi chú” là"), "Nguồn lực");
    expect(screen.getByText("Không còn câu hỏi nào")).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText(/“Tổ CNTT”/), "u2");
    await accept();
    await waitFor(() => expect(router.state.location.pathname).toBe("/plans/p9"));
    expect(taken[1]?.plan?.objectives[0]).toMatchObject({ resources: "Ghi chú 1", extras: [] });
    expect(taken[1]?.plan?.objectives[1]?.targets).toHaveLength(2);
    expect(answers).toEqual([{ name: "Tổ CNTT", unit_id: "u2" }]);
  });

  it("keeps all that was typed when the server refuses a field, and says it at the field", async () => {
    const refused = () =>
      HttpResponse.json(
        {
          code: "validation_failed",
          errors: [{ field: "objectives[1].actions[0].deadline", code: "too_long" }],
        },
        { status: 422 },
      );
    answerImports(read, refused, made);
    const { router } = await openRead();
    await userEvent.click(screen.getByRole("button", { name: "Sửa mục tiêu 1" }));
    await userEvent.type(screen.getByLabelText("Nhóm"), "Nhóm I");
    await userEvent.click(screen.getByRole("button", { name: "Xong" }));
    await accept();
    const fields = screen.getAllByLabelText("Thời gian hoàn thành");
    await waitFor(() => expect(fields.at(-1)).toHaveAccessibleDescription("Quá dài."));
    expect(fields.at(-1)).toHaveFocus();
    expect(screen.getByRole("alert")).toHaveTextContent("Dữ liệu chưa hợp lệ.");
    expect(screen.getByText("Nhóm I")).toBeVisible();
    await accept();
    await waitFor(() => expect(router.state.location.pathname).toBe("/plans/p9"));
  });

  it("is not sent with a target that is no number", async () => {
    const taken = answerImports(read);
    await openRead();
    await userEvent.click(screen.getByRole("button", { name: "Sửa mục tiêu 1" }));
    await userEvent.type(screen.getByLabelText("Giá trị"), "abc");
    await accept();
    expect(screen.getByLabelText("Giá trị")).toHaveAccessibleDescription("Sai định dạng.");
    expect(taken).toHaveLength(1);
  });

  it("outlives a reload with its corrections and its file", async () => {
    const taken = answerImports(read, made);
    const first = await openRead();
    await userEvent.click(screen.getByRole("button", { name: "Sửa mục tiêu 1" }));
    await userEvent.type(screen.getByLabelText("Nhóm"), "Nhóm I");
    await waitFor(() =>
      expect(sessionStorage.getItem("mtcl-draft:plan-import")).toContain("Nhóm I"),
    );
    first.unmount();

    const { router } = renderApp(<PlanImportPage />, "/plans/import");
    expect(screen.getByText("Đã mở lại phần bạn đang làm dở.")).toBeVisible();
    expect(screen.getByText("Nhóm I")).toBeVisible();
    await accept();
    await waitFor(() => expect(router.state.location.pathname).toBe("/plans/p9"));
    expect(taken[1]).toMatchObject({ bytes: 1 });
    expect(taken[1]?.plan?.objectives[0]?.section).toBe("Nhóm I");
  });

  it("is made from its words alone when the tab could not keep the file", async () => {
    answerImports(read);
    const first = await openRead();
    await waitFor(() => expect(sessionStorage.getItem("mtcl-draft:plan-import")).not.toBeNull());
    first.unmount();
    sessionStorage.removeItem("mtcl-draft:plan-import-file");
    const bodies: unknown[] = [];
    server.use(
      http.post("/api/v1/plans", async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json(aPlan({ id: "p9" }), { status: 201 });
      }),
    );
    const { router } = renderApp(<PlanImportPage />, "/plans/import");
    await accept();
    await waitFor(() => expect(router.state.location.pathname).toBe("/plans/p9"));
    expect(bodies).toEqual([anImport().understood]);
  });
});

describe("a file that is refused", () => {
  it("gets the server's sentence and what to do, and another can be chosen", async () => {
    answerImports(
      () =>
        HttpResponse.json(
          { code: "unreadable_file", detail: "Tệp được bảo vệ bằng mật khẩu." },
          { status: 422 },
        ),
      read,
    );
    renderApp(<PlanImportPage />, "/plans/import");
    await choose("khoa.docx");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Không nhận được tệp khoa.docx");
    expect(alert).toHaveTextContent("Tệp được bảo vệ bằng mật khẩu.");
    expect(alert).toHaveTextContent("Sửa theo gợi ý trên rồi chọn lại.");
    await choose();
    expect(await screen.findByRole("heading", { name: "Mục tiêu 1" })).toBeVisible();
  });

  it("is not even sent when it is too large", async () => {
    const taken = answerImports(read);
    renderApp(<PlanImportPage />, "/plans/import");
    const large = new File(["x"], "to.docx");
    Object.defineProperty(large, "size", { value: FILE_LIMIT + 1 });
    await userEvent.upload(screen.getByLabelText("Chọn tệp"), large);
    expect(await screen.findByRole("alert")).toHaveTextContent("Nội dung gửi lên quá lớn.");
    expect(taken).toEqual([]);
  });

  it("says that the server cannot be reached", async () => {
    answerImports(() => HttpResponse.error());
    renderApp(<PlanImportPage />, "/plans/import");
    await choose();
    expect(await screen.findByRole("alert")).toHaveTextContent("Không kết nối được tới máy chủ.");
  });
});

it("says how long a file has been read, and lets go of it", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  server.use(http.post("/api/v1/plans/import", () => new Promise<Response>(() => undefined)));
  renderApp(<PlanImportPage />, "/plans/import");
  await choose();
  expect(screen.getByRole("status")).toHaveTextContent("Đang đọc ke-hoach.docx (1 kB)…");
  await vi.advanceTimersByTimeAsync(2000);
  expect(await screen.findByText("Đã 2 giây")).toBeVisible();
  vi.useRealTimers();
  await userEvent.click(screen.getByRole("button", { name: "Thôi" }));
  expect(await screen.findByRole("heading", { name: "Kéo tệp kế hoạch vào đây" })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("asks before corrections are thrown away for another file", async () => {
  answerImports(read);
  await openRead();
  await userEvent.click(screen.getByRole("button", { name: "Chọn tệp khác" }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("ke-hoach.docx");
  await userEvent.click(within(dialog).getByRole("button", { name: "Bỏ và chọn tệp khác" }));
  expect(await screen.findByRole("heading", { name: "Kéo tệp kế hoạch vào đây" })).toBeVisible();
  expect(sessionStorage.getItem("mtcl-draft:plan-import")).toBeNull();
});
