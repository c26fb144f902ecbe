import type { DossierDetail } from "./model";

const LATE = new Set(["late", "late_apologised", "open_overdue"]);
const IN_TIME = new Set(["early", "on_time", "open_in_time"]);

/** What the sender calls a dossier, beside what we compute; null where one of the two says nothing. */
export interface Claim {
  theirs: boolean;
  /** Null when we neither call it late nor in time: paused, withdrawn, never promised. */
  ours: boolean | null;
}

export function claimOf({ dossier, counted }: DossierDetail): Claim | null {
  const theirs = dossier.claims_late;
  if (theirs === null || theirs === undefined) return null;
  const reason = counted.find((one) => one.indicator_code === "dossier-on-time")?.reason;
  const ours = reason && LATE.has(reason) ? true : reason && IN_TIME.has(reason) ? false : null;
  return { theirs, ours };
}

export function differs(claim: Claim | null): boolean {
  return claim !== null && claim.ours !== null && claim.ours !== claim.theirs;
}
