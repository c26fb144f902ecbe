import { describe, expect, it } from "vitest";
import {
  dateText,
  dateTimeText,
  fold,
  localDay,
  meanText,
  NOTHING,
  numberText,
  parseDay,
  parsePeriod,
  percentOf,
  percentText,
  ratioText,
} from "./format";

const vi = (num: number, den: number, target?: number) =>
  percentText(num, den, "vi", target).replace("\u00a0", " ");

describe("percentText", () => {
  it.each([
    [59, 60, "98,3 %"],
    [1171, 1180, "99,2 %"],
    [52, 54, "96,3 %"],
    [742, 1201, "61,8 %"],
    [374, 409, "91,4 %"],
    [86, 86, "100 %"],
    [0, 7, "0 %"],
    [1, 8, "12,5 %"],
    [3, 2, "150 %"],
  ])("shows %i/%i as %s", (num, den, text) => expect(vi(num, den)).toBe(text));

  it.each([
    [9999, 10000, "99,9 %"],
    [999_999, 1_000_000, "99,9 %"],
    [1, 1_000_000, "0,1 %"],
    [10_001, 10_000, "100,1 %"],
  ])("keeps %i/%i off the round number it is not: %s", (num, den, text) =>
    expect(vi(num, den)).toBe(text),
  );

  it("never lands on the other side of the target", () => {
    // 86,96 % is below 87, 98,04 % is above 98: the usual rounding would say 87 and 98.
    expect(vi(20, 23)).toBe("87 %");
    expect(vi(20, 23, 87)).toBe("86,9 %");
    expect(vi(50, 51)).toBe("98 %");
    expect(vi(50, 51, 98)).toBe("98,1 %");
    expect(vi(49, 50, 98)).toBe("98 %");
  });

  it("takes more places when no tenth can tell figure and target apart", () => {
    expect(vi(8746, 10_000, 87.45)).toBe("87,5 %");
    expect(vi(87_451, 100_000, 87.41)).toBe("87,5 %");
    expect(vi(87_455, 100_000, 87.46)).toBe("87,4 %");
    expect(vi(8745, 10_000, 87.45)).toBe("87,45 %");
  });

  it("is exact for counts beyond the reach of floating point", () => {
    expect(vi(9_007_199_254_740_990, 9_007_199_254_740_991)).toBe("99,9 %");
  });

  it("refuses a denominator of 0, which is no percentage", () => {
    expect(() => vi(0, 0)).toThrow(RangeError);
  });

  it("writes English without the space", () => {
    expect(percentText(59, 60, "en")).toBe("98.3%");
    expect(percentOf(87.5, 4, "en")).toBe("87.5%");
  });
});

it("shows a mean with one place, honest towards the target", () => {
  expect(meanText(1255, 30, "vi")).toBe("41,8");
  expect(meanText(1199, 30, "vi", 40)).toBe("39,9");
  expect(meanText(1200, 30, "vi", 40)).toBe("40");
});

it("groups numbers the way each language does", () => {
  expect(numberText(1171, "vi")).toBe("1.171");
  expect(numberText(1171, "en")).toBe("1,171");
  expect(ratioText(1171, 1180, "vi")).toBe("1.171/1.180");
});

describe("dates", () => {
  it("takes a date as it is written", () => {
    expect(dateText("2025-09-14", "vi")).toBe("14/9/2025");
    expect(dateText("2025-03-05", "vi")).toBe("05/3/2025");
    expect(dateText("2025-01-10", "vi")).toBe("10/01/2025");
    expect(dateText("2025-09-14", "en")).toBe("14 Sep 2025");
  });
  it("puts a time on the clock of Vietnam", () => {
    expect(dateText("2025-09-14T18:30:00Z", "vi")).toBe("15/9/2025");
    expect(dateTimeText("2025-09-11T09:02:00Z", "vi")).toBe("11/9/2025 16:02");
    expect(dateTimeText("2025-09-11T17:00:00Z", "vi")).toBe("12/9/2025 00:00");
  });
  it("shows a dash for nothing and the raw text for what it cannot read", () => {
    expect(dateText(null, "vi")).toBe(NOTHING);
    expect(dateText("cuối năm", "vi")).toBe("cuối năm");
  });
});

it("reads the API's periods", () => {
  expect(parsePeriod("2025")).toEqual({ kind: "year", year: 2025 });
  expect(parsePeriod("2025Q3")).toEqual({ kind: "quarter", year: 2025, quarter: 3 });
  expect(parsePeriod("2025-09")).toEqual({ kind: "month", year: 2025, month: 9 });
  for (const wrong of ["2025Q5", "2025-13", "25", "2025Q1-03", ""]) {
    expect(parsePeriod(wrong)).toBeNull();
  }
});

it("folds Vietnamese marks, composed or not", () => {
  expect(fold("Đường Nguyễn Huệ")).toBe("duong nguyen hue");
  expect(fold("Đường".normalize("NFD"))).toBe("duong");
});

describe("parseDay", () => {
  it.each([
    ["14/9/2025", "2025-09-14"],
    ["4-9-2025", "2025-09-04"],
    [" 14.09.2025 ", "2025-09-14"],
    ["14092025", "2025-09-14"],
    ["2025-09-14", "2025-09-14"],
    ["31/2/2025", null],
    ["9/14/2025", null],
    ["14/9/25", null],
    ["hôm nay", null],
  ])("reads %j as %j", (text, day) => expect(parseDay(text)).toBe(day));
});

it("localDay is the day in Vietnam", () => {
  expect(localDay("2025-09-14T17:30:00Z")).toBe("2025-09-15");
  expect(localDay("2025-09-14")).toBe("2025-09-14");
  expect(localDay("x")).toBe("");
});
