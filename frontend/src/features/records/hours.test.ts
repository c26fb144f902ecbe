import { expect, it } from "vitest";
import { yearOfHours } from "./hours";
import type { Row } from "./model";

const person = (more: object = {}) =>
  ({ joined_on: "2015-03-01", leaves: [], ...more }) as unknown as Row;
const course = (ended_on: string, amount: number, unit: string, certificate?: string) =>
  ({ ended_on, amount, unit, ...(certificate ? { certificate } : {}) }) as unknown as Row;

it("adds hours and lessons of the courses that end in the year", () => {
  const courses = [
    course("2025-12-31", 40, "hour"),
    course("2026-05-01", 16, "hour"),
    course("2026-06-01", 20, "lesson"),
  ];
  expect(yearOfHours(person(), courses, 2026, {})).toMatchObject({
    minutes: 31 * 60,
    needed: 40 * 60,
  });
  expect(yearOfHours(person(), courses, 2026, { lesson_minutes: "60" }).minutes).toBe(36 * 60);
  expect(yearOfHours(person(), courses, 2026, { certificate: "needed" }).minutes).toBe(0);
});

it("asks for less of who was not there all year, unless it is set otherwise", () => {
  // 184 of 365 days.
  expect(yearOfHours(person({ joined_on: "2026-07-01" }), [], 2026, {}).needed).toBeCloseTo(
    (2400 * 184) / 365,
  );
  const away = person({
    leaves: [{ from: "2026-01-01", to: "2026-07-01" }],
    left_on: "2026-12-30",
  });
  expect(yearOfHours(away, [], 2026, {}).needed).toBeCloseTo((2400 * 182) / 365);
  expect(yearOfHours(away, [], 2026, { part_of_year: "full" }).needed).toBe(2400);
  expect(yearOfHours(person({ left_on: "2025-12-31" }), [], 2026, {}).needed).toBe(0);
});
