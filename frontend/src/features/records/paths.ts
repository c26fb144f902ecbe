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

/** The page of a row, by the source that an indicator or a push names; null for one this release does not know. */
export function rowPath(source: string, id: string): string | null {
  if (source === "dossiers") return `/dossiers/${id}`;
  // Hours are counted by person: the rows behind that figure are people.
  const path = source === "trainings" ? "staff" : source.replaceAll("_", "-");
  return RECORD_PATHS.some((known) => known === path) ? `/${path}/${id}` : null;
}
