import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { hold } from "../../api/token";
import { aGrant, aUnit, UNITS } from "../../test/data";
import { renderApp, renderRoute } from "../../test/render";
import { server } from "../../test/server";
import { NewUnitPage } from "./NewUnitPage";
import { flatten, subtreeIds, treeOf } from "./tree";
import { UnitPage } from "./UnitPage";
import { UnitsPage } from "./UnitsPage";

beforeEach(() => {
  sessionStorage.clear();
  hold(aGrant("administrator"));
  server.use(http.get("/api/v1/units", () => HttpResponse.json({ items: UNITS })));
});

describe("the tree", () => {
  const units = [
    aUnit({ id: "a" }),
    aUnit({ id: "b", parent_id: "a" }),
    aUnit({ id: "c", parent_id: "b" }),
    aUnit({ id: "d", parent_id: "a" }),
    aUnit({ id: "g", kind: "group" }),
  ];
  it("holds each unit below its parent and no group", () =>
    expect(flatten(treeOf(units)).map(({ unit, depth }) => `${unit.id}${depth}`)).toEqual([
      "a0",
      "b1",
      "c2",
      "d1",
    ]));
  it("knows what lies below a unit", () => expect([...subtreeIds(units, "b")]).toEqual(["b", "c"]));
});

it("shows the tree with its names, groups apart, and nothing to change for a reader", async () => {
  hold(aGrant("auditor"));
  server.use(
    http.get("/api/v1/units", () =>
      HttpResponse.json({
        items: UNITS.map((unit) => ({
          ...unit,
          aliases: unit.id === "u2" ? ["Phòng NVY", "P. NVY"] : [],
          active: unit.id !== "u2",
          may: { edit: false },
        })),
      }),
    ),
  );
  renderApp(<UnitsPage />, "/admin/units");
  const tree = await screen.findByRole("region", { name: "Cây đơn vị" });
  expect(tree).toHaveTextContent("Phòng Nghiệp vụ Y NV Y Đã ngừngnvyCòn gọi: Phòng NVY · P. NVY");
  expect(within(tree).queryByText(/Tất cả công chức/)).toBeNull();
  expect(screen.getByRole("region", { name: "Nhóm" })).toHaveTextContent("Tất cả công chức");
  expect(screen.queryByRole("link")).toBeNull();
});

it("adds a unit, keeps what was typed after a refusal, and goes on to its names", async () => {
  const bodies: unknown[] = [];
  server.use(
    http.post("/api/v1/units", async ({ request }) => {
      bodies.push(await request.json());
      return bodies.length === 1
        ? HttpResponse.json(
            { code: "validation_failed", errors: [{ field: "code", code: "taken" }] },
            { status: 422 },
          )
        : HttpResponse.json(aUnit({ id: "u9", name: "Phòng Nghiệp vụ Dược" }), { status: 201 });
    }),
  );
  const { router } = renderApp(<NewUnitPage />, "/admin/units/new");
  await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
  expect(screen.getByLabelText(/^Tên đầy đủ/)).toHaveAccessibleDescription(/Bắt buộc phải có/);
  expect(bodies).toEqual([]);

  await userEvent.type(screen.getByLabelText(/^Tên đầy đủ/), "Phòng Nghiệp vụ Dược");
  await userEvent.type(screen.getByLabelText(/^Mã/), "nvy");
  await userEvent.selectOptions(await screen.findByLabelText("Thuộc đơn vị"), "u1");
  await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
  expect(await screen.findByText("Đã được dùng.")).toBeVisible();
  expect(screen.getByLabelText(/^Mã/)).toHaveFocus();

  await userEvent.clear(screen.getByLabelText(/^Mã/));
  await userEvent.type(screen.getByLabelText(/^Mã/), "nvd");
  await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
  await screen.findByText("elsewhere");
  expect(router.state.location.pathname).toBe("/admin/units/u9");
  expect(bodies.at(-1)).toEqual({
    kind: "unit",
    code: "nvd",
    name: "Phòng Nghiệp vụ Dược",
    short_name: null,
    parent_id: "u1",
    position: 0,
  });
});

