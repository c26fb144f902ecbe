import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import type { components } from "../../api/schema";
import { hold } from "../../api/token";
import { aGrant, UNITS } from "../../test/data";
import { renderApp, renderRoute } from "../../test/render";
import { server } from "../../test/server";
import { FeedPage } from "./FeedPage";
import { type Feed, type FeedDetail, standingOf } from "./feedQueries";
import { FeedsPage } from "./FeedsPage";
import { NewFeedPage } from "./NewFeedPage";
import { PushesPage } from "./PushesPage";
import type { RejectedRow } from "./queries";

type Schemas = components["schemas"];

const SIDES: Schemas["Sides"] = {
  carried: 40,
  received: 500,
  finished: 480,
  withdrawn: 4,
  refused: 6,
  open: 45,
  paused: 5,
  gap: 0,
};

function aFeed(changes: Partial<Feed> = {}): Feed {
  return {
    code: "motcua",
    name: "Một cửa điện tử tỉnh",
    source_kind: "dossiers",
    adapter: "dvcqg",
    client_id: null,
    client_name: null,
    expected_hours: 8,
    expected_in: "working_hours",
    active: true,
    mapped_codes: 1,
    last_push: {
      id: "p1",
      received_at: "2025-09-11T16:02:00+07:00",
      status: "success",
      totals: null,
    },
    expected_by: "2025-09-12T16:02:00+07:00",
    stale: false,
    rejected_open: 0,
    claims_disagree: null,
    created_at: "2025-01-05T08:00:00+07:00",
    updated_at: "2025-01-05T08:00:00+07:00",
    revision: 3,
    ...changes,
  };
}

function aDetail(changes: Partial<Feed> = {}): FeedDetail {
  return {
    feed: aFeed(changes),
    maps: {
      status: [{ code: "DA_XONG", value: "done", valid_from: "2025-01-01" }],
      channel: [],
      service_level: [],
      unit: [],
      default_service_level: "full",
    },
    may: { edit: true },
  };
}

function board(items: Feed[], create = true, sides = SIDES): Schemas["Board"] {
  return {
    items,
    balance: {
      period: "2025",
      cut_off: "2025-09-12T10:00:00+07:00",
      whole: sides,
      units: [{ unit_id: "u2", sides }],
    },
    may: { create },
  };
}

beforeEach(() => {
  sessionStorage.clear();
  hold(aGrant("iso_secretary"));
  server.use(
    http.get("/api/v1/units", () => HttpResponse.json<Schemas["UnitList"]>({ items: UNITS })),
  );
});

describe("how a feed stands", () => {
  it("is told from what was agreed and what came", () => {
    expect(standingOf(aFeed())).toBe("fresh");
    expect(standingOf(aFeed({ stale: true }))).toBe("stale");
    expect(standingOf(aFeed({ stale: true, active: false }))).toBe("off");
    expect(standingOf(aFeed({ last_push: null }))).toBe("waiting");
    expect(standingOf(aFeed({ expected_by: null }))).toBe("no_schedule");
  });
});

describe("the board", () => {
  it("shows each feed's last push, lag, refusals and claims, and the balance with its gap", async () => {
    const late = aFeed({
      code: "igate",
      name: "iGate",
      adapter: "igate",
      stale: true,
      rejected_open: 12,
      claims_disagree: 3,
      report: {
        id: "r1",
        from: "2025-04-01",
        to: "2025-06-30",
        differing_lines: 2,
        unmatched_lines: 0,
      },
    });
    server.use(http.get("/api/v1/feeds", () => HttpResponse.json(board([aFeed(), late]))));
    renderApp(<FeedsPage />, "/feeds");
    const [, good, bad] = await screen.findAllByRole("row");
    expect(good).toHaveTextContent("Đúng hẹn");
    expect(good).toHaveTextContent("không khai");
    expect(bad).toHaveTextContent("Quá hẹn");
    expect(bad).toHaveTextContent("VNPT iGate");
    expect(good).toHaveTextContent("không có");
    if (!bad) throw new Error("no second feed");
    expect(within(bad).getByRole("link", { name: "lệch 2 dòng" })).toHaveAttribute(
      "href",
      "/reported-totals/r1?lines=differ",
    );
    expect(within(bad).getByRole("link", { name: "12" })).toHaveAttribute(
      "href",
      "/pushes?view=rejected&feed=igate",
    );
    const balance = screen.getByRole("table", { name: "Cân đối hồ sơ năm 2025" });
    await waitFor(() => expect(within(balance).getAllByRole("row")[2]).toHaveTextContent("NV Y"));
    expect(within(balance).getAllByText("Khớp: 0")).toHaveLength(2);
  });

  it("says the gap when there is one, and offers a first feed only to who may enter it", async () => {
    server.use(
      http.get("/api/v1/feeds", () =>
        HttpResponse.json(board([], false, { ...SIDES, gap: -2, received: 498 })),
      ),
    );
    renderApp(<FeedsPage />, "/feeds");
    expect(
      await screen.findByRole("heading", { name: "Chưa đăng ký nguồn gửi nào" }),
    ).toBeVisible();
    expect(screen.queryByRole("link", { name: "Thêm nguồn gửi" })).toBeNull();
    expect(screen.getAllByText("Lệch -2")).toHaveLength(2);
  });
});

