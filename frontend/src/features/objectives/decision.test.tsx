import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { AT_LEAST_55, BARE_95, objective, ONLINE, onlineRow, plan, PLAN } from "../../test/figures";
import { serveObjective } from "../../test/objectivePage";
import { renderRoute } from "../../test/render";
import { server } from "../../test/server";
import { logIn } from "../../test/session";
import { ObjectivePage } from "./ObjectivePage";

const said = (element: Element) => element.textContent.replaceAll("\u00a0", " ");
const section = (name: string) => screen.findByRole("region", { name });

function open(id: string, search = "") {
  const path = "/plans/:planId/objectives/:objectiveId";
  return renderRoute(<ObjectivePage />, path, `/plans/${PLAN}/objectives/${id}${search}`).router;
}

/** Puts a text in at once: typed letter by letter it takes seconds. */
async function fill(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

beforeEach(() => logIn("director"));

describe("a contradiction", () => {
  const decision = {
    target: AT_LEAST_55,
    by: "u1",
    by_name: "Giám đốc Sở",
    at: "2025-02-01T09:00:00+07:00",
    reason: "Nội dung mục tiêu ghi 55%.",
  };
  const undecided = () =>
    serveObjective({
      objectives: [objective(onlineRow(), { may: { edit: false, decide: true } })],
    });
  const panel = () => section("Kế hoạch nêu những con số khác nhau");

  it("shows both figures, their words and places, and what each would mean", async () => {
    serveObjective({ rows: [onlineRow()] });
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
    await fill(within(region).getByRole("textbox"), " Nội dung mục tiêu ghi 55%. ");
    await userEvent.click(within(region).getByRole("button", { name: "Chọn làm chỉ tiêu" }));
    expect(await within(region).findByText("Đang là chỉ tiêu")).toBeVisible();
    expect(sent).toEqual([{ target_index: 0, reason: "Nội dung mục tiêu ghi 55%." }]);
    expect(said(region)).toContain("Đã chọn ≥ 55 % Giám đốc Sở, 01/02/2025 09:00");
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
    await fill(within(region).getByRole("textbox"), "Theo cột Đo lường");
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
    await fill(within(region).getByRole("textbox"), "Theo cột Đo lường");
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
    serveObjective({
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
    expect(said(region)).toContain("Giám đốc Sở, 01/02/2025 09:00Nội dung mục tiêu ghi 55%.");
    expect(said(region)).toContain("1 lần chọn trước");
    expect(within(region).queryByRole("textbox")).toBeNull();
    await userEvent.click(within(region).getByRole("button", { name: "Chọn lại" }));
    expect(within(region).getByRole("textbox", { name: /Lý do/ })).toBeVisible();
    await userEvent.click(within(region).getByRole("button", { name: "Thôi" }));
    expect(within(region).queryByRole("textbox")).toBeNull();
  });
});
