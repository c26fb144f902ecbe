import { describe, expect, it } from "vitest";
import { describeTrend, domain, segments, ticks, type TrendPoint } from "./trend";

const point = (label: string, value: number | null): TrendPoint => ({
  label,
  value,
  text: value === null ? "chưa có số liệu" : String(value),
});

it("breaks the line where there is no data", () => {
  const runs = segments([
    point("1", null),
    point("2", 89),
    point("3", 90),
    point("4", null),
    point("5", 92),
  ]);
  expect(runs.map((run) => run.map((p) => p.index))).toEqual([[1, 2], [4]]);
});

describe("domain", () => {
  it("reaches over values and targets", () =>
    expect(domain([point("1", 98), point("2", null)], [100])).toEqual([98, 100]));
  it("opens up when everything is the same number", () =>
    expect(domain([point("1", 100)], [100])).toEqual([99, 101]));
  it("is drawable without any data", () => expect(domain([], [])).toEqual([0, 1]));
});

describe("ticks", () => {
  it.each([
    [97.4, 100, [97, 98, 99, 100]],
    [48, 95, [40, 60, 80, 100]],
    [99, 101, [99, 100]],
    [99.6, 100, [99.6, 99.8, 100]],
  ])("from %f to %f", (low, high, expected) =>
    expect(ticks(low, high, { min: 0, max: 100 })).toEqual(expected),
  );
  it("covers the values when nothing caps them", () => {
    const found = ticks(81, 93);
    expect(found[0]).toBeLessThanOrEqual(81);
    expect(found.at(-1)).toBeGreaterThanOrEqual(93);
  });
});

it("says the series in words", () => {
  expect(describeTrend("Theo tháng", [point("1", 98), point("2", null)])).toBe(
    "Theo tháng: 1: 98; 2: chưa có số liệu",
  );
});
