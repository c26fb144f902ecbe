import { localDay } from "../../ui/format";
import { type Dossier, isEnded, isFinished, isPaused } from "./model";

/**
 * How a dossier stands against its promised day. `days` are working days; 0 when only days off lie
 * between.
 */
export type Standing =
  | { kind: "early" | "late" | "left" | "overdue"; days: number }
  | { kind: "on_day" | "today" | "paused" | "no_due_date" | "nothing" };

export function standing(dossier: Dossier, today: string): Standing {
  const { status, effective_due_at: due, working_days_left: left } = dossier;
  if (isEnded(status) && !isFinished(status)) return { kind: "nothing" };
  if (isPaused(status)) return { kind: "paused" };
  if (!due) return { kind: dossier.received_at ? "no_due_date" : "nothing" };
  if (left === null || left === undefined) return { kind: "nothing" };
  const dueDay = localDay(due);
  const days = Math.abs(left);
  const finished = dossier.finished_at ?? dossier.returned_at;
  if (isFinished(status) && finished) {
    const done = localDay(finished);
    if (done === dueDay) return { kind: "on_day" };
    return { kind: done < dueDay ? "early" : "late", days };
  }
  if (today === dueDay) return { kind: "today" };
  return { kind: today < dueDay ? "left" : "overdue", days };
}

/** Working days from which on a promised day is near; the server's filter `due=soon` goes by the same. */
export const SOON_DAYS = 2;