describe("one unit", () => {
  let unit = aUnit();
  let etag = '"1"';
  const patched: { body: unknown; tag: string | null }[] = [];

  beforeEach(() => {
    unit = aUnit({ id: "u2", parent_id: "u1", name: "Phòng Nghiệp vụ Y", short_name: "NV Y" });
    etag = '"1"';
    patched.length = 0;
    server.use(
      http.get("/api/v1/units/u2", () => HttpResponse.json(unit, { headers: { ETag: etag } })),
      http.patch("/api/v1/units/u2", async ({ request }) => {
        const tag = request.headers.get("If-Match");
        const body = (await request.json()) as object;
        patched.push({ body, tag });
        if (tag !== etag) {
          return HttpResponse.json({ code: "precondition_failed" }, { status: 412 });
        }
        unit = { ...unit, ...body, revision: 2 };
        etag = '"2"';
        return HttpResponse.json(unit, { headers: { ETag: etag } });
      }),
    );
  });
  const open = () => renderRoute(<UnitPage />, "/admin/units/:id", "/admin/units/u2");
  const nameField = () => screen.findByLabelText(/^Tên đầy đủ/);

  it("is saved against the tag that was read, and cannot be moved below itself", async () => {
    open();
    await userEvent.type(await nameField(), " - QLHN");
    const parents = within(screen.getByLabelText("Thuộc đơn vị")).getAllByRole("option");
    expect(parents.map((option) => option.getAttribute("value"))).toEqual(["", "u1"]);
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    expect(
      await screen.findByRole("heading", { name: "Phòng Nghiệp vụ Y - QLHN", level: 1 }),
    ).toBeVisible();
    expect(patched).toEqual([{ tag: '"1"', body: { name: "Phòng Nghiệp vụ Y - QLHN" } }]);
    // The next change goes out under the tag of the last one.
    await userEvent.type(await nameField(), "!");
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    await waitFor(() => expect(patched).toHaveLength(2));
    expect(patched[1]?.tag).toBe('"2"');
  });

  it("says that somebody else was faster, keeps what was typed, and goes on from theirs", async () => {
    open();
    const field = await nameField();
    unit = { ...unit, short_name: "NVY-QLHN", revision: 7 };
    etag = '"7"';
    await userEvent.type(field, "!");
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    expect(await screen.findByText(/Người khác vừa sửa phần này/)).toBeVisible();
    expect(field).toHaveValue("Phòng Nghiệp vụ Y!");
    await userEvent.click(screen.getByRole("button", { name: /^Lấy bản mới nhất/ }));
    expect(screen.getByLabelText(/^Tên ngắn/)).toHaveValue("NVY-QLHN");
    expect(field).toHaveValue("Phòng Nghiệp vụ Y!");
    expect(screen.queryByText(/Người khác vừa sửa/)).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    expect(
      await screen.findByRole("heading", { name: "Phòng Nghiệp vụ Y!", level: 1 }),
    ).toBeVisible();
    expect(patched.at(-1)).toEqual({ tag: '"7"', body: { name: "Phòng Nghiệp vụ Y!" } });
  });

  it("shows a reader what it is and nothing to change", async () => {
    unit = { ...unit, aliases: ["Phòng NVY"], active: false, may: { edit: false } };
    open();
    expect(await screen.findByText("Phòng NVY")).toBeVisible();
    expect(screen.getByText("Đơn vị đã ngừng. Số liệu cũ vẫn giữ.")).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("takes other names, says when one was understood already, and forgets them", async () => {
    const removed: string[] = [];
    server.use(
      http.post("/api/v1/units/u2/aliases", async ({ request }) => {
        const { alias } = (await request.json()) as { alias: string };
        if (alias !== "NV Y") unit = { ...unit, aliases: [...unit.aliases, alias] };
        return HttpResponse.json(unit);
      }),
      http.delete("/api/v1/units/u2/aliases/:alias", ({ params }) => {
        removed.push(String(params.alias));
        unit = { ...unit, aliases: [] };
        return new HttpResponse(null, { status: 204 });
      }),
    );
    open();
    const field = await screen.findByLabelText("Thêm tên gọi");
    await userEvent.type(field, "Phòng NVY/QLHN{Enter}");
    expect(await screen.findByText("Phòng NVY/QLHN")).toBeVisible();
    await userEvent.type(field, "NV Y{Enter}");
    expect(
      await screen.findByText("“NV Y” đã được hiểu là đơn vị này, không cần thêm."),
    ).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Bỏ tên “Phòng NVY/QLHN”" }));
    await waitFor(() => expect(screen.queryByText("Phòng NVY/QLHN")).toBeNull());
    expect(removed).toEqual(["Phòng NVY/QLHN"]);
  });

  it("is switched off only after a question", async () => {
    open();
    await userEvent.click(await screen.findByRole("button", { name: "Ngừng đơn vị" }));
    const dialog = await screen.findByRole("dialog", { name: "Ngừng Phòng Nghiệp vụ Y?" });
    expect(patched).toEqual([]);
    await userEvent.click(within(dialog).getByRole("button", { name: "Ngừng đơn vị" }));
    expect(await screen.findByText("Đơn vị đã ngừng. Số liệu cũ vẫn giữ.")).toBeVisible();
    expect(patched).toEqual([{ tag: '"1"', body: { active: false } }]);
  });
});