describe("one feed", () => {
  it("names the address that its sender needs, and saves only what was changed", async () => {
    const sent: { tag: string | null; body: unknown }[] = [];
    server.use(
      http.get("/api/v1/feeds/:code", () => HttpResponse.json(aDetail({ stale: true }))),
      http.patch("/api/v1/feeds/:code", async ({ request }) => {
        sent.push({ tag: request.headers.get("If-Match"), body: await request.json() });
        return HttpResponse.json(aDetail({ revision: 4, expected_hours: 24 }));
      }),
    );
    renderRoute(<FeedPage />, "/feeds/:code", "/feeds/motcua");
    expect(await screen.findByText(/\/api\/v1\/feeds\/motcua\/dvcqg$/)).toBeVisible();
    expect(screen.getByText(/\/feeds\/motcua\/dvcqg\/login$/)).toBeVisible();
    expect(screen.getByText(/Quá hẹn gửi: mọi số liệu/)).toBeVisible();
    const hours = screen.getByLabelText("Hẹn gửi cách nhau (giờ)");
    await userEvent.clear(hours);
    await userEvent.type(hours, "24");
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    await waitFor(() => expect(sent).toEqual([{ tag: '"3"', body: { expected_hours: 24 } }]));
  });

  it("takes new codes into its maps, and puts a refusal at the entry", async () => {
    server.use(
      http.get("/api/v1/feeds/:code", () => HttpResponse.json(aDetail())),
      http.patch("/api/v1/feeds/:code", () =>
        HttpResponse.json(
          {
            type: "about:blank",
            title: "",
            status: 422,
            code: "validation_failed",
            request_id: "r",
            errors: [{ field: "maps.unit[0].value", code: "unknown_value", message: "" }],
          } satisfies Schemas["Problem"],
          { status: 422 },
        ),
      ),
    );
    renderRoute(<FeedPage />, "/feeds/:code", "/feeds/motcua");
    await userEvent.click(await screen.findByRole("button", { name: "Thêm tên đơn vị" }));
    const map = screen.getByRole("group", { name: "Tên đơn vị của bên gửi" });
    await userEvent.type(within(map).getByLabelText("Mã hoặc tên bên gửi"), "P.NVY");
    await userEvent.selectOptions(within(map).getByLabelText("Nghĩa là"), "u2");
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    expect(await within(map).findByText("Giá trị không có trong danh mục.")).toBeVisible();
  });

  it("is entered with its code, format and default level", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post("/api/v1/feeds", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(aDetail(), { status: 201 });
      }),
    );
    renderApp(<NewFeedPage />, "/feeds/new");
    await userEvent.click(screen.getByRole("button", { name: "Thêm nguồn" }));
    expect(await screen.findAllByText("Bắt buộc phải có.")).toHaveLength(2);
    await userEvent.type(screen.getByLabelText(/^Mã nguồn/), "motcua");
    await userEvent.type(screen.getByLabelText(/^Tên nguồn/), "Một cửa");
    await userEvent.selectOptions(screen.getByLabelText("Mức độ trực tuyến mặc định"), "full");
    await userEvent.click(screen.getByRole("button", { name: "Thêm nguồn" }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      code: "motcua",
      name: "Một cửa",
      adapter: "dvcqg",
      source_kind: "dossiers",
      expected_hours: null,
      maps: { default_service_level: "full" },
    });
  });
});

