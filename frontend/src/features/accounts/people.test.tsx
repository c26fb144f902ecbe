import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { hold } from "../../api/token";
import { aGrant, UNITS } from "../../test/data";
import { renderApp, renderRoute } from "../../test/render";
import { server } from "../../test/server";
import { NewPersonPage } from "./NewPersonPage";
import { PeoplePage } from "./PeoplePage";
import { type Person, toQuery } from "./peopleQueries";
import { PersonPage } from "./PersonPage";
import { temporaryPassword } from "./temporaryPassword";

function aPerson(changes: Partial<Person> = {}): Person {
  return {
    id: "p2",
    username: "binh.tt",
    full_name: "Trần Thị Bình",
    email: null,
    role: "iso_secretary",
    unit_id: "u2",
    active: true,
    must_change_password: false,
    last_login_at: null,
    created_at: "2026-01-05T08:00:00+07:00",
    updated_at: "2026-01-05T08:00:00+07:00",
    revision: 1,
    ...changes,
  };
}

beforeEach(() => {
  sessionStorage.clear();
  hold(aGrant("administrator"));
  server.use(http.get("/api/v1/units", () => HttpResponse.json({ items: UNITS })));
});

it("makes passwords that differ, and that nobody reads wrongly", () => {
  const made = Array.from({ length: 50 }, temporaryPassword);
  for (const password of made) {
    expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
  }
  expect(new Set(made).size).toBe(50);
});

it("leaves a word out of the call that no list has", () =>
  expect([
    toQuery({ q: "", role: "king", unit: "", state: "asleep" }),
    toQuery({ q: "binh", role: "clerk", unit: "u2", state: "off" }),
  ]).toEqual([{}, { q: "binh", role: "clerk", unit_id: "u2", active: false }]));

describe("the list", () => {
  it("shows who may log in as what, and filters by the address", async () => {
    const asked: string[] = [];
    server.use(
      http.get("/api/v1/users", ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({
          items: [
            aPerson({ last_login_at: "2026-03-02T08:15:00+07:00" }),
            aPerson({ id: "p3", full_name: "Lê Mới", must_change_password: true }),
            aPerson({ id: "p4", full_name: "Ngô Nghỉ", active: false }),
          ],
          next_cursor: null,
        });
      }),
    );
    const { router } = renderApp(<PeoplePage />, "/admin/people?role=clerk");
    const rows = await screen.findAllByRole("row");
    await waitFor(() => expect(rows[1]).toHaveTextContent("NV Y"));
    expect(rows[1]).toHaveTextContent("Thư ký ISO");
    expect(rows[1]).toHaveTextContent("08:15");
    expect(rows[1]).toHaveTextContent("Đang dùng");
    expect(rows[2]).toHaveTextContent("chưa lần nào");
    expect(rows[2]).toHaveTextContent("Chờ đổi mật khẩu");
    expect(rows[3]).toHaveTextContent("Đã khóa");
    expect(asked[0]).toBe("?role=clerk");

    await userEvent.type(screen.getByLabelText("Tìm"), "binh");
    await waitFor(() => expect(asked.at(-1)).toContain("q=binh"));
    await userEvent.selectOptions(screen.getByLabelText("Đơn vị"), "u2");
    await userEvent.selectOptions(screen.getByLabelText("Trạng thái"), "Đã khóa");
    await waitFor(() => expect(asked.at(-1)).toContain("active=false"));
    expect(asked.at(-1)).toContain("unit_id=u2");
    expect(router.state.location.search).toBe("?role=clerk&q=binh&unit=u2&state=off");
  });

  it("says that nobody fits, and that it could not be read", async () => {
    server.use(
      http.get("/api/v1/users", () => HttpResponse.json({ items: [], next_cursor: null })),
    );
    const { unmount } = renderApp(<PeoplePage />, "/admin/people?q=zzz");
    expect(await screen.findByRole("heading", { name: "Không có ai khớp" })).toBeVisible();
    unmount();
    server.use(
      http.get("/api/v1/users", () =>
        HttpResponse.json({ code: "forbidden", request_id: "r-1" }, { status: 403 }),
      ),
    );
    renderApp(<PeoplePage />, "/admin/people");
    expect(await screen.findByRole("alert")).toHaveTextContent("r-1");
  });
});

