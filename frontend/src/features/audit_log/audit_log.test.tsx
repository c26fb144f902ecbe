import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { hold } from "../../api/token";
import { aGrant, UNITS } from "../../test/data";
import { renderApp } from "../../test/render";
import { server } from "../../test/server";
import { AuditLogPage } from "./AuditLogPage";
import { brokenLinks } from "./chain";
import { detailLines } from "./detail";
import { type Entry, toQuery } from "./queries";

function anEntry(changes: Partial<Entry> = {}): Entry {
  return {
    seq: 42,
    at: "2026-03-02T08:15:00+07:00",
    actor_kind: "user",
    actor_id: "p1",
    actor_name: "Trần Thị Ễ",
    action: "unit.update",
    subject_kind: "unit",
    subject_id: "u2",
    detail: {},
    request_id: "r-7",
    prev_hash: "aaaaaaaaaaaaaaaa",
    hash: "bbbbbbbbbbbbbbbb",
    ...changes,
  };
}

let asked: URLSearchParams[] = [];

function serve(...items: Entry[]) {
  asked = [];
  server.use(
    http.get("/api/v1/audit-log", ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items, next_cursor: null });
    }),
    http.get("/api/v1/units", () => HttpResponse.json({ items: UNITS })),
    http.get("/api/v1/plans", () =>
      HttpResponse.json({ items: [{ id: "k1", year: 2025, revision_number: 1 }] }),
    ),
  );
}

beforeEach(() => hold(aGrant("auditor", { may: ["audit:read", "units:read"] })));

describe("what an entry says", () => {
  it("is of two states only what differs", () =>
    expect(
      detailLines({ old: { name: "A", active: true }, new: { name: "B", active: true } }),
    ).toEqual([{ name: "name", before: "A", value: "B" }]));

  it("is nothing of what is empty", () =>
    expect(detailLines({ year: 2025, reason: null, superseded: [] })).toEqual([
      { name: "year", value: 2025 },
    ]));

  it("is the fields, targets and actions of an objective", () =>
    expect(
      detailLines({
        number: "2",
        changes: {
          fields: [{ field: "deadline", old: "Quý 4", new: null }],
          targets: { old: [1], new: [2] },
          actions_added: [],
          actions_removed: [{ number: "3", text: "Họp" }],
          actions_changed: [
            { number: "1", text: "Khảo sát", fields: [{ field: "lead", old: null, new: "VP" }] },
          ],
        },
      }).map(({ name, before, value }) => [name, before, JSON.stringify(value)]),
    ).toEqual([
      ["number", undefined, '"2"'],
      ["deadline", "Quý 4", "null"],
      ["targets", [1], "[2]"],
      ["actions_removed", undefined, '[{"number":"3","text":"Họp"}]'],
      ["actions_changed", undefined, expect.stringContaining("Khảo sát")],
      ["lead", null, '"VP"'],
    ]));
});

it("asks for whole days in Vietnam, the last one included", () =>
  expect(
    toQuery({
      action: "",
      actor: "p1",
      kind: "",
      subject: "",
      from: "2026-03-01",
      to: "2026-03-02",
    }),
  ).toEqual({
    actor_id: "p1",
    from: "2026-02-28T17:00:00.000Z",
    to: "2026-03-02T17:00:00.000Z",
  }));

it("finds a broken link only between neighbours", () => {
  const entry = (seq: number, prev_hash: string, hash: string) => anEntry({ seq, prev_hash, hash });
  const fitting = [entry(3, "h2", "h3"), entry(2, "h1", "h2")];
  expect([...brokenLinks(fitting)]).toEqual([]);
  expect([...brokenLinks([entry(3, "hX", "h3"), ...fitting.slice(1)])]).toEqual([3]);
  expect([...brokenLinks([entry(5, "h4", "h5"), ...fitting])]).toEqual([]);
});

async function theRow(action: string): Promise<HTMLElement> {
  const row = (await screen.findByText(action, { selector: "strong" })).closest("tr");
  if (!row) throw new Error(`no row of ${action}`);
  return row;
}

