import type { Room, Rubric } from "./queries";

/** Whether a day lies between a first day and a last one, if there is one. */
function within(day: string, from: string, to: string | null | undefined): boolean {
  return from <= day && (!to || day <= to);
}

/** The rooms that are audited on a day. */
export function roomsOn(rooms: readonly Room[], day: string): Room[] {
  return rooms.filter((room) => within(day, room.active_from, room.active_to));
}

/** The rubrics that are used on a day: of each code the newest version, for older ones were replaced by it. */
export function rubricsOn(rubrics: readonly Rubric[], day: string): Rubric[] {
  const used = rubrics.filter((one) => within(day, one.valid_from, one.valid_to));
  return used.filter(
    (one) => !used.some((other) => other.code === one.code && other.version > one.version),
  );
}
