import type { Entry } from "./queries";

/**
 * Entries whose link to the one before does not fit, among those shown (newest first). Only
 * neighbours can be compared: under a filter most entries have none.
 */
export function brokenLinks(entries: readonly Entry[]): Set<number> {
  const broken = new Set<number>();
  entries.forEach((entry, index) => {
    const before = entries[index + 1];
    if (before?.seq === entry.seq - 1 && before.hash !== entry.prev_hash) broken.add(entry.seq);
  });
  return broken;
}
