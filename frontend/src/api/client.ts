import createClient from "openapi-fetch";
import { asApiError, problemFrom, readProblem } from "./errors";
import type { paths } from "./schema";
import { currentToken, freshToken, refresh } from "./token";

function withToken(request: Request, token: string | null): Request {
  if (token !== null) request.headers.set("Authorization", `Bearer ${token}`);
  return request;
}

/**
 * `fetch` with the person's access token: renews it in silence and repeats the request once
 * when the server no longer takes it.
 */
export async function authFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const token = await freshToken();
  const response = await fetch(withToken(request, token));
  if (response.status !== 401 || token === null) return response;
  // Somebody else's refresh may have finished while this request was under way.
  if (currentToken() === token && !(await refresh())) return response;
  return fetch(withToken(again, currentToken()));
}

/** The typed client of every endpoint that a logged-in person calls. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: authFetch });

interface Result<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a successful call; throws {@link ApiError} otherwise. Made for TanStack Query. */
export async function unwrap<T>(call: Promise<Result<T>>): Promise<T> {
  return (await unwrapTagged(call)).data;
}

/** As {@link unwrap}, with the `ETag` to send back as `If-Match` when saving. */
export async function unwrapTagged<T>(
  call: Promise<Result<T>>,
): Promise<{ data: T; etag: string | null }> {
  let result: Result<T>;
  try {
    result = await call;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw asApiError(cause);
  }
  if (!result.response.ok) throw problemFrom(result.response, result.error);
  return { data: result.data as T, etag: result.response.headers.get("ETag") };
}

/** POSTs JSON to the endpoints that come before or end a session; no token is renewed for them. */
export async function postPlain<T>(path: string, body?: unknown): Promise<T> {
  const headers = new Headers();
  if (body !== undefined) headers.set("Content-Type", "application/json");
  let response: Response;
  try {
    response = await fetch(
      withToken(
        new Request(new URL(path, location.origin), {
          method: "POST",
          credentials: "same-origin",
          headers,
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
        currentToken(),
      ),
    );
  } catch (cause) {
    throw asApiError(cause);
  }
  if (!response.ok) throw await readProblem(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
