import { ApiError, asApiError, readProblem } from "./errors";
import type { components } from "./schema";

/** The person at this browser. */
export type SessionUser = components["schemas"]["MeOut"];

/** What log-in and refresh answer. `expires_in` is in seconds. */
export type Grant = components["schemas"]["SessionOut"];

/** Something a person may do; pages show only what the reader may use. */
export type Permission = components["schemas"]["Permission"];

/** Renew this many milliseconds before the end, so that no request starts with a dying token. */
const MARGIN_MS = 10_000;

// In memory only: a script that reads storage must not find it, and a closed tab forgets it.
let held: { token: string; until: number } | null = null;
let inFlight: Promise<boolean> | null = null;
const listeners = new Set<(grant: Grant | null) => void>();

/** Is told of every new grant, and of `null` when the session ended. Returns the unsubscriber. */
export function onGrant(listener: (grant: Grant | null) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes a new access token into use. */
export function hold(grant: Grant): void {
  held = { token: grant.access_token, until: performance.now() + grant.expires_in * 1000 };
  for (const listener of listeners) listener(grant);
}

/** Forgets the access token. */
export function drop(): void {
  held = null;
  for (const listener of listeners) listener(null);
}

export function currentToken(): string | null {
  return held?.token ?? null;
}

async function askForGrant(triesLeft = 3): Promise<boolean> {
  let response: Response;
  try {
    response = await fetch(new URL("/api/v1/auth/refresh", location.origin), {
      method: "POST",
      credentials: "same-origin",
    });
  } catch (cause) {
    throw asApiError(cause);
  }
  if (response.ok) {
    hold((await response.json()) as Grant);
    return true;
  }
  const problem = await readProblem(response);
  if (problem.status === 401 || problem.status === 403) {
    drop();
    return false;
  }
  if (problem.status === 409 && triesLeft > 0) {
    // Another tab was quicker; the browser holds the cookie that it got by the next try.
    await new Promise((resolve) => setTimeout(resolve, (problem.retryAfter ?? 1) * 1000));
    return askForGrant(triesLeft - 1);
  }
  throw problem;
}

/**
 * Trades the refresh cookie for a new access token; `false` when the session is over.
 * Throws an {@link ApiError} when the server cannot be reached: that ends no session.
 *
 * One at a time, also across tabs: the cookie rotates, and using an old one twice looks like
 * theft to the server, which then ends the whole family.
 */
export function refresh(): Promise<boolean> {
  inFlight ??= askAlone().finally(() => {
    inFlight = null;
  });
  return inFlight;
}

async function askAlone(): Promise<boolean> {
  // Only secure contexts have locks; on plain HTTP the server tells the slower of two tabs to ask again.
  return "locks" in navigator
    ? await navigator.locks.request("mtcl-refresh", () => askForGrant())
    : await askForGrant();
}

/** A token good for one more request, or `null` for somebody who is not logged in. */
export async function freshToken(): Promise<string | null> {
  if (held === null) return null;
  if (performance.now() > held.until - MARGIN_MS) {
    try {
      await refresh();
    } catch (cause) {
      // The old token may still pass; the request itself will say if the server is away.
      if (!(cause instanceof ApiError)) throw cause;
    }
  }
  return currentToken();
}
