/** The least number of characters of a new password; the server refuses weak ones besides. */
export const MIN_PASSWORD = 10;

/** Counts code points as the server does: "ế" is one, typed composed. */
export function isTooShort(password: string): boolean {
  return Array.from(password).length < MIN_PASSWORD;
}
