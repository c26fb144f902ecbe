import { type Dossier, isEnded, isFinished } from "./model";
import { standing } from "./due";

type Happening =
  | "submitted"
  | "received"
  | "pause_requested"
  | "pause_resumed"
  | "apologised"
  | "due"
  | "first_due"
  | "finished"
  | "returned"
  | "refused"
  | "withdrawn";

/** A moment in a dossier's life. */
export interface Moment {
  what: Happening;
  at: string;
  /** It is a promise that still lies ahead. */
  ahead: boolean;
  /** What went wrong with it. */
  late: boolean;
  /** The new promise given with a supplement. */
  newDue?: string;
}

// On the same instant, in the order in which such things follow each other.
const ORDER: readonly Happening[] = [
  "submitted",
  "received",
  "pause_requested",
  "pause_resumed",
  "apologised",
  "finished",
  "returned",
  "refused",
  "withdrawn",
  "first_due",
  "due",
];

/** The dossier's life in the order of its times, with its promises among them. */
export function moments(dossier: Dossier, now: string, today: string): Moment[] {
  const found: Moment[] = [];
  const present = Date.parse(now);
  const add = (what: Happening, at: string | null | undefined, more: Partial<Moment> = {}) => {
    if (at) found.push({ what, at, ahead: Date.parse(at) > present, late: false, ...more });
  };
  const { kind } = standing(dossier, today);
  const end = isFinished(dossier.status) ? (dossier.finished_at ?? dossier.returned_at) : null;

  add("submitted", dossier.submitted_at);
  add("received", dossier.received_at);
  for (const pause of dossier.pauses) {
    add("pause_requested", pause.requested_at);
    add("pause_resumed", pause.resumed_at, pause.new_due_at ? { newDue: pause.new_due_at } : {});
  }
  add("apologised", dossier.apologised_at);
  add("finished", dossier.finished_at, { late: kind === "late" && dossier.finished_at === end });
  add("returned", dossier.returned_at, { late: kind === "late" && dossier.returned_at === end });
  add("refused", dossier.refused_at);
  add("withdrawn", dossier.withdrawn_at);

  const { due_at: first, effective_due_at: due } = dossier;
  if (first !== due) add("first_due", first, { ahead: false });
  const over = isEnded(dossier.status);
  add("due", due, {
    late: kind === "overdue",
    ahead: !over && due !== null && due !== undefined && Date.parse(due) > present,
  });

  return found.sort(
    (one, other) =>
      Date.parse(one.at) - Date.parse(other.at) ||
      ORDER.indexOf(one.what) - ORDER.indexOf(other.what),
  );
}
