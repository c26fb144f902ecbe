import type { components } from "../../../api/schema";
import type { Kind } from "../model";

type Name = keyof components["schemas"]["UpkeepItem"];

/** Planned updates and checks of the website and the forum. */
export const UPKEEP: Kind<Name> = {
  path: "upkeep",
  id: "upkeep",
  write: "upkeep:write",
  key: ["channel", "section", "activity", "scheduled_on"],
  code: "section",
  title: ["note"],
  columns: [
    { name: "activity" },
    { name: "channel" },
    { name: "scheduled_on" },
    { name: "done_on" },
    { name: "passed" },
  ],
  fields: [
    { name: "channel", input: "choice", choices: ["website", "forum"], required: true },
    { name: "section", input: "text", longest: 200, required: true },
    {
      name: "activity",
      input: "choice",
      choices: ["update", "availability", "certificate", "freshness"],
      required: true,
    },
    { name: "scheduled_on", input: "day", required: true },
    { name: "done_on", input: "day" },
    { name: "passed", input: "known" },
    { name: "not_run", input: "known" },
    { name: "link", input: "text", longest: 500, wide: true },
    { name: "note", input: "long", longest: 1000 },
  ],
  due: true,
  opens: true,
};