it("makes an account, keeps what was typed after a refusal, and shows the password once", async () => {
  const bodies: Record<string, unknown>[] = [];
  server.use(
    http.post("/api/v1/users", async ({ request }) => {
      bodies.push((await request.json()) as Record<string, unknown>);
      return bodies.length === 1
        ? HttpResponse.json(
            { code: "validation_failed", errors: [{ field: "username", code: "taken" }] },
            { status: 422 },
          )
        : HttpResponse.json(aPerson({ username: "binh.tt2" }), { status: 201 });
    }),
  );
  renderApp(<NewPersonPage />, "/admin/people/new");
  await userEvent.type(screen.getByLabelText(/^Họ và tên/), "Trần Thị Bình");
  await userEvent.type(screen.getByLabelText(/^Tên đăng nhập/), "binh.tt");
  await userEvent.selectOptions(screen.getByLabelText(/^Vai trò/), "Chuyên viên");
  expect(
    screen.getByText("Làm việc trong một đơn vị, chỉ thấy dữ liệu của đơn vị đó."),
  ).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Tạo tài khoản" }));
  expect(screen.getByText("Trưởng phòng và chuyên viên phải thuộc một đơn vị.")).toBeVisible();
  expect(bodies).toEqual([]);

  await userEvent.selectOptions(screen.getByLabelText(/^Đơn vị/), "u2");
  await userEvent.click(screen.getByRole("button", { name: "Tạo tài khoản" }));
  expect(await screen.findByText("Đã được dùng.")).toBeVisible();
  expect(screen.getByLabelText(/^Họ và tên/)).toHaveValue("Trần Thị Bình");
  await userEvent.type(screen.getByLabelText(/^Tên đăng nhập/), "2");
  await userEvent.click(screen.getByRole("button", { name: "Tạo tài khoản" }));

  expect(await screen.findByText("Mật khẩu tạm chỉ hiện một lần này")).toBeVisible();
  const { password, ...body } = bodies[1] ?? {};
  expect(body).toEqual({
    full_name: "Trần Thị Bình",
    username: "binh.tt2",
    email: null,
    role: "staff",
    unit_id: "u2",
  });
  expect(screen.getByText(String(password))).toBeVisible();
  expect(screen.getByText("binh.tt2")).toBeVisible();
  expect(JSON.stringify(Object.entries(sessionStorage))).not.toContain("Bình");
});

describe("one account", () => {
  let person = aPerson();
  const patched: { body: unknown; tag: string | null }[] = [];

  beforeEach(() => {
    person = aPerson();
    patched.length = 0;
    server.use(
      http.get("/api/v1/users/p2", () => HttpResponse.json(person)),
      http.patch("/api/v1/users/p2", async ({ request }) => {
        const tag = request.headers.get("If-Match");
        const body = (await request.json()) as object;
        patched.push({ body, tag });
        if (tag !== `"${person.revision}"`) {
          return HttpResponse.json({ code: "precondition_failed" }, { status: 412 });
        }
        person = { ...person, ...body, revision: person.revision + 1 };
        return HttpResponse.json(person);
      }),
    );
  });
  const open = () => renderRoute(<PersonPage />, "/admin/people/:id", "/admin/people/p2");

  it("gets another role and unit, merged with what somebody else saved", async () => {
    open();
    const role = await screen.findByLabelText(/^Vai trò/);
    person = { ...person, email: "binh@example.vn", revision: 4 };
    await userEvent.selectOptions(role, "Trưởng phòng");
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    await userEvent.click(await screen.findByRole("button", { name: /^Lấy bản mới nhất/ }));
    expect(screen.getByLabelText("Thư điện tử")).toHaveValue("binh@example.vn");
    await userEvent.click(screen.getByRole("button", { name: "Lưu" }));
    await waitFor(() => expect(person.role).toBe("department_head"));
    expect(patched.at(-1)).toEqual({ tag: '"4"', body: { role: "department_head" } });
  });

  it("gets a temporary password after a question, shown once", async () => {
    const sent: string[] = [];
    server.use(
      http.post("/api/v1/users/p2/password", async ({ request }) => {
        sent.push(((await request.json()) as { new_password: string }).new_password);
        return HttpResponse.json({ ...person, must_change_password: true });
      }),
    );
    open();
    await userEvent.click(await screen.findByRole("button", { name: "Cấp mật khẩu tạm" }));
    const dialog = await screen.findByRole("dialog", {
      name: "Cấp mật khẩu tạm cho Trần Thị Bình?",
    });
    expect(dialog).toHaveTextContent("bị đăng xuất khỏi mọi thiết bị");
    expect(sent).toEqual([]);
    await userEvent.click(within(dialog).getByRole("button", { name: "Cấp mật khẩu tạm" }));
    expect(await screen.findByText(sent[0] ?? "nothing was sent")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Tôi đã lưu" }));
    expect(screen.queryByText(sent[0] ?? "")).toBeNull();
  });

  it("is not switched off when it is the last administrator, and says so", async () => {
    server.use(
      http.patch("/api/v1/users/p2", () =>
        HttpResponse.json(
          { code: "validation_failed", errors: [{ field: "active", code: "last_administrator" }] },
          { status: 422 },
        ),
      ),
    );
    open();
    await userEvent.click(await screen.findByRole("button", { name: "Khóa tài khoản" }));
    const dialog = await screen.findByRole("dialog");
    await userEvent.click(within(dialog).getByRole("button", { name: "Khóa tài khoản" }));
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(
      "Đây là quản trị viên cuối cùng đang hoạt động.",
    );
  });

  it("is switched off and on again", async () => {
    open();
    await userEvent.click(await screen.findByRole("button", { name: "Khóa tài khoản" }));
    const dialog = await screen.findByRole("dialog", {
      name: "Khóa tài khoản của Trần Thị Bình?",
    });
    await userEvent.click(within(dialog).getByRole("button", { name: "Khóa tài khoản" }));
    expect(await screen.findByRole("button", { name: "Mở khóa" })).toBeVisible();
    expect(patched).toEqual([{ tag: '"1"', body: { active: false } }]);
  });

  it("of one's own has neither a switch nor a temporary password", async () => {
    hold(aGrant("administrator", { id: "p2" }));
    open();
    expect(await screen.findByRole("link", { name: "Đổi mật khẩu" })).toHaveAttribute(
      "href",
      "/account/password",
    );
    expect(screen.queryByRole("button", { name: /^Khóa|^Cấp/ })).toBeNull();
  });
});
