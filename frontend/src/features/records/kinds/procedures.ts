import type { components } from "../../../api/schema";
import type { Kind } from "../model";

type Name = keyof components["schemas"]["Procedure"];

/** Procedures, each as one decision published it. */
export const PROCEDURES: Kind<Name> = {
  path: "procedures",
  id: "procedures",
  write: "procedures:write",
  key: ["code", "decision_number"],
  code: "code",
  title: ["name"],
  columns: [
    { name: "name", bare: true, width: "36%" },
    { name: "authority" },
    { name: "decided_on" },
    { name: "iso_issued_on" },
  ],
  fields: [
    { name: "code", input: "text", longest: 60, required: true },
    { name: "decision_number", input: "text", longest: 60, required: true },
    { name: "decided_on", input: "day", required: true },
    { name: "name", input: "long", longest: 1000, required: true },
    { name: "field", input: "text", longest: 200 },
    { name: "level", input: "choice", choices: ["full", "partial", "information"], required: true },
    {
      name: "authority",
      input: "choice",
      choices: ["department", "province", "central"],
      required: true,
    },
    { name: "limit_days", input: "number", least: 0, most: 1000 },
    { name: "iso_issued_on", input: "day" },
    { name: "iso_number", input: "text", longest: 60 },
    { name: "iso_version", input: "text", longest: 20 },
    { name: "valid_from", input: "day" },
    { name: "valid_to", input: "day" },
  ],
  due: true,
  opens: true,
};
