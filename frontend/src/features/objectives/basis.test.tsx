import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { BARE_95, indicator, objective, ON_TIME, onTimeRow, PLAN } from "../../test/figures";
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

describe("what the figure rests on", () => {
  it("names rule, settings, cut-off, calendar and how old the source is", async () => {
    serveObjective();
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
    serveObjective({
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
      "01/3/2025 09:00Đổi cách tính, phiên bản 1: Xong trong buổi hẹn trả (sáng hoặc chiều) mới là đúng hạnThư ký ISOLý do: Theo quy chế một cửa",
      "01/02/2025 09:00Đã chọn ≥ 95 %Giám đốc SởLý do: Theo cột Đo lường",
      "10/01/2025 08:00Phát hành bản 2Giám đốc Sở",
      "09/01/2025 08:00Trình bản 2Thư ký ISO",
      "08/01/2025 08:00Tạo bản 2 của kế hoạchThư ký ISOLý do: Bổ sung mục tiêu 6",
    ]);
    expect(await within(region).findByRole("link", { name: "Bản 1" })).toHaveAttribute(
      "href",
      "/plans/former",
    );
  });
});

describe("the settings of a formula", () => {
  async function openDialog() {
    serveObjective({ indicator: indicator({ may: { set: true } }) });
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
    await fill(within(dialog).getByRole("textbox"), "Theo quy chế một cửa");
    const asked = serveObjective({ indicator: indicator({ may: { set: true } }) });
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
    await fill(within(dialog).getByRole("textbox"), "Theo quy chế một cửa");
    await userEvent.click(within(dialog).getByRole("button", { name: "Đổi và tính lại" }));
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(
      "Bạn không có quyền làm việc này.",
    );
    expect(within(dialog).getByRole("radio", { name: /Xong trong buổi/ })).toBeChecked();
    await userEvent.click(within(dialog).getByRole("button", { name: "Thôi" }));
    expect(sessionStorage).toHaveLength(0);
  });
});
