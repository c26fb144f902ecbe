import { describe, expect, it } from "vitest";
import { aDossier } from "../../test/data";
import { claimOf, differs } from "./claim";
import { standing } from "./due";
import type { Counted, DossierDetail } from "./model";
import { toQuery } from "./queries";
import { moments } from "./timeline";

describe("standing", () => {
  const done = (finished_at: string, working_days_left: number) =>
    aDossier({ status: "done", finished_at, working_days_left });

  it.each([
    ["2025-04-15", aDossier(), { kind: "left", days: 2 }],
    ["2025-04-17", aDossier({ working_days_left: 0 }), { kind: "today" }],
    ["2025-04-21", aDossier({ working_days_left: -2 }), { kind: "overdue", days: 2 }],
    // A Saturday after the promised Friday: no working day has passed, and it is late all the same.
    [
      "2025-04-19",
      aDossier({ effective_due_at: "2025-04-18T17:00:00+07:00", working_days_left: 0 }),
      { kind: "overdue", days: 0 },
    ],
    ["2026-01-01", done("2025-04-16T09:00:00+07:00", 1), { kind: "early", days: 1 }],
    ["2026-01-01", done("2025-04-17T23:50:00+07:00", 0), { kind: "on_day" }],
    // Ten past midnight in Vietnam is still the day before in UTC.
    ["2026-01-01", done("2025-04-17T17:10:00Z", -1), { kind: "late", days: 1 }],
    [
      "2025-04-21",
      aDossier({ status: "supplement_requested", working_days_left: null }),
      { kind: "paused" },
    ],
    [
      "2025-04-21",
      aDossier({ effective_due_at: null, working_days_left: null }),
      { kind: "no_due_date" },
    ],
    ["2025-04-21", aDossier({ status: "withdrawn", working_days_left: null }), { kind: "nothing" }],
  ])("on %s", (today, dossier, expected) => expect(standing(dossier, today)).toEqual(expected));
});

describe("moments", () => {
  it("puts promises and pauses among what happened, in the order of their times", () => {
    const found = moments(
      aDossier({
        status: "returned",
        pauses: [
          {
            requested_at: "2025-04-10T09:00:00+07:00",
            resumed_at: "2025-04-15T09:00:00+07:00",
            new_due_at: "2025-04-24T17:00:00+07:00",
          },
        ],
        effective_due_at: "2025-04-24T17:00:00+07:00",
        finished_at: "2025-04-25T10:00:00+07:00",
        returned_at: "2025-04-26T10:00:00+07:00",
        working_days_left: -1,
      }),
      "2025-05-01T00:00:00Z",
      "2025-05-01",
    );
    expect(found.map(({ what }) => what)).toEqual([
      "submitted",
      "received",
      "pause_requested",
      "pause_resumed",
      "first_due",
      "due",
      "finished",
      "returned",
    ]);
    expect(found.filter(({ late }) => late).map(({ what }) => what)).toEqual(["finished"]);
    expect(found.some(({ ahead }) => ahead)).toBe(false);
  });

  it("marks a promise that is still ahead, and one that was broken by an open dossier", () => {
    const due = (now: string, left: number) =>
      moments(aDossier({ working_days_left: left }), now, now.slice(0, 10)).at(-1);
    expect(due("2025-04-15T02:00:00Z", 2)).toMatchObject({ what: "due", ahead: true, late: false });
    expect(due("2025-04-21T02:00:00Z", -2)).toMatchObject({ ahead: false, late: true });
  });
});

describe("claimOf", () => {
  const detail = (claims_late: boolean | null, reason: Counted["reason"]): DossierDetail => ({
    dossier: aDossier({ claims_late }),
    versions: [],
    steps: [],
    counted: [
      {
        indicator_code: "dossier-on-time",
        formula: "dossier-on-time v1",
        reason: reason ?? null,
        day: "2025-04-25",
        numerator: 0,
        denominator: 1,
      },
    ],
  });

  it("sets the sender's word beside ours, and never where one of the two is silent", () => {
    expect(claimOf(detail(null, "late"))).toBeNull();
    expect(claimOf(detail(false, "late_apologised"))).toEqual({ theirs: false, ours: true });
    expect(claimOf(detail(true, "paused"))).toEqual({ theirs: true, ours: null });
    expect(differs(claimOf(detail(false, "late")))).toBe(true);
    expect(differs(claimOf(detail(true, "open_overdue")))).toBe(false);
    expect(differs(claimOf(detail(true, "paused")))).toBe(false);
  });
});

describe("toQuery", () => {
  const none = { q: "", unit: "", status: "", due: "", channel: "", level: "", from: "", to: "" };
  it("asks for nothing that is not set", () => expect(toQuery(none)).toEqual({}));
  it("knows groups of statuses from single ones", () => {
    expect(toQuery({ ...none, status: "open" })).toEqual({ open: true });
    expect(toQuery({ ...none, status: "over" })).toEqual({ open: false });
    expect(toQuery({ ...none, status: "done" })).toEqual({ status: "done" });
  });
  it("leaves out words that no list has", () =>
    expect(
      toQuery({ ...none, status: "x", due: "x", channel: "fax", level: "x", q: "dược" }),
    ).toEqual({ q: "dược" }));
});
