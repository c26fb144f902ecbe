import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import type { components } from "../../api/schema";
import { hold } from "../../api/token";
import { aGrant, UNITS } from "../../test/data";
import { renderRoute } from "../../test/render";
import { server } from "../../test/server";
import { Findings } from "../records/Findings";
import { KINDS } from "../records/kinds";
import type { Field, Row } from "../records/model";
import { NewRecordPage } from "../records/RecordFormPage";
import { linesOf } from "./AuditHead";
import { roomsOn, rubricsOn } from "./inUse";
import type { Room, RoomTrend, Rubric } from "./queries";
import { RoomsPage } from "./RoomsPage";
import { NewRubricPage, RubricPage } from "./RubricPages";

type Schemas = components["schemas"];

const RUBRIC: Rubric = {
  id: "b1",
  code: "5S-100",
  version: 2,
  name: "Phiếu chấm 5S",
  basis: "Quyết định 12/QĐ-SYT",
  groups: [
    { group: "Sàng lọc", questions: [{ question: "Không có vật thừa", most: 5, weight: 2 }] },
  ],
  most: 10,
  valid_from: "2020-01-01",
  set_by: "Hoa",
  set_at: "2025-09-12T10:00:00+07:00",
  revision: 3,
  may: { change: false, close: true },
};

const ROOM: Room = {
  id: "m1",
  code: "P-203",
  name: "Phòng Nghiệp vụ Y, tầng 2",
  unit_id: "u2",
  active_from: "2020-01-01",
  set_by: "Hoa",
  set_at: "2025-09-12T10:00:00+07:00",
  revision: 1,
  may: { change: true },
};

function answer(rubrics: Rubric[] = [RUBRIC], rooms: Room[] = [ROOM]) {
  const { code, name, basis, groups, valid_from } = RUBRIC;
  const offered: Schemas["FiveSRubricIn"] = { code, name, basis, groups, valid_from };
  server.use(
    http.get("/api/v1/units", () => HttpResponse.json<Schemas["UnitList"]>({ items: UNITS })),
    http.get("/api/v1/five-s-rooms", () =>
      HttpResponse.json<Schemas["FiveSRoomList"]>({ items: rooms }),
    ),
    http.get("/api/v1/five-s-rubrics", () =>
      HttpResponse.json<Schemas["FiveSRubricList"]>({ items: rubrics, offered: [offered] }),
    ),
  );
}

beforeEach(() => {
  sessionStorage.clear();
  hold(
    aGrant("iso_secretary", {
      may: [
        "units:read",
        "sources:read",
        "five-s:write",
        "five-s:manage",
        "readings:read",
        "evidence:read",
        "evidence:write",
      ],
    }),
  );
  answer();
});

describe("what is in use on a day", () => {
  it("is the newest version of each rubric, and the rooms that are audited then", () => {
    const older = { ...RUBRIC, id: "b0", version: 1 };
    const later = { ...RUBRIC, id: "b3", version: 3, valid_from: "2026-01-01" };
    const other = { ...RUBRIC, id: "c1", code: "KHO", version: 1, valid_to: "2025-06-30" };
    const all = [later, RUBRIC, older, other];
    expect(rubricsOn(all, "2025-06-30").map(({ id }) => id)).toEqual(["b1", "c1"]);
    expect(rubricsOn(all, "2026-01-01").map(({ id }) => id)).toEqual(["b3"]);
    expect(roomsOn([{ ...ROOM, active_to: "2025-06-30" }], "2025-07-01")).toEqual([]);
  });

  it("keeps the points of questions that another rubric asks too", () => {
    const before = [
      { group: "Sàng lọc", question: "Không có vật thừa", points: 4, most: 5, weight: 1 },
    ];
    expect(linesOf(RUBRIC.groups, before)).toEqual([
      { group: "Sàng lọc", question: "Không có vật thừa", points: 4, most: 5, weight: 2 },
    ]);
  });
});

