import type { components } from "../../../api/schema";
import type { Kind } from "../model";

type Name = keyof components["schemas"]["Training"];

/** Attendances: one person at one course. */
export const TRAININGS: Kind<Name> = {
  path: "trainings",
  id: "trainings",
  write: "trainings:write",
  key: ["staff_code", "course_code", "started_on"],
  code: "course_code",
  title: ["course_name"],
  columns: [
    { name: "course_name", bare: true, width: "32%" },
    { name: "staff_code", tight: true },
    { name: "ended_on" },
    { name: "amount" },
    { name: "unit" },
    { name: "certificate", tight: true },
  ],
  fields: [
    { name: "staff_code", input: "staff", required: true },
    { name: "course_code", input: "text", longest: 60, required: true },
    { name: "started_on", input: "day", required: true },
    { name: "ended_on", input: "day", required: true },
    { name: "course_name", input: "text", longest: 500, required: true, wide: true },
    {
      name: "amount",
      input: "number",
      least: 0.01,
      most: 2000,
      decimals: 2,
      required: true,
    },
    { name: "unit", input: "choice", choices: ["hour", "lesson"], required: true },
    { name: "organiser", input: "text", longest: 200 },
    { name: "certificate", input: "text", longest: 100 },
  ],
  due: false,
  opens: false,
};
