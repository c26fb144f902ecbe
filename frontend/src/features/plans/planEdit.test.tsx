import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it, vi } from "vitest";
import { drop, hold } from "../../api/token";
import { aGrant } from "../../test/data";
import { aPlan } from "../../test/plans";
import { renderRoute } from "../../test/render";
import { server } from "../../test/server";
import type { Plan } from "./model";
import { PlanEditPage } from "./PlanEditPage";
import type { components } from "../../api/schema";

type Schemas = components["schemas"];

interface Sent {
  tag: string | null;
  body: unknown;
}

/** Serves the plan of the moment, and remembers what is sent to change it. */
function open(first: Plan) {
  const stored = { plan: first };
  const sent: Sent[] = [];
  const answers: Response[] = [];
  hold(aGrant("iso_secretary"));
  server.use(
    http.get("/api/v1/plans/p1", () => HttpResponse.json(stored.plan)),
    http.get("/api/v1/indicators", () =>
      HttpResponse.json<Schemas["IndicatorList"]>({ items: [] }),
    ),
    http.patch("/api/v1/plans/p1*", async ({ request }) => {
      sent.push({ tag: request.headers.get("If-Match"), body: await request.json() });
      return answers.shift() ?? HttpResponse.json(stored.plan);
    }),
    http.patch("/api/v1/plans/p1/objectives/:objective", async ({ request }) => {
      sent.push({ tag: request.headers.get("If-Match"), body: await request.json() });
      return answers.shift() ?? HttpResponse.json(stored.plan.objectives[0]);
    }),
  );
  const view = renderRoute(<PlanEditPage />, "/plans/:id/edit", "/plans/p1/edit");
  return { ...view, stored, sent, answers };
}

const draft = (changes: Partial<Plan> = {}) =>
  aPlan({ status: "draft", ...changes, may: { edit: true } });

beforeEach(() => drop());

async function head() {
  return within(await screen.findByRole("region", { name: "Phần chung" }));
}

it("saves only what was changed, under the tag that was seen", async () => {
  const { sent, answers } = open(draft());
  const fields = await head();
  answers.push(HttpResponse.json(draft({ organisation: "Sở Y tế tỉnh", revision: 8 })));
  await userEvent.clear(fields.getByLabelText("Cơ quan"));
  await userEvent.type(fields.getByLabelText("Cơ quan"), "Sở Y tế tỉnh");
  await userEvent.click(fields.getByRole("button", { name: "Lưu" }));
  await vi.waitFor(() =>
    expect(sent).toEqual([{ tag: '"7"', body: { organisation: "Sở Y tế tỉnh" } }]),
  );
  await vi.waitFor(() => expect(fields.getByRole("button", { name: "Lưu" })).toBeDisabled());
});

it("keeps what was typed when somebody else was faster, and takes over the rest", async () => {
  const { stored, sent, answers } = open(draft());
  const fields = await head();
  await userEvent.type(fields.getByLabelText("Cơ quan"), " tỉnh");
  stored.plan = draft({ signer_name: "Người khác", revision: 9 });
  answers.push(HttpResponse.json({ code: "precondition_failed" }, { status: 412 }));
  await userEvent.click(fields.getByRole("button", { name: "Lưu" }));
  expect(await fields.findByText(/Người khác vừa sửa phần này/)).toBeVisible();
  expect(fields.getByLabelText("Cơ quan")).toHaveValue("Sở Y tế tỉnh");
  await userEvent.click(fields.getByRole("button", { name: /Lấy bản mới nhất/ }));
  expect(fields.getByLabelText("Họ tên người ký")).toHaveValue("Người khác");
  expect(fields.getByLabelText("Cơ quan")).toHaveValue("Sở Y tế tỉnh");
  await userEvent.click(fields.getByRole("button", { name: "Lưu" }));
  await vi.waitFor(() =>
    expect(sent.at(-1)).toEqual({ tag: '"9"', body: { organisation: "Sở Y tế tỉnh" } }),
  );
});

it("keeps a half-written head through a reload", async () => {
  const first = open(draft());
  await userEvent.type((await head()).getByLabelText("Cơ quan"), " tỉnh");
  first.unmount();
  open(draft());
  expect((await head()).getByLabelText("Cơ quan")).toHaveValue("Sở Y tế tỉnh");
});

it("edits an objective: targets typed, refusals at their field, words kept", async () => {
  const { sent, answers } = open(draft());
  const section = within(await screen.findByRole("region", { name: "Mục tiêu 1" }));
  await userEvent.click(section.getByRole("button", { name: "Sửa" }));
  expect(section.getByLabelText("Nội dung")).toHaveFocus();
  await userEvent.selectOptions(section.getByLabelText("So sánh"), "gt");
  await userEvent.clear(section.getByLabelText("Giá trị"));
  await userEvent.click(section.getByRole("button", { name: "Lưu" }));
  expect(section.getByLabelText("Giá trị")).toHaveAccessibleDescription("Bắt buộc phải có.");
  expect(sent).toEqual([]);

  await userEvent.type(section.getByLabelText("Giá trị"), "97,5");
  answers.push(
    HttpResponse.json(
      { code: "validation_failed", errors: [{ field: "targets[0].value", code: "out_of_range" }] },
      { status: 422 },
    ),
  );
  await userEvent.click(section.getByRole("button", { name: "Lưu" }));
  expect(await section.findByText("Ngoài khoảng cho phép.")).toBeVisible();
  expect(section.getByLabelText("Giá trị")).toHaveValue("97,5");

  await userEvent.click(section.getByRole("button", { name: "Lưu" }));
  await vi.waitFor(() => expect(section.getByRole("button", { name: "Sửa" })).toHaveFocus());
  expect(sent.at(-1)).toEqual({
    tag: '"3"',
    body: {
      targets: [
        {
          comparator: "gt",
          stated: true,
          value: "97.5",
          unit: "percent",
          unit_text: null,
          quote: "100%",
          place: "text",
        },
      ],
    },
  });
});

it("adds an objective with an action", async () => {
  const added: unknown[] = [];
  open(draft());
  server.use(
    http.post("/api/v1/plans/p1/objectives", async ({ request }) => {
      added.push(await request.json());
      return HttpResponse.json(draft().objectives[0], { status: 201 });
    }),
  );
  await userEvent.click(await screen.findByRole("button", { name: "Thêm mục tiêu" }));
  const section = within(screen.getByRole("region", { name: "Mục tiêu mới" }));
  await userEvent.type(section.getByLabelText("Nội dung"), "Đạt 5S");
  await userEvent.click(section.getByRole("button", { name: "Thêm công việc" }));
  await userEvent.type(section.getByLabelText("Nội dung công việc"), "Sàng lọc");
  await userEvent.click(section.getByRole("button", { name: "Lưu" }));
  await vi.waitFor(() => expect(added).toHaveLength(1));
  expect(added[0]).toMatchObject({
    number: "3",
    text: "Đạt 5S",
    measure: null,
    targets: [],
    actions: [{ number: "1", text: "Sàng lọc", lead: null }],
  });
});

it("says why a plan that is no draft cannot be edited", async () => {
  open(aPlan());
  expect(await screen.findByRole("heading", { name: "Kế hoạch này không sửa được" })).toBeVisible();
});
