import { describe, expect, it } from "vitest";
import { FULL_SCORE } from "../../ui/Figure";
import { countOf, pairOf, periodChoices, pointsPair, typedOf } from "./model";

describe("counts", () => {
  it("are whole numbers however they are grouped", () => {
    expect(["45", " 1.180 ", "1 180", "0"].map(countOf)).toEqual([45, 1180, 1180, 0]);
    expect(["", "4,5", "-1", "1.5", "12 người"].map(countOf)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("points", () => {
  it("become parts of so many full scores, exactly", () => {
    const point = FULL_SCORE / 100;
    expect(pointsPair("87,5", "8")).toEqual([700 * point, 800 * point]);
    expect(pointsPair("87.25", "4")).toEqual([349 * point, 400 * point]);
    expect(pointsPair("100", "1")).toEqual([100 * point, 100 * point]);
    // In binary 57.01 points are no whole number of parts.
    expect(pointsPair("57,01", "1")).toEqual([(5_701 * point) / 100, 100 * point]);
    expect(pointsPair("87,333", "3")).toBeNull();
    expect(pointsPair("87,5", "")).toBeNull();
  });

  it("are shown again as they were typed", () => {
    for (const [mean, scores] of [
      ["87,5", "8"],
      ["57,01", "1"],
      ["100", "2"],
      ["0", "4"],
      ["0,5", "4"],
    ] as const) {
      const pair = pointsPair(mean, scores);
      if (!pair) throw new Error(mean);
      const [numerator, denominator] = pair;
      expect(typedOf("points", { numerator, denominator })).toEqual({
        numerator: mean,
        denominator: scores,
      });
    }
    expect(
      typedOf("points", { numerator: 2 * FULL_SCORE, denominator: 3 * FULL_SCORE }).numerator,
    ).toBe("");
  });
});

it("a pair of anything else is two counts", () => {
  expect(pairOf("dossiers", { numerator: "45", denominator: "50" })).toEqual([45, 50]);
  expect(pairOf("dossiers", { numerator: "87,5", denominator: "50" })).toBeNull();
});

it("only periods that have begun are offered", () => {
  expect(periodChoices(2025, "2025-04-02")).toEqual([
    "2025",
    "2025Q1",
    "2025Q2",
    "2025-01",
    "2025-02",
    "2025-03",
    "2025-04",
  ]);
  expect(periodChoices(2024, "2025-04-02")).toHaveLength(17);
  expect(periodChoices(2026, "2025-04-02")).toEqual([]);
});
