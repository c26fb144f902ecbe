/** One line of what an entry says: a value, or a value before and after. */
export interface DetailLine {
  name: string;
  before?: unknown;
  value: unknown;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isNothing(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function differing(old: Record<string, unknown>, now: Record<string, unknown>): DetailLine[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => !same(old[name], now[name]))
    .map((name) => ({ name, before: old[name] ?? null, value: now[name] ?? null }));
}

/** `[{ field, old, new }]`, as plans tell what differs. */
function fieldLines(fields: unknown): DetailLine[] {
  return Array.isArray(fields)
    ? fields.filter(isRecord).map((one) => ({
        name: String(one.field),
        before: one.old ?? null,
        value: one.new ?? null,
      }))
    : [];
}

/** What differs in a plan's head (a list of fields) or in an objective (fields, targets, actions). */
function changeLines(changes: unknown): DetailLine[] {
  if (!isRecord(changes)) return fieldLines(changes);
  const { fields, targets, actions_changed: actions, ...rest } = changes;
  return [
    ...fieldLines(fields),
    ...(isRecord(targets)
      ? [{ name: "targets", before: targets.old ?? null, value: targets.new ?? null }]
      : []),
    ...Object.entries(rest)
      .filter(([, value]) => !isNothing(value))
      .map(([name, value]) => ({ name, value })),
    ...(Array.isArray(actions) ? actions : [])
      .filter(isRecord)
      .flatMap((action) => [
        { name: "actions_changed", value: action },
        ...fieldLines(action.fields),
      ]),
  ];
}

/** What an entry says, line by line: of two states only what differs, and nothing of what is empty. */
export function detailLines(detail: unknown): DetailLine[] {
  if (!isRecord(detail)) return isNothing(detail) ? [] : [{ name: "detail", value: detail }];
  const { old, new: now, changes, ...rest } = detail;
  const lines: DetailLine[] = Object.entries(rest)
    .filter(([, value]) => !isNothing(value))
    .map(([name, value]) => ({ name, value }));
  if (isRecord(old) && isRecord(now)) lines.push(...differing(old, now));
  else {
    if (old !== undefined) lines.push({ name: "old", value: old });
    if (now !== undefined) lines.push({ name: "new", value: now });
  }
  return [...lines, ...changeLines(changes)];
}
