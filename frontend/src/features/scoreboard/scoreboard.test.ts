import { describe, expect, it } from "vitest";
import { ALL, AT_LEAST_55, BARE_95, onlineRow, summary } from "../../test/figures";
import { choosePlan } from "./choosePlan";
import { nearestLine, percentLines, share, standingTargets, verdictOf } from "./model";
import { objectivePath } from "./paths";
import { begunQuarters, periodOf } from "./periods";

describe("the plan to show", () => {
  const now = summary({ id: "a", year: 2026 });
  const last = summary({ id: "b", year: 2025, status: "closed" });
  const draft = summary({ id: "c", year: 2027, status: "draft" });
  const old = summary({ id: "d", year: 2026, status: "superseded", revision_number: 1 });
  const ids = (plans: { id: string }[]) => plans.map((plan) => plan.id);

  it("is the one in force this year, of every year's the one that stands for it", () => {
    const { chosen, choices } = choosePlan([last, old, draft, now], "", 2026);
    expect(chosen?.id).toBe("a");
    expect(ids(choices)).toEqual(["c", "a", "b"]);
  });

  it("is the newest that was issued when this year has none, and a draft only before all", () => {
    expect(choosePlan([last, draft], "", 2027).chosen?.id).toBe("b");
    expect(choosePlan([draft], "", 2026).chosen?.id).toBe("c");
    expect(choosePlan([], "", 2026).chosen).toBeUndefined();
  });

  it("is the one asked for, also when a later revision took its place", () => {
    const { chosen, choices } = choosePlan([now, old, last], "d", 2026);
    expect(chosen?.id).toBe("d");
    expect(ids(choices)).toEqual(["a", "d", "b"]);
    expect(choosePlan([now], "gone", 2026).chosen?.id).toBe("a");
  });
});

describe("periods", () => {
  // 1 April in Vietnam, still 31 March in Greenwich.
  const april = new Date("2026-03-31T17:30:00Z");
  it("are offered once they have begun where the office is", () => {
    expect(begunQuarters(2026, april)).toEqual(["2026Q1", "2026Q2"]);
    expect(begunQuarters(2025, april)).toHaveLength(4);
    expect(begunQuarters(2027, april)).toEqual([]);
  });
  it("fall back to the year for what cannot be shown", () => {
    expect(periodOf("2026Q2", 2026, april)).toBe("2026Q2");
    for (const wrong of ["", "2026Q3", "2025Q1", "2026-01", "soon"]) {
      expect(periodOf(wrong, 2026, april)).toBe("2026");
    }
  });
  it("stay in the link to an objective", () => {
    expect(objectivePath({ id: "p", year: 2025 }, "o", "2025")).toBe("/plans/p/objectives/o");
    expect(objectivePath({ id: "p", year: 2025 }, "o", "2025Q1")).toBe(
      "/plans/p/objectives/o?period=2025Q1",
    );
  });
});

describe("the verdict in a word", () => {
  it("leaves a figure without a number to reach to people, and says only then that there is no data", () => {
    const words = { ...BARE_95, comparator: "qualitative", value: null } as const;
    const upkeep = { targets: [words], target_index: 0, standing: { verdict: "no_data" } as const };
    expect(verdictOf(onlineRow(upkeep))).toBe("by_people");
    expect(verdictOf(onlineRow({ ...upkeep, figure: null }))).toBe("no_data");
    expect(verdictOf(onlineRow({ target_index: 0, standing: { verdict: "met" } }))).toBe("met");
  });
});

describe("targets on a bar", () => {
  it("are all that the plan names until somebody has decided", () => {
    expect(standingTargets(onlineRow())).toEqual([AT_LEAST_55, BARE_95]);
    expect(standingTargets(onlineRow({ target_index: 1 }))).toEqual([BARE_95]);
    expect(standingTargets(onlineRow({ targets: [] }))).toEqual([]);
  });
  it("stand once at each place, and only where a hundred is all", () => {
    const points = { ...ALL, unit: "points", value: "87" } as const;
    const hours = { ...ALL, unit: "hours_per_person_year", value: "40" } as const;
    const judged = { ...ALL, comparator: "qualitative", value: null } as const;
    expect(percentLines([AT_LEAST_55, BARE_95, BARE_95, points, hours, judged])).toEqual([
      55, 95, 87,
    ]);
  });
  it("are never reached by rounding: the nearest one is watched", () => {
    expect(nearestLine([55, 95], 5496, 10_000)).toBe(55);
    expect(nearestLine([55, 95], 9_499, 10_000)).toBe(95);
    expect(nearestLine([], 1, 2)).toBeUndefined();
    expect(nearestLine([55], 0, 0)).toBeUndefined();
    expect(share(0, 0)).toBeNull();
  });
});
