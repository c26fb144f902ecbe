import { QueryClient, QueryClientProvider, useQueryClient } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { createMemoryRouter, type RouteObject, RouterProvider } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { logout, resume } from "../api/session";
import { drop, hold, type SessionUser } from "../api/token";
import { aGrant, anAbout } from "../test/data";
import { server } from "../test/server";
import { navFor } from "./nav";
import { Providers } from "./Providers";
import { routes } from "./router";
import { ThemeProvider } from "./ThemeProvider";
import type { components } from "../api/schema";

type Schemas = components["schemas"];

const person = (role: SessionUser["role"], must_change_password = false) =>
  aGrant(role, { must_change_password });

function open(path: string) {
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  render(
    <ThemeProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ThemeProvider>,
  );
  return router;
}

beforeEach(() => drop());

describe("the log-in wall", () => {
  it("sends a stranger to log in and remembers where to", () => {
    const router = open("/help?x=1#y");
    expect(router.state.location.pathname).toBe("/login");
    expect(new URLSearchParams(router.state.location.search).get("next")).toBe("/help?x=1#y");
  });

  it("lets nobody past a password that must change", async () => {
    hold(person("staff", true));
    const router = open("/help");
    expect(await screen.findByRole("heading", { name: "Đổi mật khẩu" })).toBeVisible();
    expect(router.state.location.pathname).toBe("/account/password");
  });

  it("says when the server is away, and goes on when it is back", async () => {
    server.use(http.post("/api/v1/auth/refresh", () => HttpResponse.error(), { once: true }));
    await resume();
    open("/help");
    expect(screen.getByRole("alert")).toHaveTextContent("Không kết nối được tới máy chủ.");
    server.use(http.post("/api/v1/auth/refresh", () => HttpResponse.json(person("staff"))));
    await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(await screen.findByRole("heading", { name: "Trợ giúp" })).toBeVisible();
  });
});

describe("made-up data", () => {
  const demo = () =>
    server.use(
      http.get("/api/v1/about", () => HttpResponse.json(anAbout({ demo: true }))),
      http.post("/api/v1/auth/logout", () => new HttpResponse(null, { status: 204 })),
    );
  const banner = () => screen.findByRole("complementary", { name: "Dữ liệu mẫu" });

  it("says so on every page: log-in, set-up, password, unknown", async () => {
    demo();
    for (const path of ["/login", "/setup", "/account/password", "/nowhere"]) {
      if (path === "/account/password") hold(person("staff"));
      open(path);
      expect(await banner()).toHaveTextContent("không phải số liệu thật");
      await screen.findByRole("heading", { level: 1 });
      cleanup();
    }
  });

  it("takes nothing away that was typed before the server said so", async () => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    server.use(
      http.get("/api/v1/about", async () => {
        await asked;
        return HttpResponse.json(anAbout({ demo: true }));
      }),
    );
    open("/login");
    await userEvent.type(await screen.findByLabelText("Tên đăng nhập"), "giamdoc");
    answer();
    await banner();
    expect(screen.getByLabelText("Tên đăng nhập")).toHaveValue("giamdoc");
  });

  it("says so on a page that fails", async () => {
    demo();
    hold(person("staff"));
    vi.spyOn(console, "error").mockReturnValue();
    const broken = { path: "/", loader: () => Promise.reject(new Error("bug")) };
    const [root] = routes;
    const children = [{ ...root?.children?.[0], children: [broken] }] as RouteObject[];
    render(
      <Providers>
        <RouterProvider
          router={createMemoryRouter([{ ...root, children } as RouteObject], {
            initialEntries: ["/"],
          })}
        />
      </Providers>,
    );
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(await banner()).toBeVisible();
  });

  it("goes on saying so when the person changes, and the rest is forgotten", async () => {
    demo();
    hold(person("director"));
    const router = createMemoryRouter(routes, { initialEntries: ["/nowhere"] });
    let client: QueryClient | undefined;
    const Spy = () => {
      client = useQueryClient();
      return null;
    };
    render(
      <Providers>
        <Spy />
        <RouterProvider router={router} />
      </Providers>,
    );
    await banner();
    client?.setQueryData(["dossiers"], "what the director has read");
    await logout();
    expect(await screen.findByRole("heading", { name: "Đăng nhập" })).toBeVisible();
    expect(client?.getQueryData(["dossiers"])).toBeUndefined();
    expect(await banner()).toBeVisible();
  });

  it("is said nowhere in a real installation", async () => {
    const asked = vi.fn(() => HttpResponse.json(anAbout()));
    server.use(http.get("/api/v1/about", asked));
    open("/login");
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    await screen.findByRole("heading", { name: "Đăng nhập" });
    expect(screen.queryByRole("complementary")).toBeNull();
  });
});

describe("the frame", () => {
  it("shows administration only to those who administer", () => {
    const paths = (role: SessionUser["role"]) =>
      navFor(person(role).user).flatMap((group) => group.items.map((item) => item.to));
    expect(paths("administrator")).toContain("/admin/clients");
    expect(paths("auditor").filter((to) => to.startsWith("/admin"))).toEqual(["/admin/audit-log"]);
    expect(paths("staff").filter((to) => to.startsWith("/admin"))).toEqual([]);
  });

  it("keeps the navigation on a page that does not exist", async () => {
    hold(person("director"));
    open("/nowhere");
    expect(await screen.findByRole("heading", { name: "Không có trang này" })).toBeVisible();
    expect(screen.getByRole("navigation", { name: "Điều hướng chính" })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Tới nội dung chính" })).toHaveAttribute(
      "href",
      "#main",
    );
  });

  it("finds pages without accents from the keyboard", async () => {
    hold(person("director"));
    const router = open("/nowhere");
    server.use(
      http.get("/api/v1/plans", () =>
        HttpResponse.json<Schemas["Page_PlanSummary"]>({ items: [], next_cursor: null }),
      ),
      http.get("/api/v1/dossiers", () =>
        HttpResponse.json<Schemas["Page_DossierOut"]>({ items: [], next_cursor: null }),
      ),
    );
    await userEvent.keyboard("{Control>}k{/Control}");
    expect(await screen.findByRole("combobox")).toHaveFocus();
    await userEvent.keyboard("tro giup{Enter}");
    await screen.findByRole("heading", { name: "Trợ giúp" });
    expect(router.state.location.pathname).toBe("/help");
  });

  it("goes to the log-in page after logging out", async () => {
    hold(person("director"));
    server.use(http.post("/api/v1/auth/logout", () => new HttpResponse(null, { status: 204 })));
    const router = open("/nowhere");
    await userEvent.click(await screen.findByRole("button", { name: /Trần Thị Ễ/ }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Đăng xuất" }));
    expect(await screen.findByRole("heading", { name: "Đăng nhập" })).toBeVisible();
    expect(router.state.location.pathname).toBe("/login");
  });
});
