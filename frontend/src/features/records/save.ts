import { ApiError } from "../../api/errors";
import { pushRow } from "./queries";
import type { RecordPath } from "./paths";

/** What the server says to a row whose sender's own state is newer than this moment. */
export const STALE = "stale_row";

/**
 * Saves one row: judged first and then taken, so that a refusal leaves no rejected row behind.
 * @throws ApiError with the refused field, as any form gets it.
 */
export async function saveRow(path: RecordPath, row: Record<string, unknown>): Promise<void> {
  for (const dryRun of [true, false]) {
    const { rejected, counts } = await pushRow(path, row, dryRun);
    if (rejected.length > 0) {
      throw new ApiError({
        status: 422,
        code: "validation_failed",
        errors: rejected.map(({ field, code }) => ({ field: field ?? "", code })),
      });
    }
    if (counts.stale > 0) throw new ApiError({ status: 409, code: STALE });
  }
}

/** Whether a save failed because somebody else changed the row, or entered it, in between. */
export function failedWith(error: unknown, code: "changed_meanwhile" | "taken"): boolean {
  return error instanceof ApiError && error.errors.some((one) => one.code === code);
}
