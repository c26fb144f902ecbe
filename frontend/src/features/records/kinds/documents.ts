import type { components } from "../../../api/schema";
import type { Kind } from "../model";

type Name = keyof components["schemas"]["Document"];

/** Documents of the registers. */
export const DOCUMENTS: Kind<Name> = {
  path: "documents",
  id: "documents",
  write: "documents:write",
  key: ["direction", "number", "issued_on", "author"],
  code: "number",
  title: ["type_name", "subject"],
  columns: [
    { name: "subject", bare: true, width: "34%" },
    { name: "direction" },
    { name: "issued_on" },
    { name: "sent_electronically" },
    { name: "digitally_signed" },
  ],
  fields: [
    { name: "direction", input: "choice", choices: ["outgoing", "incoming"], required: true },
    { name: "number", input: "text", longest: 60, required: true },
    { name: "issued_on", input: "day", required: true },
    { name: "author", input: "text", longest: 200 },
    { name: "type_name", input: "text", longest: 100 },
    {
      name: "secrecy",
      input: "choice",
      choices: ["none", "confidential", "secret", "top_secret"],
      required: true,
    },
    { name: "subject", input: "long", longest: 2000 },
    { name: "sent_electronically", input: "known" },
    { name: "digitally_signed", input: "known" },
    { name: "reply_to", input: "text", longest: 60 },
    { name: "document_id", input: "text", longest: 200 },
  ],
  due: false,
  opens: false,
};
