import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it, vi } from "vitest";
import { hold } from "../../api/token";
import { aDossier, aGrant, UNITS } from "../../test/data";
import { renderApp, renderRoute } from "../../test/render";
import { server } from "../../test/server";
import { DossierPage } from "./DossierPage";
import { DossiersPage } from "./DossiersPage";
import type { DossierDetail } from "./model";
import type { components } from "../../api/schema";

type Schemas = components["schemas"];

beforeEach(() => {
  hold(aGrant("auditor"));
  server.use(
    http.get("/api/v1/units", () => HttpResponse.json<Schemas["UnitList"]>({ items: UNITS })),
  );
});

/** Answers the list and remembers what was asked for. */
function answerList(items: ReturnType<typeof aDossier>[]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get("/api/v1/dossiers", ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json<Schemas["Page_DossierOut"]>({ items, next_cursor: null });
    }),
  );
  return asked;
}

const last = (asked: URLSearchParams[]) => Object.fromEntries(asked.at(-1) ?? []);

it("shows a row with its unit, its promise in words and its state", async () => {
  answerList([
    aDossier({ status: "done", finished_at: "2025-04-22T09:00:00+07:00", working_days_left: -3 }),
  ]);
  renderApp(<DossiersPage />, "/dossiers");
  const row = await screen.findByRole("row", { name: /H29\.16-250408-0031/ });
  await within(row).findByText("NV Y");
  expect(row).toHaveTextContent("1.012289 Cấp mới giấy phép hành nghề");
  expect(row).toHaveTextContent("Trực tuyến");
  expect(row).toHaveTextContent("17/4/2025 trễ 3 ngày làm việc");
  expect(row).toHaveTextContent("Đã xử lý xong");
  expect(within(row).getByRole("link")).toHaveAttribute("href", "/dossiers/d1");
  expect(screen.getByText("Tất cả 1 hồ sơ")).toBeInTheDocument();
});

