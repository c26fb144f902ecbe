import type { components } from "../../../api/schema";
import type { Kind } from "../model";

type Name = keyof components["schemas"]["Staff"];

/** Members of staff, by whom hours of training are counted. */
export const STAFF: Kind<Name> = {
  path: "staff",
  id: "staff",
  write: "trainings:write",
  key: ["code"],
  code: "code",
  title: ["name"],
  columns: [{ name: "name", bare: true }, { name: "position" }, { name: "joined_on" }],
  fields: [
    { name: "code", input: "text", longest: 60, required: true },
    { name: "name", input: "text", longest: 200, required: true },
    { name: "position", input: "text", longest: 200 },
    { name: "joined_on", input: "day", required: true },
    { name: "left_on", input: "day" },
    {
      name: "leaves",
      input: "rows",
      of: [
        { name: "from", input: "day", required: true },
        { name: "to", input: "day", required: true },
      ],
    },
  ],
  due: false,
  opens: true,
};