describe("the page", () => {
  it("tells who did what to which thing, and what changed", async () => {
    serve(
      anEntry({
        detail: {
          old: { name: "Phòng Y", parent_id: null, active: true },
          new: { name: "Phòng Nghiệp vụ Y", parent_id: "u1", active: true },
        },
      }),
      anEntry({
        seq: 41,
        action: "plan.decide_target",
        subject_kind: "plan",
        subject_id: "k1",
        detail: {
          number: "3",
          target: { comparator: "ge", value: "95", unit: "percent", stated: true },
        },
        hash: "another",
      }),
      anEntry({ seq: 9, action: "robot.dance", subject_kind: "robot", subject_id: "x" }),
    );
    renderApp(<AuditLogPage />, "/admin/audit-log");
    const update = await theRow("Sửa đơn vị");
    const decision = await theRow("Quyết định chỉ tiêu");
    const unknown = await theRow("robot.dance");
    expect(within(update).getByText("Sửa đơn vị")).toBeVisible();
    await waitFor(() =>
      expect(within(update).getByRole("link", { name: "đơn vị NV Y" })).toHaveAttribute(
        "href",
        "/admin/units/u2",
      ),
    );
    expect(within(update).getByText("Đứt chuỗi")).toBeVisible();
    await userEvent.click(within(update).getByText("Chi tiết"));
    expect(update).toHaveTextContent("TênPhòng Y → Phòng Nghiệp vụ Y");
    expect(update).toHaveTextContent("Thuộc đơn vị– → Sở Y tế");
    expect(update).not.toHaveTextContent("Còn dùng");
    expect(update).toHaveTextContent("Mã yêu cầur-7");

    // This reader may not read plans, so there is neither a name nor a link.
    expect(within(decision).queryByRole("link")).toBeNull();
    expect(decision).toHaveTextContent("Chỉ tiêu được chọn≥ 95 %");
    expect(unknown).toHaveTextContent("robot.dance robot");
  });

  it("names a plan for those who may read it", async () => {
    hold(aGrant("auditor", { may: ["audit:read", "plans:read", "units:read"] }));
    serve(anEntry({ action: "plan.issue", subject_kind: "plan", subject_id: "k1" }));
    renderApp(<AuditLogPage />, "/admin/audit-log");
    expect(await screen.findByRole("link", { name: "kế hoạch 2025, lần 1" })).toHaveAttribute(
      "href",
      "/plans/k1",
    );
  });

  it("keeps its filters in the address, and takes them from its rows", async () => {
    serve(anEntry());
    const { router } = renderApp(<AuditLogPage />, "/admin/audit-log?from=2026-03-01");
    await screen.findByText("Sửa đơn vị", { selector: "strong" });
    expect(asked[0]?.get("from")).toBe("2026-02-28T17:00:00.000Z");

    await userEvent.click(screen.getByText("Chi tiết"));
    await userEvent.click(screen.getByRole("button", { name: "Chỉ việc của Trần Thị Ễ" }));
    await waitFor(() => expect(asked.at(-1)?.get("actor_id")).toBe("p1"));
    const row = await theRow("Sửa đơn vị");
    await userEvent.click(within(row).getByText("Chi tiết"));
    await userEvent.click(within(row).getByRole("button", { name: "Chỉ đơn vị NV Y" }));
    await waitFor(() => expect(asked.at(-1)?.get("subject_id")).toBe("u2"));
    expect(asked.at(-1)?.get("subject_kind")).toBe("unit");
    await userEvent.selectOptions(screen.getByLabelText("Việc"), "Sửa đơn vị");
    expect(router.state.location.search).toBe(
      "?from=2026-03-01&actor=p1&kind=unit&subject=u2&action=unit.update",
    );

    await userEvent.click(
      await screen.findByRole("button", { name: "Bỏ lọc: Chỉ việc của Trần Thị Ễ" }),
    );
    await userEvent.click(await screen.findByRole("button", { name: "Bỏ lọc: Chỉ đơn vị NV Y" }));
    expect(router.state.location.search).toBe("?from=2026-03-01&action=unit.update");
  });

  it("offers administrators whose doings to see", async () => {
    hold(aGrant("administrator"));
    serve(anEntry());
    server.use(
      http.get("/api/v1/users", () =>
        HttpResponse.json({ items: [{ id: "p1", full_name: "Trần Thị Ễ" }], next_cursor: null }),
      ),
      http.get("/api/v1/clients", () =>
        HttpResponse.json({ items: [{ id: "c1", name: "Một cửa điện tử" }] }),
      ),
    );
    renderApp(<AuditLogPage />, "/admin/audit-log?actor=p1");
    const who = await screen.findByLabelText("Ai");
    await waitFor(() => expect(who).toHaveDisplayValue("Trần Thị Ễ"));
    expect(screen.queryByRole("button", { name: /^Bỏ lọc: / })).toBeNull();
    await screen.findByRole("option", { name: "Một cửa điện tử" });
    await userEvent.selectOptions(who, "Một cửa điện tử");
    await waitFor(() => expect(asked.at(-1)?.get("actor_id")).toBe("c1"));
  });

  it("says that nothing fits, and that it could not be read", async () => {
    serve();
    const { unmount } = renderApp(<AuditLogPage />, "/admin/audit-log?action=unit.create");
    expect(await screen.findByRole("heading", { name: "Không có mục nào khớp" })).toBeVisible();
    unmount();
    server.use(
      http.get("/api/v1/audit-log", () =>
        HttpResponse.json({ code: "forbidden", request_id: "r-1" }, { status: 403 }),
      ),
    );
    renderApp(<AuditLogPage />, "/admin/audit-log");
    expect(await screen.findByRole("alert")).toHaveTextContent("r-1");
  });
});
