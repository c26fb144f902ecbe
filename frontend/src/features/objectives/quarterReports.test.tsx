import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import type { components } from "../../api/schema";
import { indicator } from "../../test/figures";
import { serveObjective } from "../../test/objectivePage";
import { renderApp } from "../../test/render";
import { server } from "../../test/server";
import { QuarterReports } from "./QuarterReports";

const REPORTS: components["schemas"]["QuarterReport"][] = [
  {
    period: "2025Q2",
    cut_off: "2025-06-15",
    reported: { from: "2025-04-01", to: "2025-06-15", numerator: 59, denominator: 60 },
    true_up: { from: "2025-03-15", to: "2025-04-01", numerator: 1, denominator: 2 },
    numerator: 60,
    denominator: 62,
    open: false,
    origin: "computed",
  },
];

describe("the quarterly reports of an objective", () => {
  it("say up to which day each counts, and what it makes up", async () => {
    serveObjective({ reports: REPORTS });
    renderApp(<QuarterReports indicator={indicator()} year={2025} />);
    const row = (await screen.findByText("Quý II/2025")).closest("tr");
    if (!row) throw new Error("no row");
    expect(row).toHaveTextContent("98,3 % (59/60)");
    expect(row).toHaveTextContent("tính đến hết 14/6/2025");
    expect(row).toHaveTextContent("từ 15/3/2025 đến 31/3/2025");
    expect(row).toHaveTextContent("(60/62)");
    expect(screen.queryByRole("button", { name: "Đổi ngày chốt báo cáo quý" })).toBeNull();
  });

  it("get another day with a reason; a refusal stands at its field and nothing typed is lost", async () => {
    serveObjective({ reports: REPORTS, maySetReportDay: true });
    const sent: unknown[] = [];
    server.use(
      http.post("/api/v1/quarter-reports/days", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(
          {
            type: "about:blank",
            title: "Dữ liệu chưa hợp lệ.",
            status: 422,
            code: "validation_failed",
            request_id: "r",
            errors: [{ field: "from", code: "out_of_range", message: "Ngoài khoảng cho phép." }],
          },
          { status: 422, headers: { "Content-Type": "application/problem+json" } },
        );
      }),
    );
    renderApp(<QuarterReports indicator={indicator()} year={2025} />);
    await userEvent.click(await screen.findByRole("button", { name: "Đổi ngày chốt báo cáo quý" }));
    const dialog = await screen.findByRole("dialog");
    const reason = within(dialog).getByRole("textbox", { name: /Lý do/ });
    await userEvent.type(reason, "Theo công văn");
    await userEvent.click(within(dialog).getByRole("button", { name: "Lưu ngày chốt" }));
    expect(await within(dialog).findByText("Ngoài khoảng cho phép.")).toBeVisible();
    expect(reason).toHaveValue("Theo công văn");
    expect(sent).toEqual([expect.objectContaining({ day: 15, reason: "Theo công văn" })]);
  });
});
