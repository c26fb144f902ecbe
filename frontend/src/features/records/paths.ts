/** Where each kind of source rows stands, here and in the API. */
export const RECORD_PATHS = [
  "procedures",
  "directives",
  "documents",
  "staff",
  "trainings",
  "five-s-audits",
  "upkeep",
  "survey-results",
] as const;

export type RecordPath = (typeof RECORD_PATHS)[number];

/**
 * The page of a row, by the source that an indicator or a push names; null for one this release does not know. `period`
 * is that of the figure that the row stands behind.
 */
export function rowPath(source: string, id: string, period = ""): string | null {
  if (source === "dossiers") return `/dossiers/${id}`;
  // Hours are counted by person and year: the rows behind that figure are people.
  if (source === "trainings") {
    return period ? `/staff/${id}?year=${period.slice(0, 4)}` : `/staff/${id}`;
  }
  const path = source.replaceAll("_", "-");
  return RECORD_PATHS.some((known) => known === path) ? `/${path}/${id}` : null;
}
