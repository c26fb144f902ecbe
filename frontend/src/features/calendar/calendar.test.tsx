import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it } from "vitest";
import { renderApp } from "../../test/render";
import { server } from "../../test/server";
import { logIn } from "../../test/session";
import { CalendarPage } from "./CalendarPage";
import { kindOf, monthDays, weekday, type Year } from "./model";

const aYear = (changes: Partial<Year> = {}): Year => ({
  year: 2027,
  confirmed: false,
  origin: "computed",
  version: 4,
  calendar_version: "vn-civil-service-2026.1+4",
  working_days: 249,
  days: [
    {
      day: "2027-01-01",
      kind: "off",
      reason: "Tết Dương lịch",
      source: "Bộ luật Lao động 2019, Điều 112",
    },
  ],
  history: [],
  may: { change: true, confirm: true },
  ...changes,
});

function serve(year: Year) {
  server.use(
    http.get("/api/v1/calendar/years", () =>
      HttpResponse.json({
        items: [
          { year: 2026, confirmed: true, origin: "announced" },
          { year: 2027, confirmed: year.confirmed, origin: year.origin },
        ],
        calendar_version: year.calendar_version,
      }),
    ),
    http.get("/api/v1/calendar/years/:year", () => HttpResponse.json(year)),
  );
  renderApp(<CalendarPage />, "/admin/calendar?year=2027", "/admin/calendar");
}

beforeEach(() => logIn("iso_secretary"));

it("shows twelve months, each special day with its name, and what to do next", async () => {
  serve(aYear());
  expect(await screen.findByText("Chưa xác nhận")).toBeVisible();
  expect(screen.getAllByRole("table")).toHaveLength(12);
  expect(screen.getByText(/ngày nghỉ: Tết Dương lịch/)).toBeInTheDocument();
  expect(screen.getByText(/Đối chiếu với văn bản chính thức/)).toBeVisible();
});

it("is confirmed with the document it rests on and the version that was seen", async () => {
  const sent: unknown[] = [];
  serve(aYear());
  server.use(
    http.post("/api/v1/calendar/years/:year/confirm", async ({ request, params }) => {
      sent.push([params.year, request.headers.get("If-Match"), await request.json()]);
      return HttpResponse.json(aYear({ confirmed: true }));
    }),
  );
  await userEvent.click(await screen.findByRole("button", { name: "Xác nhận năm này" }));
  const dialog = await screen.findByRole("dialog");
  const go = within(dialog).getByRole("button", { name: "Xác nhận năm này" });
  await userEvent.click(go);
  expect(await within(dialog).findByText("Bắt buộc phải có.")).toBeVisible();
  await userEvent.type(within(dialog).getByRole("textbox"), "150/TB-BNV");
  await userEvent.click(go);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(sent).toEqual([["2027", '"4"', { document: "150/TB-BNV" }]]);
});

it("is changed with a reason; a day on a weekend is made up", async () => {
  const sent: unknown[] = [];
  serve(aYear());
  server.use(
    http.put("/api/v1/calendar/years/:year", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aYear());
    }),
  );
  await userEvent.click(await screen.findByRole("button", { name: "Sửa ngày" }));
  await userEvent.click(screen.getByRole("button", { name: "Bỏ ngày 01/01/2027" }));
  await userEvent.click(screen.getByRole("textbox", { name: "Ngày" }));
  await userEvent.paste("28/8/2027");
  await userEvent.tab();
  await userEvent.click(screen.getByRole("textbox", { name: "Tên ngày" }));
  await userEvent.paste("Làm bù cho ngày 01/9");
  await userEvent.click(screen.getByRole("button", { name: "Thêm ngày làm bù" }));
  await userEvent.click(screen.getByRole("textbox", { name: "Lý do sửa" }));
  await userEvent.paste("Hoán đổi");
  await userEvent.click(screen.getByRole("textbox", { name: "Văn bản làm căn cứ" }));
  await userEvent.paste("150/TB-BNV");
  await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Lưu" })).toBeNull());
  expect(sent).toEqual([
    {
      days: [{ day: "2027-08-28", kind: "make_up", reason: "Làm bù cho ngày 01/9", source: "" }],
      reason: "Hoán đổi",
      document: "150/TB-BNV",
    },
  ]);
});

it("knows the week", () => {
  expect(weekday("2027-01-01")).toBe(4);
  expect(kindOf("2027-08-28")).toBe("make_up");
  expect(kindOf("2027-08-30")).toBe("off");
  const february = monthDays(2028, 2);
  expect([february.blanks, february.days.length]).toEqual([1, 29]);
});
