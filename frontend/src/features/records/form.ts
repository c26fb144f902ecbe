import type { Field, Kind, PlainField, Row } from "./model";

/** What a form holds: texts and numbers as they are typed, lists of such. */
export type Values = Record<string, unknown>;
export type SubRow = Record<string, string | number>;

function plainValue(field: PlainField, stored: unknown): string | number {
  if (field.input === "known") return stored === true ? "yes" : stored === false ? "no" : "";
  if (typeof stored === "number") return stored;
  return typeof stored === "string" ? stored : "";
}

/** An empty line of a list. */
export function emptySub(fields: readonly PlainField[]): SubRow {
  return Object.fromEntries(fields.map((field) => [field.name, ""]));
}

function fieldValue(field: Field, stored: unknown): unknown {
  if (field.input !== "rows" && field.input !== "points") return plainValue(field, stored);
  if (!Array.isArray(stored)) return [];
  const rows = stored as Record<string, unknown>[];
  if (field.input === "rows") {
    return rows.map((row) =>
      Object.fromEntries(field.of.map((sub) => [sub.name, plainValue(sub, row[sub.name])])),
    );
  }
  return rows.map(({ group, question, points, most, weight }) => ({
    group,
    question,
    points,
    most,
    weight: weight ?? 1,
  }));
}

/** What the form starts from: a row as it is stored, or nothing. */
export function formValues(kind: Kind, row: Row | null, unitCode: string): Values {
  const own = kind.fields.map((field) => [field.name, fieldValue(field, row?.[field.name])]);
  return { ...(Object.fromEntries(own) as Values), unit_code: unitCode };
}

function plainBody(field: PlainField, typed: unknown): unknown {
  if (field.input === "known") return typed === "yes" ? true : typed === "no" ? false : undefined;
  if (field.input === "number") {
    return typed === "" || typed === undefined ? undefined : Number(typed);
  }
  const text = typeof typed === "string" ? typed.trim() : "";
  return text === "" ? undefined : text;
}

const isEmpty = (row: SubRow) => Object.values(row).every((value) => value === "");

function fieldBody(field: Field, typed: unknown): unknown {
  if (field.input !== "rows" && field.input !== "points") return plainBody(field, typed);
  const rows = (Array.isArray(typed) ? typed : []) as SubRow[];
  if (field.input === "rows") {
    return rows
      .filter((row) => !isEmpty(row))
      .map((row) =>
        Object.fromEntries(field.of.map((sub) => [sub.name, plainBody(sub, row[sub.name])])),
      );
  }
  return rows.map(({ group, question, points, most, weight }) => ({
    group,
    question,
    points: points === "" ? undefined : Number(points),
    most: Number(most),
    weight: weight === "" || Number(weight) === 1 ? undefined : Number(weight),
  }));
}

/** The row as it is sent; fields that hold nothing are left out. */
export function rowBody(kind: Kind, values: Values): Record<string, unknown> {
  const own = kind.fields.map((field) => [field.name, fieldBody(field, values[field.name])]);
  const unit = typeof values.unit_code === "string" ? values.unit_code : "";
  return { ...(Object.fromEntries(own) as Values), ...(unit ? { unit_code: unit } : {}) };
}

/** The fields that must be filled in and are not, by their place in the form. */
export function missing(kind: Kind, values: Values): string[] {
  return kind.fields.flatMap((field) => {
    const typed = values[field.name];
    if (field.input === "points") {
      const rows = typed as SubRow[];
      if (rows.length === 0) return [field.name];
      return rows.flatMap((row, index) =>
        row.points === "" ? [`${field.name}.${index}.points`] : [],
      );
    }
    if (field.input === "rows") {
      return (typed as SubRow[]).flatMap((row, index) =>
        isEmpty(row)
          ? []
          : field.of
              .filter((sub) => sub.required && plainBody(sub, row[sub.name]) === undefined)
              .map((sub) => `${field.name}.${index}.${sub.name}`),
      );
    }
    return field.required && plainBody(field, typed) === undefined ? [field.name] : [];
  });
}
