import type { Kind } from "../model";
import type { RecordPath } from "../paths";
import { DIRECTIVES } from "./directives";
import { DOCUMENTS } from "./documents";
import { FIVE_S_AUDITS } from "./fiveSAudits";
import { PROCEDURES } from "./procedures";
import { STAFF } from "./staff";
import { SURVEY_RESULTS } from "./surveyResults";
import { TRAININGS } from "./trainings";
import { UPKEEP } from "./upkeep";

/** Every kind of source rows that has the general pages. */
export const KINDS: Record<RecordPath, Kind> = {
  procedures: PROCEDURES,
  directives: DIRECTIVES,
  documents: DOCUMENTS,
  staff: STAFF,
  trainings: TRAININGS,
  "five-s-audits": FIVE_S_AUDITS,
  upkeep: UPKEEP,
  "survey-results": SURVEY_RESULTS,
};

/** The field by which people know the rows of a source; dossiers and what this release does not know have a `code`. */
export function codeFieldOf(source: string): string {
  return Object.values(KINDS).find(({ id }) => id === source)?.code ?? "code";
}
