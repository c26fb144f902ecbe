import type { components } from "../../../api/schema";
import type { Kind } from "../model";

type Name = keyof components["schemas"]["Directive"];

/** Tasks that the province gives. */
export const DIRECTIVES: Kind<Name> = {
  path: "directives",
  id: "directives",
  write: "directives:write",
  key: ["number", "issued_on"],
  code: "number",
  title: ["subject"],
  columns: [
    { name: "subject", bare: true, width: "38%" },
    { name: "role", tight: true },
    { name: "issued_on" },
  ],
  fields: [
    { name: "number", input: "text", longest: 60, required: true },
    { name: "issued_on", input: "day", required: true },
    { name: "issuer_code", input: "text", longest: 60 },
    { name: "subject", input: "long", longest: 2000, required: true },
    { name: "role", input: "choice", choices: ["lead", "coordinating"], required: true },
    { name: "due_on", input: "day" },
    {
      name: "extensions",
      input: "rows",
      of: [
        { name: "document_number", input: "text", longest: 60, required: true },
        { name: "granted_on", input: "day", required: true },
        { name: "due_on", input: "day", required: true },
      ],
    },
    { name: "done_on", input: "day" },
    { name: "reply_number", input: "text", longest: 60 },
    { name: "note", input: "long", longest: 2000 },
  ],
  due: true,
  board: true,
  opens: true,
};
