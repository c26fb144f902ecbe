import { delay, http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aGrant } from "../test/data";
import { server } from "../test/server";
import { authFetch, unwrap } from "./client";
import { ApiError } from "./errors";
import { changePassword, currentSession, login, logout, resume } from "./session";
import { currentToken, drop, type Grant, hold } from "./token";

const grant = (access_token: string, expires_in = 900): Grant => ({
  ...aGrant(),
  access_token,
  expires_in,
});

const get = (path: string) => authFetch(new Request(new URL(path, location.origin)));

/** A resource that takes only `token`, and the tokens it was asked with. */
function guarded(token: () => string): string[] {
  const seen: string[] = [];
  server.use(
    http.get("/api/v1/plans", ({ request }) => {
      const given = request.headers.get("Authorization") ?? "";
      seen.push(given);
      return given === `Bearer ${token()}`
        ? HttpResponse.json({ items: [] })
        : HttpResponse.json({ code: "unauthenticated" }, { status: 401 });
    }),
  );
  return seen;
}

function refreshes(answer: () => Response | Promise<Response>): () => number {
  let count = 0;
  server.use(
    http.post("/api/v1/auth/refresh", async () => {
      count += 1;
      await delay(5);
      return answer();
    }),
  );
  return () => count;
}

beforeEach(() => drop());

describe("authFetch", () => {
  it("renews once for many calls that fail together, and repeats each", async () => {
    hold(grant("old"));
    const seen = guarded(() => "new");
    const count = refreshes(() => HttpResponse.json(grant("new")));
    const answers = await Promise.all([
      get("/api/v1/plans"),
      get("/api/v1/plans"),
      get("/api/v1/plans"),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
    expect(count()).toBe(1);
    expect(seen.filter((token) => token === "Bearer new")).toHaveLength(3);
  });

  it("repeats no more than once", async () => {
    hold(grant("old"));
    const seen = guarded(() => "never");
    refreshes(() => HttpResponse.json(grant("new")));
    expect((await get("/api/v1/plans")).status).toBe(401);
    expect(seen).toEqual(["Bearer old", "Bearer new"]);
  });

  it("sends the body again", async () => {
    hold(grant("old"));
    refreshes(() => HttpResponse.json(grant("new")));
    const bodies: unknown[] = [];
    server.use(
      http.post("/api/v1/plans", async ({ request }) => {
        bodies.push(await request.json());
        return request.headers.get("Authorization") === "Bearer new"
          ? HttpResponse.json({}, { status: 201 })
          : HttpResponse.json({}, { status: 401 });
      }),
    );
    const request = new Request(new URL("/api/v1/plans", location.origin), {
      method: "POST",
      body: JSON.stringify({ year: 2026 }),
    });
    expect((await authFetch(request)).status).toBe(201);
    expect(bodies).toEqual([{ year: 2026 }, { year: 2026 }]);
  });

  it("renews before a token runs out", async () => {
    hold(grant("dying", 5));
    const seen = guarded(() => "new");
    refreshes(() => HttpResponse.json(grant("new")));
    await get("/api/v1/plans");
    expect(seen).toEqual(["Bearer new"]);
  });

  it("ends the session when the refresh is refused", async () => {
    hold(grant("old"));
    guarded(() => "new");
    refreshes(() => HttpResponse.json({ code: "unauthenticated" }, { status: 401 }));
    expect((await get("/api/v1/plans")).status).toBe(401);
    expect(currentSession()).toEqual({ status: "anonymous", expired: true });
    expect(currentToken()).toBeNull();
  });

  it("asks again when another tab was quicker", async () => {
    hold(grant("old"));
    const seen = guarded(() => "new");
    const answers = [
      HttpResponse.json({ code: "conflict" }, { status: 409, headers: { "Retry-After": "0" } }),
      HttpResponse.json(grant("new")),
    ];
    const count = refreshes(() => answers.shift() ?? HttpResponse.error());
    expect((await get("/api/v1/plans")).status).toBe(200);
    expect(count()).toBe(2);
    expect(seen).toEqual(["Bearer old", "Bearer new"]);
  });

  it("keeps the session when the server is only away", async () => {
    hold(grant("old"));
    guarded(() => "new");
    refreshes(() => HttpResponse.error());
    await expect(get("/api/v1/plans")).rejects.toMatchObject({ code: "network", status: 0 });
    expect(currentSession().status).toBe("known");
    expect(currentToken()).toBe("old");
  });
});

describe("session", () => {
  it("picks up from the cookie", async () => {
    refreshes(() => HttpResponse.json(grant("fresh")));
    await resume();
    expect(currentSession()).toMatchObject({ status: "known", user: { username: "thuky" } });
    expect(currentToken()).toBe("fresh");
  });

  it("tells a server that is away from nobody being logged in", async () => {
    refreshes(() => HttpResponse.json({ code: "unavailable" }, { status: 503 }));
    await resume();
    expect(currentSession()).toMatchObject({
      status: "unreachable",
      error: { code: "unavailable" },
    });
  });

  it("does not touch the cookie when a log-in is refused", async () => {
    const count = refreshes(() => HttpResponse.json(grant("x")));
    server.use(
      http.post("/api/v1/auth/login", () =>
        HttpResponse.json(
          { code: "too_many_attempts", request_id: "r-1" },
          { status: 429, headers: { "Retry-After": "30" } },
        ),
      ),
    );
    const error: unknown = await login("a", "b").catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: "too_many_attempts", retryAfter: 30, requestId: "r-1" });
    expect(count()).toBe(0);
  });

  it("logs out only when the server has, and not as an expiry", async () => {
    hold(grant("t"));
    server.use(http.post("/api/v1/auth/logout", () => HttpResponse.error(), { once: true }));
    await expect(logout()).rejects.toBeInstanceOf(ApiError);
    expect(currentSession().status).toBe("known");

    server.use(http.post("/api/v1/auth/logout", () => new HttpResponse(null, { status: 204 })));
    await logout();
    expect(currentSession()).toEqual({ status: "anonymous", expired: false });
    expect(currentToken()).toBeNull();
  });

  it("goes on with the session that a password change answers", async () => {
    const before = grant("t");
    hold({ ...before, user: { ...before.user, must_change_password: true } });
    let body: unknown;
    server.use(
      http.post("/api/v1/auth/password", async ({ request }) => {
        body = await request.json();
        return HttpResponse.json(grant("t2"));
      }),
    );
    await changePassword("cũ", "mật khẩu mới dài");
    expect(body).toEqual({ current_password: "cũ", new_password: "mật khẩu mới dài" });
    expect(currentSession()).toMatchObject({ user: { must_change_password: false } });
    expect(currentToken()).toBe("t2");
  });
});

describe("unwrap", () => {
  it("throws the problem with the request id of the header", async () => {
    const response = new Response(null, { status: 412, headers: { "X-Request-Id": "r-9" } });
    await expect(
      unwrap(Promise.resolve({ response, error: { code: "precondition_failed" } })),
    ).rejects.toMatchObject({ code: "precondition_failed", status: 412, requestId: "r-9" });
  });

  it("lets an abort through as it is", async () => {
    const abort = new DOMException("", "AbortError");
    await expect(unwrap(Promise.reject(abort))).rejects.toBe(abort);
  });
});
