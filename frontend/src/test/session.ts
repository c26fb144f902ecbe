import { hold } from "../api/token";

/** Logs somebody in for a test, without a call. */
export function logIn(role: string, unit_id: string | null = null): void {
  hold({
    access_token: "t",
    expires_in: 900,
    user: {
      id: "u1",
      username: "a",
      full_name: "Trần Thị Ễ",
      role,
      unit_id,
      must_change_password: false,
    },
  });
}