it("reads its filters from the address and writes them there", async () => {
  const asked = answerList([]);
  const { router } = renderApp(<DossiersPage />, "/dossiers?due=soon&q=duoc");
  expect(await screen.findByRole("heading", { name: "Không có hồ sơ nào khớp" })).toBeVisible();
  expect(last(asked)).toEqual({ due: "soon", q: "duoc" });

  await userEvent.selectOptions(screen.getByLabelText("Trạng thái"), "Đang giải quyết");
  await userEvent.selectOptions(screen.getByLabelText("Đơn vị"), "u2");
  await userEvent.click(screen.getByLabelText("Tiếp nhận từ ngày"));
  await userEvent.paste("01/4/2025");
  await userEvent.tab();
  await vi.waitFor(() =>
    expect(last(asked)).toEqual({
      due: "soon",
      q: "duoc",
      open: "true",
      unit: "u2",
      received_from: "2025-04-01",
    }),
  );
  expect(router.state.location.search).toContain("from=2025-04-01");

  await userEvent.click(screen.getByRole("button", { name: "Bỏ lọc" }));
  expect(router.state.location.search).toBe("");
  expect(await screen.findByRole("heading", { name: "Chưa có hồ sơ nào" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Dữ liệu gửi đến" })).toHaveAttribute("href", "/pushes");
});

const DETAIL: DossierDetail = {
  dossier: aDossier({
    status: "returned",
    finished_at: "2025-04-22T09:00:00+07:00",
    returned_at: "2025-04-23T09:00:00+07:00",
    claims_late: false,
    working_days_left: -3,
  }),
  steps: [],
  counted: [
    {
      indicator_code: "dossier-on-time",
      formula: "dossier-on-time v1",
      reason: "late",
      day: "2025-04-22",
      numerator: 0,
      denominator: 1,
    },
    {
      indicator_code: "something-new",
      formula: "something-new v2",
      reason: null,
      day: null,
      numerator: 0,
      denominator: 0,
    },
  ],
  versions: [
    {
      number: 2,
      recorded_at: "2025-04-23T09:05:00+07:00",
      push_id: "p2",
      pushed_by: "Một cửa tỉnh",
      changes: [
        { field: "finished_at", old: null, new: "2025-04-22T09:00:00+07:00" },
        {
          field: "source_updated_at",
          old: "2025-04-08T09:00:00+07:00",
          new: "2025-04-23T09:00:00+07:00",
        },
        { field: "status", old: "processing", new: "returned" },
        { field: "unit_id", old: "u1", new: "u2" },
      ],
    },
    {
      number: 1,
      recorded_at: "2025-04-08T09:05:00+07:00",
      push_id: "p1",
      pushed_by: "Một cửa tỉnh",
      changes: [],
    },
  ],
};

it("tells the life of a dossier, how it counts and what changed, in words", async () => {
  server.use(http.get("/api/v1/dossiers/d1", () => HttpResponse.json(DETAIL)));
  renderRoute(<DossierPage />, "/dossiers/:id", "/dossiers/d1");
  expect(
    await screen.findByRole("heading", { name: "H29.16-250408-0031", level: 1 }),
  ).toBeVisible();

  const life = screen.getByRole("region", { name: "Quá trình" });
  expect(
    within(life)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual([
    "08/4/2025 08:40Nộp hồ sơ",
    "08/4/2025 09:00Tiếp nhận",
    "17/4/2025 17:00Ngày hẹn trả",
    "22/4/2025 09:00Giải quyết xongtrễ hẹn",
    "23/4/2025 09:00Trả kết quả",
  ]);

  const counted = screen.getByRole("region", { name: "Từng chỉ số tính hồ sơ này thế nào" });
  const [onTime, unknown] = within(counted).getAllByRole("listitem");
  expect(onTime).toHaveTextContent("Hồ sơ giải quyết đúng hạnĐược tínhtử số thêm 0, mẫu số thêm 1");
  expect(onTime).toHaveTextContent("Xong sau ngày hẹn trả.");
  expect(onTime).toHaveTextContent("ngày 22/4/2025, Tháng 4/2025");
  expect(unknown).toHaveTextContent("something-newKhông tínhChưa đến ngày được xét.");

  const versions = screen.getByRole("region", { name: "Các lần thay đổi" });
  await within(versions).findByText("NV Y");
  expect(versions).toHaveTextContent("Ngày xongchưa có → 22/4/2025 09:00");
  expect(versions).toHaveTextContent("Trạng tháiĐang xử lý → Đã trả kết quả");
  expect(versions).toHaveTextContent("Đơn vịSở Y tế → NV Y");
  expect(versions).not.toHaveTextContent("Bên gửi cập nhật lúc");
  expect(within(versions).getAllByRole("link")[0]).toHaveAttribute(
    "href",
    "/pushes?push=p2&state=all",
  );

  const claim = screen.getByRole("region", { name: "Đối chiếu với bên gửi" });
  expect(claim).toHaveTextContent("Bên gửi khaikhông trễHệ thống tínhtrễ hạnHai bên lệch nhau");
});

it("says that there is no such dossier", async () => {
  server.use(
    http.get("/api/v1/dossiers/d1", () =>
      HttpResponse.json({ code: "not_found", request_id: "r-1" }, { status: 404 }),
    ),
  );
  renderRoute(<DossierPage />, "/dossiers/:id", "/dossiers/d1");
  expect(await screen.findByRole("alert")).toHaveTextContent("Không tìm thấy.");
});

const CHECKED = {
  indicator_code: "licence-compliance",
  formula: "licence-compliance v1",
  reason: "not_checked",
  day: "2025-04-22",
  numerator: 0,
  denominator: 0,
} as const;

it("lets a head check a licence, and asks what does not hold", async () => {
  hold(aGrant("department_head"));
  const sent: unknown[] = [];
  server.use(
    http.get("/api/v1/dossiers/d1", () =>
      HttpResponse.json<DossierDetail>({ ...DETAIL, counted: [CHECKED] }),
    ),
    http.put("/api/v1/dossiers/d1/compliance", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(DETAIL.dossier);
    }),
  );
  renderRoute(<DossierPage />, "/dossiers/:id", "/dossiers/d1");
  const section = within(await screen.findByRole("region", { name: "Kiểm tra giấy phép" }));
  expect(section.getByText("Chưa kiểm tra")).toBeVisible();
  await userEvent.click(section.getByRole("button", { name: "Kiểm tra hồ sơ này" }));
  await userEvent.click(section.getByLabelText("Kịp thời"));
  await userEvent.click(section.getByRole("button", { name: "Lưu kết quả kiểm tra" }));
  expect(section.getByText("Hãy nêu điều chưa đạt.")).toBeVisible();
  await userEvent.click(section.getByLabelText("Nhận xét"));
  await userEvent.paste("Sai phạm vi chuyên môn");
  await userEvent.click(section.getByRole("button", { name: "Lưu kết quả kiểm tra" }));
  await vi.waitFor(() =>
    expect(sent).toEqual([
      {
        timely: true,
        accurate: false,
        lawful: false,
        note: "Sai phạm vi chuyên môn",
        if_version: DETAIL.dossier.version_number,
      },
    ]),
  );
});

it("shows who checked a licence, and no check of what is none", async () => {
  const compliance = {
    timely: true,
    accurate: true,
    lawful: true,
    checked_by: "Nguyễn Thị Hoa",
    checked_at: "2025-05-01T09:00:00+07:00",
  };
  server.use(
    http.get("/api/v1/dossiers/d1", () =>
      HttpResponse.json<DossierDetail>({
        ...DETAIL,
        dossier: { ...DETAIL.dossier, compliance },
        counted: [{ ...CHECKED, reason: "compliant", numerator: 1, denominator: 1 }],
      }),
    ),
    http.get("/api/v1/dossiers/d2", () => HttpResponse.json<DossierDetail>(DETAIL)),
  );
  const { unmount } = renderRoute(<DossierPage />, "/dossiers/:id", "/dossiers/d1");
  const section = await screen.findByRole("region", { name: "Kiểm tra giấy phép" });
  expect(section).toHaveTextContent("Nguyễn Thị Hoa, 01/5/2025");
  expect(within(section).queryByRole("button")).toBeNull();
  unmount();
  renderRoute(<DossierPage />, "/dossiers/:id", "/dossiers/d2");
  await screen.findByRole("region", { name: "Các lần thay đổi" });
  expect(screen.queryByRole("region", { name: "Kiểm tra giấy phép" })).toBeNull();
});
