import { hold, type SessionUser } from "../api/token";
import { aGrant } from "./data";

/** Logs somebody in for a test, without a call. */
export function logIn(role: SessionUser["role"], unit_id: string | null = null): void {
  hold(aGrant(role, { unit_id }));
}
