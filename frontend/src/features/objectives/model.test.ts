import { describe, expect, it } from "vitest";
import { indicator } from "../../test/figures";
import { chooseRows, countsOf } from "./model";

const counts = { early: 902, on_time: 269, no_due_date: 4, late: 9, open_overdue: 8 };

describe("what a figure counts", () => {
  it("stands in the order of the indicator, nothing left away", () => {
    const { counted, leftOut } = countsOf(indicator(), counts);
    expect(counted).toEqual([
      { reason: "early", count: 902 },
      { reason: "on_time", count: 269 },
      { reason: "no_due_date", count: 4 },
      { reason: "late", count: 9 },
      { reason: "late_apologised", count: 0 },
    ]);
    expect(leftOut.find(({ reason }) => reason === "open_overdue")?.count).toBe(8);
  });

  it("follows the settings: a reason that is set to be left out is not counted", () => {
    const { settings } = indicator();
    const { counted, leftOut } = countsOf(
      indicator({
        settings: {
          ...settings,
          settings: { precision: "day", no_due_date: "left_out" } as never,
        },
      }),
      counts,
    );
    expect(counted.map(({ reason }) => reason)).not.toContain("no_due_date");
    expect(leftOut[0]).toEqual({ reason: "no_due_date", count: 4 });
  });
});

describe("the rows shown", () => {
  const found = countsOf(indicator(), counts);
  const of = (some: Record<string, number>) => countsOf(indicator(), some);
  it("are those asked for, also when there are none of them", () => {
    expect(chooseRows("on_time", found)).toBe("on_time");
    expect(chooseRows("paused", found)).toBe("paused");
    expect(chooseRows("left_out", found)).toBe("left_out");
    expect(chooseRows("by_unit", found)).toBe("by_unit");
  });
  it("are what went wrong, else the first there is", () => {
    expect(chooseRows("", found)).toBe("late");
    expect(chooseRows("online", found)).toBe("late");
    expect(chooseRows("", of({ on_time: 1, late_apologised: 1 }))).toBe("late_apologised");
    expect(chooseRows("", of({ on_time: 1 }))).toBe("on_time");
    expect(chooseRows("", of({ paused: 1 }))).toBe("left_out");
    expect(chooseRows("", of({}))).toBe("early");
  });
});
