import type { components } from "../../../api/schema";
import type { Kind } from "../model";

type Name = keyof components["schemas"]["FiveSAudit"];

/** 5S audits of rooms. */
export const FIVE_S_AUDITS: Kind<Name> = {
  path: "five-s-audits",
  id: "five_s_audits",
  write: "five-s:write",
  key: ["room_code", "audited_on", "auditor"],
  code: "room_code",
  title: ["room_name"],
  columns: [
    { name: "room_name", bare: true, width: "26%" },
    { name: "points" },
    { name: "audited_on" },
    { name: "auditor" },
  ],
  fields: [
    { name: "room_code", input: "text", longest: 60, required: true },
    { name: "room_name", input: "text", longest: 200, required: true },
    { name: "audited_on", input: "day", required: true },
    { name: "auditor", input: "text", longest: 200, required: true },
    { name: "rubric_code", input: "text", longest: 60 },
    { name: "rubric_version", input: "number", least: 1, most: 100_000 },
    { name: "points", input: "points", required: true },
    {
      name: "findings",
      input: "rows",
      of: [
        { name: "text", input: "text", longest: 1000, required: true, wide: true },
        { name: "due_on", input: "day" },
        { name: "fixed_on", input: "day" },
      ],
    },
  ],
  due: true,
  opens: true,
};
