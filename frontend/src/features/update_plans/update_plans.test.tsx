import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it } from "vitest";
import type { components } from "../../api/schema";
import { hold } from "../../api/token";
import { aGrant } from "../../test/data";
import { renderApp, renderRoute } from "../../test/render";
import { server } from "../../test/server";
import { NewUpdatePlanPage } from "./NewUpdatePlanPage";
import { UpdatePlanPage } from "./UpdatePlanPage";
import { UpdatePlansPage } from "./UpdatePlansPage";

type Plan = components["schemas"]["UpdatePlanOut"];

function aPlan(changes: Partial<Plan> = {}): Plan {
  return {
    id: "u1",
    channel: "website",
    section: "Tin hoạt động ngành",
    rhythm: "weekdays",
    numbers: [2, 5],
    from: "2026-01-01",
    to: "2026-12-31",
    unit_id: null,
    next: ["2026-01-06", "2026-01-09"],
    created_at: "2025-12-30T08:00:00+07:00",
    updated_at: "2025-12-30T08:00:00+07:00",
    revision: 2,
    ...changes,
  };
}

beforeEach(() => {
  sessionStorage.clear();
  const grant = aGrant("clerk");
  hold({ ...grant, user: { ...grant.user, may: [...grant.user.may, "upkeep:write"] } });
  server.use(http.get("/api/v1/units", () => HttpResponse.json({ items: [] })));
});

it("lists the plans with their days in words", async () => {
  const items = [
    aPlan(),
    aPlan({ id: "u2", section: "Văn bản", rhythm: "every_days", numbers: [7], next: [] }),
    aPlan({ id: "u3", section: "Hỏi đáp", rhythm: "month_days", numbers: [1, 15] }),
  ];
  server.use(http.get("/api/v1/update-plans", () => HttpResponse.json({ items })));
  renderApp(<UpdatePlansPage />, "/update-plans");
  const rows = (await screen.findAllByRole("row")).slice(1);
  expect(rows[0]).toHaveTextContent("thứ Ba và thứ Sáu hằng tuần");
  expect(rows[0]).toHaveTextContent("06/01/2026 và 09/01/2026");
  expect(rows[1]).toHaveTextContent("7 ngày một lần");
  expect(rows[1]).toHaveTextContent("đã hết");
  expect(rows[2]).toHaveTextContent("ngày 1 và 15 hằng tháng");
  expect(within(rows[0] as HTMLElement).getByRole("link")).toHaveAttribute(
    "href",
    "/update-plans/u1",
  );
});

it("asks for the days before the server is asked, and sends them as numbers", async () => {
  const bodies: unknown[] = [];
  server.use(
    http.post("/api/v1/update-plans", async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json(aPlan(), { status: 201 });
    }),
  );
  const { router } = renderApp(<NewUpdatePlanPage />, "/update-plans/new", "/update-plans");
  await userEvent.type(screen.getByRole("textbox", { name: /Chuyên mục/ }), "Tin hoạt động ngành");
  await userEvent.type(screen.getByRole("textbox", { name: /Từ ngày/ }), "1/1/2026");
  await userEvent.type(screen.getByRole("textbox", { name: /Đến ngày/ }), "31/12/2026");
  const make = screen.getByRole("button", { name: "Lập lịch" });
  await userEvent.click(make);
  expect(await screen.findByText("Hãy chọn ít nhất một ngày.")).toBeInTheDocument();
  expect(bodies).toEqual([]);
  await userEvent.click(screen.getByRole("checkbox", { name: "thứ Ba" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "thứ Sáu" }));
  await userEvent.click(make);
  await waitFor(() => expect(router.state.location.pathname).toBe("/update-plans"));
  expect(bodies).toEqual([
    {
      channel: "website",
      section: "Tin hoạt động ngành",
      rhythm: "weekdays",
      numbers: [2, 5],
      from: "2026-01-01",
      to: "2026-12-31",
      unit_id: null,
    },
  ]);
});

it("saves only what was changed, and shows a refusal at the days", async () => {
  const patches: unknown[] = [];
  server.use(
    http.get("/api/v1/update-plans/u1", () =>
      HttpResponse.json(aPlan({ rhythm: "month_days", numbers: [1, 15] })),
    ),
    http.patch("/api/v1/update-plans/u1", async ({ request }) => {
      patches.push([request.headers.get("If-Match"), await request.json()]);
      return HttpResponse.json(
        { code: "validation_failed", errors: [{ field: "numbers", code: "out_of_range" }] },
        { status: 422, headers: { "Content-Type": "application/problem+json" } },
      );
    }),
  );
  renderRoute(<UpdatePlanPage />, "/update-plans/:id", "/update-plans/u1");
  const days = await screen.findByRole("textbox", { name: /Các ngày trong tháng/ });
  await userEvent.clear(days);
  await userEvent.type(days, "1, 41");
  await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
  expect(await screen.findByText("Ngoài khoảng cho phép.")).toBeInTheDocument();
  expect(patches).toEqual([['"2"', { numbers: [1, 41] }]]);
});
