import { useSyncExternalStore } from "react";
import { authFetch, postPlain } from "./client";
import { ApiError, asApiError, readProblem } from "./errors";
import { drop, type Grant, hold, onGrant, refresh, type SessionUser } from "./token";

/** Who sits at this browser. `unreachable`: the server did not answer, so nobody knows. */
export type Session =
  | { status: "unknown" }
  | { status: "unreachable"; error: ApiError }
  | { status: "anonymous"; expired: boolean }
  | { status: "known"; user: SessionUser };

let session: Session = { status: "unknown" };
const listeners = new Set<() => void>();
const otherTabs = "BroadcastChannel" in globalThis ? new BroadcastChannel("mtcl-session") : null;

function become(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

onGrant((grant) => {
  if (grant) become({ status: "known", user: grant.user });
  else become({ status: "anonymous", expired: session.status === "known" });
});

otherTabs?.addEventListener("message", (event: MessageEvent<unknown>) => {
  if (event.data === "logged-out" && session.status === "known") {
    forget();
  } else if (event.data === "logged-in" && session.status === "anonymous") {
    void resume();
  }
});

function forget(): void {
  // Anonymous first: what drop() announces would otherwise read as an expiry.
  become({ status: "anonymous", expired: false });
  drop();
}

export function currentSession(): Session {
  return session;
}

export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The session, kept up to date in a component. */
export function useSession(): Session {
  return useSyncExternalStore(subscribeSession, currentSession);
}

/** The logged-in person; only for components below the log-in wall. */
export function useMe(): SessionUser {
  const now = useSession();
  if (now.status !== "known") throw new Error("useMe outside of a session");
  return now.user;
}

/** Picks the session up from the refresh cookie; called once at start and on "try again". */
export async function resume(): Promise<void> {
  try {
    await refresh();
  } catch (cause) {
    become({ status: "unreachable", error: asApiError(cause) });
  }
}

function enter(grant: Grant): void {
  hold(grant);
  otherTabs?.postMessage("logged-in");
}

/** Logs in. @throws ApiError with the reason, and `retryAfter` when guesses come too fast. */
export async function login(username: string, password: string): Promise<void> {
  enter(await postPlain<Grant>("/api/v1/auth/login", { username, password }));
}

/** Makes the first administrator of a new installation from the link in the server's log. */
export async function setUp(input: {
  token: string;
  username: string;
  full_name: string;
  password: string;
}): Promise<void> {
  await postPlain("/api/v1/auth/setup", input);
  await login(input.username, input.password);
}

async function leave(path: string): Promise<void> {
  try {
    await postPlain(path);
  } catch (cause) {
    // A session that is already over is what was asked for; any other failure must be seen,
    // because the cookie would still open the next browser tab.
    if (!(cause instanceof ApiError) || cause.status !== 401) throw cause;
  }
  forget();
  otherTabs?.postMessage("logged-out");
}

export function logout(): Promise<void> {
  return leave("/api/v1/auth/logout");
}

export async function logoutEverywhere(): Promise<void> {
  // Needs a living access token, unlike the plain log-out, which goes by the cookie.
  await refresh();
  return leave("/api/v1/auth/logout-everywhere");
}

/** Changes one's own password, and picks up the grant without the duty to change it. */
export async function changePassword(current: string, next: string): Promise<void> {
  const response = await authFetch(
    new Request(new URL("/api/v1/auth/password", location.origin), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ current_password: current, new_password: next }),
    }),
  ).catch((cause: unknown) => {
    throw asApiError(cause);
  });
  if (!response.ok) throw await readProblem(response);
  await refresh();
}