describe("the rooms", () => {
  const trend = (changes: Partial<RoomTrend>): RoomTrend => ({
    room_code: "P-203",
    room_name: "Phòng Nghiệp vụ Y, tầng 2",
    unit_id: "u2",
    room_id: "m1",
    missed: false,
    scores: [],
    open_findings: 0,
    overdue_findings: 0,
    ...changes,
  });

  it("show the latest score, what is open, and which were missed or are not listed", async () => {
    const asked: string[] = [];
    server.use(
      http.get("/api/v1/indicators/five-s-score/readings", () =>
        HttpResponse.json({
          readings: [],
          objective: { id: "o1", target: { unit: "points", value: "87" } },
        }),
      ),
      http.get("/api/v1/five-s-room-trends", ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json<Schemas["FiveSRoomTrends"]>({
          period: "2025",
          items: [
            trend({
              scores: [
                { id: "a1", audited_on: "2025-03-03", auditor: "Bình", got: 80, most: 100 },
                { id: "a2", audited_on: "2025-06-02", auditor: "Bình", got: 87, most: 100 },
              ],
              open_findings: 2,
              overdue_findings: 1,
              last_audited_on: "2025-06-02",
              days_since: 34,
            }),
            trend({ room_code: "P-204", room_id: "m2", missed: true }),
            trend({ room_code: "P-9", room_id: null }),
          ],
          missed: ["P-204"],
          unlisted: ["P-9"],
        });
      }),
    );
    renderRoute(<RoomsPage />, "/five-s-rooms", "/five-s-rooms?period=2025&unit=u2");
    const row = await screen.findByRole("row", { name: /P-203/ });
    expect(within(row).getByRole("link", { name: "87" })).toHaveAttribute(
      "href",
      "/five-s-audits/a2",
    );
    expect(within(row).getByRole("img")).toHaveAccessibleName(/80.*87/);
    expect(row).toHaveTextContent("34 ngày trước");
    expect(row).toHaveTextContent("1 quá hạn");
    expect(within(row).getByRole("link", { name: "2" })).toHaveAttribute(
      "href",
      "/five-s-audits?q=P-203",
    );
    expect(screen.getByText("1 phòng chưa được chấm trong kỳ: P-204")).toBeVisible();
    expect(screen.getByText(/chưa có trong danh sách phòng: P-9/)).toBeVisible();
    expect(asked).toEqual(["?period=2025&unit=u2"]);
  });
});

describe("the form of an audit", () => {
  it("takes room and rubric from their lists and sends what the rubric asks", async () => {
    const sent: Record<string, unknown>[] = [];
    server.use(
      http.post("/api/v1/five-s-audits/batch", async ({ request }) => {
        const { items } = (await request.json()) as { items: Record<string, unknown>[] };
        sent.push(items[0] ?? {});
        return HttpResponse.json<Schemas["PushOut"]>({
          id: null,
          status: "success",
          counts: { created: 1, updated: 0, unchanged: 0, stale: 0, rejected: 0 },
          rejected: [],
        });
      }),
      http.get("/api/v1/five-s-audits", () => HttpResponse.json({ items: [], next_cursor: null })),
    );
    renderRoute(
      <NewRecordPage kind={KINDS["five-s-audits"]} />,
      "/five-s-audits/new",
      "/five-s-audits/new",
    );
    await screen.findByRole("option", { name: "P-203 · Phòng Nghiệp vụ Y, tầng 2" });
    await userEvent.selectOptions(
      screen.getByLabelText(/^Phòng/),
      "P-203 · Phòng Nghiệp vụ Y, tầng 2",
    );
    expect(screen.getByLabelText(/Đơn vị/)).toHaveDisplayValue("Phòng Nghiệp vụ Y");
    await userEvent.selectOptions(
      screen.getByLabelText("Phiếu chấm"),
      "Phiếu chấm 5S (5S-100, phiên bản 2)",
    );
    await userEvent.click(screen.getByLabelText(/Ngày chấm/));
    await userEvent.paste("01/9/2025");
    await userEvent.tab();
    await userEvent.type(screen.getByLabelText(/Đánh giá viên/), "Bình");
    await userEvent.click(screen.getByRole("radio", { name: "4" }));
    expect(screen.getByText("80 điểm")).toBeVisible();
    expect(screen.queryByLabelText("Sửa bộ tiêu chí")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]).toMatchObject({
      room_code: "P-203",
      room_name: "Phòng Nghiệp vụ Y, tầng 2",
      unit_code: "nvy",
      rubric_code: "5S-100",
      rubric_version: 2,
      points: [{ group: "Sàng lọc", question: "Không có vật thừa", points: 4, most: 5, weight: 2 }],
    });
  });
});