describe("a feed of messages", () => {
  it("is entered with the agencies that are ours and that assign tasks", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post("/api/v1/feeds", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(aDetail(), { status: 201 });
      }),
    );
    renderApp(<NewFeedPage />, "/feeds/new");
    await userEvent.type(screen.getByLabelText(/^Mã nguồn/), "eoffice");
    await userEvent.type(screen.getByLabelText(/^Tên nguồn/), "Trục văn bản");
    await userEvent.selectOptions(screen.getByLabelText("Dạng dữ liệu"), "edxml");
    expect(screen.queryByLabelText("Mức độ trực tuyến mặc định")).toBeNull();
    expect(screen.queryByLabelText("Gửi gì")).toBeNull();
    const map = screen.getByRole("group", { name: "Cơ quan trên trục văn bản" });
    for (const [index, code, part] of [
      [0, "000.00.16.H29", "own"],
      [1, "H29", "assigns"],
    ] as const) {
      await userEvent.click(within(map).getByRole("button", { name: "Thêm cơ quan" }));
      const codes = within(map).getAllByLabelText("Mã hoặc tên bên gửi");
      const parts = within(map).getAllByLabelText("Nghĩa là");
      await userEvent.type(codes[index] as HTMLElement, code);
      await userEvent.selectOptions(parts[index] as HTMLElement, part);
    }
    await userEvent.selectOptions(screen.getByLabelText("Văn bản có ký số không"), "yes");
    await userEvent.click(screen.getByRole("button", { name: "Thêm nguồn" }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      code: "eoffice",
      adapter: "edxml",
      source_kind: "documents",
      maps: {
        agency: [
          { code: "000.00.16.H29", value: "own" },
          { code: "H29", value: "assigns" },
        ],
        documents_signed: true,
        status_completes: false,
      },
    });
  });

  it("of our own JSON says which rows it sends, and where to", async () => {
    const sent: unknown[] = [];
    const made = aDetail({
      code: "daotao",
      adapter: "own_json",
      source_kind: "five_s_audits",
    });
    server.use(
      http.post("/api/v1/feeds", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(made, { status: 201 });
      }),
      http.get("/api/v1/feeds/:code", () => HttpResponse.json(made)),
    );
    const { unmount } = renderApp(<NewFeedPage />, "/feeds/new");
    await userEvent.type(screen.getByLabelText(/^Mã nguồn/), "daotao");
    await userEvent.type(screen.getByLabelText(/^Tên nguồn/), "Chấm 5S");
    await userEvent.selectOptions(screen.getByLabelText("Dạng dữ liệu"), "own_json");
    await userEvent.selectOptions(screen.getByLabelText("Gửi gì"), "five_s_audits");
    expect(screen.queryByRole("group", { name: "Tên đơn vị của bên gửi" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Thêm nguồn" }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ adapter: "own_json", source_kind: "five_s_audits" });
    unmount();

    renderRoute(<FeedPage />, "/feeds/:code", "/feeds/daotao");
    expect(await screen.findByText(/\/api\/v1\/five-s-audits\/batch\?feed=daotao$/)).toBeVisible();
  });
});

describe("a refused row", () => {
  const ROW: RejectedRow = {
    id: "r1",
    push_id: "p1",
    source_kind: "dossiers",
    index: 0,
    code: "invalid_format",
    field: "NgayTiepNhan",
    message: "…",
    row: { MaHoSo: "HS-1", NgayTiepNhan: "24/04/2025", service: "DongBoHoSoMC" } as never,
    received_at: "2025-09-11T16:02:00+07:00",
    settled_at: null,
  };

  it("is put right in its own fields and tried again", async () => {
    hold(aGrant("one_stop_officer"));
    const sent: unknown[] = [];
    server.use(
      http.get("/api/v1/rejected-rows", () =>
        HttpResponse.json({ items: [ROW], next_cursor: null }),
      ),
      http.post("/api/v1/rejected-rows/:id/retry", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json<Schemas["PushOut"]>({
          id: "p2",
          status: "success",
          counts: { created: 1, updated: 0, unchanged: 0, stale: 0, rejected: 0 },
          rejected: [],
        });
      }),
    );
    renderApp(<PushesPage />, "/pushes?view=rejected");
    await userEvent.click(await screen.findByText("Sửa và thử lại"));
    expect(screen.queryByLabelText("service")).toBeNull();
    const field = screen.getByLabelText("NgayTiepNhan");
    await userEvent.clear(field);
    await userEvent.type(field, "20250424090000");
    await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
    await waitFor(() =>
      expect(sent).toEqual([
        { row: { MaHoSo: "HS-1", NgayTiepNhan: "20250424090000", service: "DongBoHoSoMC" } },
      ]),
    );
  });

  it("is tried again with all of its push after a question", async () => {
    hold(aGrant("one_stop_officer"));
    let tried = 0;
    server.use(
      http.get("/api/v1/rejected-rows", () =>
        HttpResponse.json({ items: [ROW], next_cursor: null }),
      ),
      http.post("/api/v1/pushes/p1/retry", () => {
        tried += 1;
        return HttpResponse.json<Schemas["PushOut"]>({
          id: "p2",
          status: "partial",
          counts: { created: 3, updated: 0, unchanged: 0, stale: 0, rejected: 1 },
          rejected: [],
        });
      }),
    );
    renderApp(<PushesPage />, "/pushes?push=p1");
    await userEvent.click(
      await screen.findByRole("button", { name: "Thử lại tất cả của lần gửi" }),
    );
    const dialog = await screen.findByRole("dialog");
    await userEvent.click(
      within(dialog).getByRole("button", { name: "Thử lại tất cả của lần gửi" }),
    );
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(tried).toBe(1);
  });

  it("is only looked at by who may not push", async () => {
    server.use(
      http.get("/api/v1/rejected-rows", () =>
        HttpResponse.json({ items: [ROW], next_cursor: null }),
      ),
    );
    renderApp(<PushesPage />, "/pushes?push=p1");
    expect(await screen.findByRole("button", { name: "Tải tệp CSV" })).toBeVisible();
    expect(screen.queryByText("Sửa và thử lại")).toBeNull();
    expect(screen.queryByRole("button", { name: "Thử lại tất cả của lần gửi" })).toBeNull();
  });
});
