import { useSyncExternalStore } from "react";
import { api, postPlain, unwrap } from "./client";
import { ApiError, asApiError } from "./errors";
import type { components } from "./schema";
import {
  drop,
  type Grant,
  hold,
  onGrant,
  type Permission,
  refresh,
  type SessionUser,
} from "./token";

type Schemas = components["schemas"];

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

/** Whether the logged-in person may do something. The server decides; this only tidies the page. */
export function useMay(permission: Permission): boolean {
  return useMe().may.includes(permission);
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
  const body: Schemas["LoginIn"] = { username, password };
  enter(await postPlain<Grant>("/api/v1/auth/login", body));
}

/** Makes the first administrator of a new installation from the link in the server's log. */
export async function setUp(input: Schemas["SetupIn"]): Promise<void> {
  enter(await postPlain<Grant>("/api/v1/auth/setup", input));
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

/** Changes one's own password; the answer is a new session, for it ends all others. */
export async function changePassword(current: string, next: string): Promise<void> {
  const body: Schemas["PasswordIn"] = { current_password: current, new_password: next };
  enter(await unwrap(api.POST("/api/v1/auth/password", { body })));
}