describe("a rubric", () => {
  it("that is used can only be closed", async () => {
    const sent: unknown[] = [];
    server.use(
      http.get("/api/v1/five-s-rubrics/:id", () =>
        HttpResponse.json<Rubric>({ ...RUBRIC, used_until: "2025-06-02" }),
      ),
      http.patch("/api/v1/five-s-rubrics/:id", async ({ request }) => {
        sent.push(request.headers.get("If-Match"), await request.json());
        return HttpResponse.json<Rubric>({
          ...RUBRIC,
          used_until: "2025-06-02",
          valid_to: "2025-12-31",
        });
      }),
    );
    renderRoute(<RubricPage />, "/five-s-rubrics/:id", "/five-s-rubrics/b1");
    expect(await screen.findByText("Không có vật thừa")).toBeVisible();
    expect(screen.queryByLabelText(/Tên phiếu/)).toBeNull();
    await userEvent.click(screen.getByLabelText(/Dùng đến hết ngày/));
    await userEvent.paste("31/12/2025");
    await userEvent.tab();
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    await waitFor(() => expect(sent).toEqual(['"3"', { valid_to: "2025-12-31" }]));
  });

  it("that is offered says that nothing official prescribes it", async () => {
    renderRoute(<NewRubricPage />, "/five-s-rubrics/new", "/five-s-rubrics/new?from=offered");
    expect(await screen.findByText(/không có văn bản chính thức nào quy định/)).toBeVisible();
    expect(screen.getByLabelText(/Mã phiếu/)).toHaveValue("5S-100");
    expect(screen.getByText(/nhân hệ số: 10/)).toBeVisible();
  });
});

describe("a finding", () => {
  it("has the photos that carry its words, and takes one more with them", async () => {
    const sent: (string | null)[] = [];
    const photo = {
      media_type: "image/png",
      size_bytes: 10,
      sha256: "9f",
      shown: true,
      added_by_name: "Hoa",
      added_at: "2025-09-12T10:00:00+07:00",
    };
    server.use(
      http.get("/api/v1/evidence", () =>
        HttpResponse.json<Schemas["EvidenceList"]>({
          items: [
            { ...photo, id: "e1", file_name: "tu.png", label: "Tủ chưa dán nhãn" },
            { ...photo, id: "e2", file_name: "chung.png", label: null },
          ],
          largest_bytes: 1024 * 1024,
          media_types: ["image/png"],
          may: { change: true },
        }),
      ),
      http.get("/api/v1/evidence/:id/content", () => HttpResponse.arrayBuffer(new ArrayBuffer(8))),
      http.post("/api/v1/evidence", ({ request }) => {
        sent.push(new URL(request.url).searchParams.get("label"));
        return HttpResponse.json({ ...photo, id: "e3", file_name: "moi.png" }, { status: 201 });
      }),
    );
    const kind = KINDS["five-s-audits"];
    const field = kind.fields.find(({ name }) => name === "findings") as Extract<
      Field,
      { input: "rows" }
    >;
    const row = { id: "r1", findings: [{ text: "Tủ chưa dán nhãn" }] } as unknown as Row;
    renderRoute(<Findings kind={kind} row={row} field={field} />, "/", "/");
    expect(await screen.findByRole("button", { name: "Xem ảnh tu.png" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Xem ảnh chung.png" })).toBeNull();
    const input = screen.getByLabelText("Thêm ảnh cho: Tủ chưa dán nhãn", { selector: "input" });
    expect(input).toHaveAttribute("capture", "environment");
    await userEvent.upload(input, new File(["x"], "moi.png", { type: "image/png" }));
    await waitFor(() => expect(sent).toEqual(["Tủ chưa dán nhãn"]));
  });
});
