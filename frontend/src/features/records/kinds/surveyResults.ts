import type { components } from "../../../api/schema";
import type { Kind } from "../model";

type Name = keyof components["schemas"]["SurveyResult"];

/** Papers that a survey may have: as the server takes them. */
const MOST = 10_000_000;

/** Results of surveys. */
export const SURVEY_RESULTS: Kind<Name> = {
  path: "survey-results",
  id: "survey_results",
  write: "surveys:write",
  key: ["code", "method"],
  code: "code",
  title: ["name"],
  columns: [
    { name: "name", bare: true, width: "36%" },
    { name: "method" },
    { name: "to" },
    { name: "valid" },
    { name: "satisfied" },
  ],
  fields: [
    { name: "code", input: "text", longest: 60, required: true },
    { name: "method", input: "choice", choices: ["paper", "online", "kiosk"], required: true },
    { name: "name", input: "text", longest: 500, required: true, wide: true },
    { name: "from", input: "day", required: true },
    { name: "to", input: "day", required: true },
    { name: "distributed", input: "number", least: 0, most: MOST },
    { name: "collected", input: "number", least: 0, most: MOST },
    { name: "valid", input: "number", least: 0, most: MOST, required: true },
    { name: "satisfied", input: "number", least: 0, most: MOST, required: true },
  ],
  due: false,
  opens: false,
};
