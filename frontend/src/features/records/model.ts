import type { components } from "../../api/schema";
import type { Permission } from "../../api/token";
import type { RecordPath } from "./paths";

type Schemas = components["schemas"];
export type Counted = Schemas["RecordCounted"];
export type Version = Schemas["RecordVersion"];

/** A row of any kind: what every kind has, and its own fields by name. */
export type Row = Omit<Schemas["RecordOut_Directive"], keyof Schemas["Directive"]> &
  Record<string, unknown>;

/** A row with how it is counted and what changed. */
export interface RowDetail {
  record: Row;
  counted: Counted[];
  versions: Version[];
}

interface Base<N extends string> {
  name: N;
  required?: boolean;
}

/** A field that holds one value. */
export type PlainField<N extends string = string> = Base<N> &
  (
    | { input: "text"; longest: number; wide?: boolean }
    | { input: "long"; longest: number }
    /** A member of staff, by code. */
    | { input: "staff" }
    | { input: "day" }
    | { input: "number"; least: number; most: number; decimals?: number }
    | { input: "choice"; choices: readonly string[] }
    /** Yes, no, or not known. */
    | { input: "known" }
  );

/** A field of a form: one value, a list of small rows, or the points of a 5S audit. */
export type Field<N extends string = string> =
  | PlainField<N>
  | (Base<N> & { input: "rows"; of: readonly PlainField[] })
  | (Base<N> & { input: "points" });

/** A column of the list besides code, unit, deadline and state; on a phone `bare` shows the value alone. */
export interface KindColumn<N extends string = string> {
  name: N;
  bare?: boolean;
  /** A code, which must not break. */
  tight?: boolean;
  width?: string;
}

/** What the API calls the kinds where it names sources. */
export type KindId =
  | "procedures"
  | "directives"
  | "documents"
  | "staff"
  | "trainings"
  | "five_s_audits"
  | "upkeep"
  | "survey_results";

/** All that the pages need to know of a kind. Its words stand in the locale files under `record.<id>`. */
export interface Kind<N extends string = string> {
  path: RecordPath;
  /** Also the key of its words. */
  id: KindId;
  /** Who may enter and change rows. */
  write: Permission;
  /** The fields that name a row: they cannot be changed, or it would be another row. */
  key: readonly N[];
  /** Which of them is its code, shown as its link. */
  code: N;
  /** What it is about, in this order. */
  title: readonly N[];
  columns: readonly KindColumn<N>[];
  fields: readonly Field<N>[];
  /** Whether rows have a last day. */
  due: boolean;
  /** Whether the list begins with what is over its day, or soon will be. */
  board?: boolean;
  /** Whether rows are open for a time; the others are done as soon as they are there. */
  opens: boolean;
}

/** The text that a row has in these fields. */
export function textOf(row: Row, names: readonly string[]): string {
  return names
    .map((name) => row[name])
    .filter((value): value is string => typeof value === "string" && value !== "")
    .join(" ");
}
