import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { aboutQuery } from "../../api/about";
import { currentSession } from "../../api/session";
import { drop, hold } from "../../api/token";
import { aGrant, anAbout } from "../../test/data";
import { renderApp } from "../../test/render";
import { server } from "../../test/server";
import { LoginPage } from "./LoginPage";
import { PasswordPage } from "./PasswordPage";
import { safePath } from "./safePath";
import { SetupPage } from "./SetupPage";

const grant = aGrant();

function answers(path: string, answer: () => Response): unknown[] {
  const bodies: unknown[] = [];
  server.use(
    http.post(`/api/v1/auth/${path}`, async ({ request }) => {
      const text = await request.text();
      bodies.push(text === "" ? null : JSON.parse(text));
      return answer();
    }),
  );
  return bodies;
}

beforeEach(() => drop());

async function fillLogin(name: string, password: string) {
  await userEvent.type(screen.getByLabelText("Tên đăng nhập"), name);
  await userEvent.type(screen.getByLabelText("Mật khẩu"), password);
  await userEvent.click(screen.getByRole("button", { name: "Đăng nhập" }));
}

describe("LoginPage", () => {
  it("logs in and goes where the person was going", async () => {
    const bodies = answers("login", () => HttpResponse.json(grant));
    const { router } = renderApp(<LoginPage />, "/login?next=%2Fdossiers%3Fq%3Dx");
    await fillLogin(" thuky ", "bí mật lắm");
    await screen.findByText("elsewhere");
    expect(router.state.location.pathname + router.state.location.search).toBe("/dossiers?q=x");
    expect(bodies).toEqual([{ username: "thuky", password: "bí mật lắm" }]);
  });

  it("asks for what is missing without asking the server", async () => {
    renderApp(<LoginPage />, "/login");
    await userEvent.click(screen.getByRole("button", { name: "Đăng nhập" }));
    expect(screen.getByLabelText("Tên đăng nhập")).toHaveAccessibleDescription(
      "Hãy nhập tên đăng nhập.",
    );
    expect(screen.getByLabelText("Tên đăng nhập")).toHaveFocus();
  });

  it("says at the password that the two do not fit, and keeps the name", async () => {
    answers("login", () => HttpResponse.json({ code: "invalid_credentials" }, { status: 401 }));
    renderApp(<LoginPage />, "/login");
    await fillLogin("thuky", "sai");
    expect(await screen.findByText("Tên đăng nhập hoặc mật khẩu không đúng.")).toBeVisible();
    expect(screen.getByLabelText("Mật khẩu")).toBeInvalid();
    expect(screen.getByLabelText("Tên đăng nhập")).toHaveValue("thuky");
  });

  it("counts down when guesses come too fast, then lets try again", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    answers("login", () =>
      HttpResponse.json(
        { code: "too_many_attempts" },
        { status: 429, headers: { "Retry-After": "2" } },
      ),
    );
    renderApp(<LoginPage />, "/login");
    await fillLogin("thuky", "sai");
    expect(await screen.findByRole("alert")).toHaveTextContent("Hãy chờ 2 giây");
    expect(screen.getByRole("button", { name: "Đăng nhập" })).toBeDisabled();
    await vi.advanceTimersByTimeAsync(1000);
    await vi.waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("Hãy chờ 1 giây"));
    await vi.advanceTimersByTimeAsync(1000);
    await vi.waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent("Bây giờ bạn có thể thử lại."),
    );
    expect(screen.getByRole("button", { name: "Đăng nhập" })).toBeEnabled();
    vi.useRealTimers();
  });

  it("offers the accounts of a demonstration, filled in by a click", async () => {
    server.use(
      http.get("/api/v1/about", () =>
        HttpResponse.json(
          anAbout({
            demo: true,
            sample_accounts: [
              { username: "giamdoc", name: "Giám đốc Sở", role: "director", password: "Xem thử" },
              { username: "vanthu", name: "Văn thư", role: "clerk", password: "Xem thử" },
            ],
          }),
        ),
      ),
    );
    const bodies = answers("login", () => HttpResponse.json(grant));
    renderApp(<LoginPage />, "/login");
    await userEvent.click(await screen.findByRole("button", { name: /Văn thư/ }));
    expect(screen.getByText("Mật khẩu chung: Xem thử")).toBeVisible();
    expect(screen.getByRole("button", { name: "Đăng nhập" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await screen.findByText("elsewhere");
    expect(bodies).toEqual([{ username: "vanthu", password: "Xem thử" }]);
  });

  it("offers no accounts in a real installation", async () => {
    const { client } = renderApp(<LoginPage />, "/login");
    await vi.waitFor(() => expect(client.getQueryData(aboutQuery.queryKey)?.demo).toBe(false));
    expect(screen.queryByText("Tài khoản mẫu")).toBeNull();
  });

  it("says so when the session ran out", () => {
    hold(grant);
    drop();
    renderApp(<LoginPage />, "/login");
    expect(screen.getByRole("status")).toHaveTextContent("Phiên làm việc đã hết.");
  });
});

describe("safePath", () => {
  it.each([
    ["/plans?year=2025#x", "/plans?year=2025#x"],
    [null, "/"],
    ["https://evil.example/", "/"],
    ["//evil.example/", "/"],
    ["/\\evil.example/", "/"],
    ["/\t/evil.example/", "/"],
    ["javascript:alert(1)", "/"],
    ["/login?next=/login", "/"],
  ])("%s leads to %s", (next, path) => expect(safePath(next)).toBe(path));
});

describe("SetupPage", () => {
  it("makes the first administrator with the token behind the hash, and logs in", async () => {
    const made = answers("setup", () => HttpResponse.json(grant));
    renderApp(<SetupPage />, "/setup#abc-123");
    await userEvent.type(screen.getByLabelText("Họ và tên"), "Nguyễn Văn A");
    await userEvent.type(screen.getByLabelText("Tên đăng nhập"), "quantri");
    await userEvent.type(screen.getByLabelText("Mật khẩu"), "một câu dễ nhớ");
    await userEvent.type(screen.getByLabelText("Nhập lại mật khẩu mới"), "một câu dễ nhớ");
    await userEvent.click(screen.getByRole("button", { name: "Tạo tài khoản" }));
    await screen.findByText("elsewhere").catch(() => null);
    expect(made).toEqual([
      {
        token: "abc-123",
        username: "quantri",
        full_name: "Nguyễn Văn A",
        password: "một câu dễ nhớ",
      },
    ]);
    expect(currentSession().status).toBe("known");
  });

  it("explains itself without a token", () => {
    renderApp(<SetupPage />, "/setup");
    expect(screen.getByText(/cần liên kết thiết lập/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Tạo tài khoản" })).toBeNull();
  });
});

describe("PasswordPage", () => {
  async function fill(current: string, next: string, again = next) {
    await userEvent.type(screen.getByLabelText("Mật khẩu hiện tại"), current);
    await userEvent.type(screen.getByLabelText("Mật khẩu mới"), next);
    await userEvent.type(screen.getByLabelText("Nhập lại mật khẩu mới"), again);
    await userEvent.click(screen.getByRole("button", { name: "Đổi mật khẩu" }));
  }

  it("checks length and repetition before asking the server", async () => {
    hold(grant);
    renderApp(<PasswordPage />, "/account/password");
    await fill("cũ", "ngắn", "khác");
    expect(screen.getByText("Cần ít nhất 10 ký tự.")).toBeVisible();
    expect(screen.getByText("Hai lần nhập chưa giống nhau.")).toBeVisible();
  });

  it("puts the server's refusal at the field", async () => {
    hold(grant);
    answers("password", () =>
      HttpResponse.json(
        {
          code: "validation_failed",
          errors: [{ field: "current_password", code: "wrong_password" }],
        },
        { status: 422 },
      ),
    );
    renderApp(<PasswordPage />, "/account/password");
    await fill("sai", "một câu dễ nhớ");
    expect(await screen.findByText("Mật khẩu hiện tại không đúng.")).toBeVisible();
    expect(screen.getByLabelText("Mật khẩu mới")).toHaveValue("một câu dễ nhớ");
  });
});
