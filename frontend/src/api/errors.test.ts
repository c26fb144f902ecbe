import { describe, expect, it } from "vitest";
import { asApiError, readProblem } from "./errors";

const answer = (status: number, body: string, headers: Record<string, string> = {}) =>
  new Response(body, { status, headers });

describe("readProblem", () => {
  it("reads a problem document", async () => {
    const body = {
      code: "validation_failed",
      request_id: "r-1",
      errors: [{ field: "year", code: "out_of_range", message: "…" }, { nonsense: true }],
    };
    expect(await readProblem(answer(422, JSON.stringify(body)))).toMatchObject({
      status: 422,
      code: "validation_failed",
      requestId: "r-1",
      errors: [{ field: "year", code: "out_of_range" }],
    });
  });

  it("copes with a proxy's page", async () => {
    const error = await readProblem(answer(502, "<html>", { "X-Request-Id": "r-2" }));
    expect(error).toMatchObject({
      code: "unexpected",
      status: 502,
      requestId: "r-2",
      mayPass: true,
    });
  });

  it("reads both forms of Retry-After", async () => {
    expect((await readProblem(answer(429, "", { "Retry-After": "7" }))).retryAfter).toBe(7);
    const at = new Date(Date.now() + 30_000).toUTCString();
    const { retryAfter } = await readProblem(answer(503, "", { "Retry-After": at }));
    expect(retryAfter).toBeGreaterThan(27);
    expect(retryAfter).toBeLessThanOrEqual(30);
  });
});

it("takes what fetch throws for a network failure, and a bug for a bug", () => {
  expect(asApiError(new TypeError("Failed to fetch")).code).toBe("network");
  expect(asApiError(new RangeError("x")).code).toBe("unexpected");
});
