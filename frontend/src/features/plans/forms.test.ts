import { describe, expect, it } from "vitest";
import { changedFields } from "../../ui/useSavedForm";
import { anImport, aPlan } from "../../test/plans";
import {
  decimalText,
  formPath,
  headDraft,
  headForm,
  objectiveDraft,
  objectiveForm,
  parseDecimal,
  wrongFields,
  wrongHeadFields,
} from "./forms";
import { placeColumn, startWork } from "./importWork";
import { formOf, splitTitle } from "./model";
import { dayMonthYear } from "./printedDate";
import { wordDiff } from "./wordDiff";

describe("decimals", () => {
  it.each([
    ["87", "vi", "87"],
    ["87,5", "vi", "87.5"],
    ["87.5", "vi", "87.5"],
    ["1.000", "vi", "1000"],
    ["1.000,25", "vi", "1000.25"],
    ["1,000", "en", "1000"],
    ["87,5", "en", "87.5"],
    [" 98 ", "vi", "98"],
    ["87,1234", "vi", null],
    ["tám bảy", "vi", null],
    ["-1", "vi", null],
    ["", "vi", null],
  ] as const)("%s in %s is %s", (typed, lang, value) =>
    expect(parseDecimal(typed, lang)).toBe(value),
  );
  it("come back as people write them", () => {
    expect(decimalText("87.5", "vi")).toBe("87,5");
    expect(decimalText("87.5", "en")).toBe("87.5");
  });
});

describe("forms", () => {
  it("give back every word of a draft that nobody changed", () => {
    const { understood } = anImport();
    const { objectives, ...head } = understood;
    for (const objective of objectives) {
      expect(objectiveDraft(objectiveForm(objective, "vi"), "vi")).toEqual(objective);
    }
    expect(headDraft(headForm(head), head)).toEqual(head);
  });

  it("keep a line break within one recipient until the recipients are changed", () => {
    const plan = aPlan();
    const head = { ...plan, document: { ...plan.document, recipients: ["a\nb", "c"] } };
    const form = headForm(head);
    expect(headDraft(form, head).document.recipients).toEqual(["a\nb", "c"]);
    expect(headDraft({ ...form, recipients: "a\n\n c " }, head).document.recipients).toEqual([
      "a",
      "c",
    ]);
  });

  it("leave out an emptied field and a legal basis without words", () => {
    const plan = aPlan();
    const form = headForm(plan);
    const draft = headDraft(
      {
        ...form,
        decision_number: " ",
        legal_basis: [...form.legal_basis, { number: "", date: "", quote: "" }],
      },
      plan,
    );
    expect(draft.decision_number).toBeNull();
    expect(draft.document.legal_basis).toHaveLength(1);
  });

  it("say which fields cannot be sent", () => {
    const form = objectiveForm(aPlan().objectives[1] ?? { text: "" }, "vi");
    const [first, second] = form.targets;
    if (!first || !second) throw new Error("two targets");
    const wrong = wrongFields(
      {
        ...form,
        text: " ",
        targets: [
          { ...first, value: "" },
          { ...second, value: "9x" },
          { ...second, comparator: "qualitative", value: "" },
        ],
      },
      "vi",
    );
    expect(wrong).toEqual({
      text: "required",
      "targets.0.value": "required",
      "targets.1.value": "invalid_format",
    });
    expect(wrongHeadFields({ ...headForm(aPlan()), year: "20x5", title: "" })).toEqual({
      year: "invalid_format",
      title: "required",
    });
  });

  it.each([
    ["targets[0].value", "targets.0.value"],
    ["document.intro", "intro"],
    ["document.number", "document_number"],
    ["document.recipients[3]", "recipients"],
    ["document.legal_basis[0].number", "legal_basis.0.number"],
    ["decision_number", "decision_number"],
  ])("the API's %s is the field %s", (field, path) => expect(formPath(field)).toBe(path));

  it("send only what differs", () => {
    expect(changedFields({ a: [1], b: "x" }, { a: [1], b: "y" })).toEqual({ b: "y" });
  });
});

describe("an unknown column", () => {
  const { objectives } = startWork("k.docx", anImport(), "vi");
  it("moves its cells behind the words that are there, of objectives and of actions", () => {
    const [one] = placeColumn(objectives, "Ghi chú", "responsible");
    expect(one?.form.responsible).toBe("Tổ CNTT\nGhi chú 1");
    expect(one?.form.extras).toEqual([]);
    const inActions = objectives.map((objective) => ({
      ...objective,
      form: {
        ...objective.form,
        actions: objective.form.actions.map((action) => ({
          ...action,
          extras: objective.form.extras,
        })),
      },
    }));
    const [other] = placeColumn(inActions, "Ghi chú", "coordinators");
    expect(other?.form.actions[0]?.coordinators).toBe("Ghi chú 1");
    expect(other?.form.actions[0]?.extras).toEqual([]);
  });
  it("keeps the cells that have no such place", () => {
    const [one] = placeColumn(objectives, "Ghi chú", "coordinators");
    expect(one?.form.extras).toEqual([{ column: "Ghi chú", text: "Ghi chú 1" }]);
  });
});

describe("the office's forms", () => {
  it("are told apart by where measure, responsibility and deadline stand", () => {
    expect(formOf(aPlan().objectives)).toBe("wide");
    expect(formOf([{ text: "x", actions: [{ text: "y", lead: "z", deadline: "d" }] }])).toBe(
      "long",
    );
  });
  it.each([
    ["KẾ HOẠCH Thực hiện mục tiêu", "KẾ HOẠCH", "Thực hiện mục tiêu"],
    ["MỤC TIÊU CHẤT LƯỢNG NĂM 2021", null, "MỤC TIÊU CHẤT LƯỢNG NĂM 2021"],
    ["Kế hoạch năm 2025", null, "Kế hoạch năm 2025"],
  ])("set the kind of %s above its title", (title, kind, rest) =>
    expect(splitTitle(title)).toEqual({ kind, rest }),
  );
  it("date as the decree on records wants", () => {
    expect(dayMonthYear("2025-01-05")).toEqual({ day: "05", month: "01", year: "2025" });
    expect(dayMonthYear("2025-10-15")).toEqual({ day: "15", month: "10", year: "2025" });
    expect(dayMonthYear("2025-03-09")?.month).toBe("3");
    expect(dayMonthYear(null)).toBeNull();
  });
});

describe("wordDiff", () => {
  const texts = (before: string, after: string) => {
    const pieces = wordDiff(before, after);
    const side = (kind: string) =>
      pieces
        .filter((piece) => piece.kind === "same" || piece.kind === kind)
        .map(({ text }) => text)
        .join("");
    expect(side("gone")).toBe(before);
    expect(side("new")).toBe(after);
    return pieces.filter(({ kind }) => kind !== "same").map(({ text }) => text.trim());
  };
  it("marks the words that differ and no others", () => {
    expect(texts("Trong năm 2025 và sau", "Trong năm 2026 và sau")).toEqual(["2025", "2026"]);
    expect(texts("", "mới")).toEqual(["mới"]);
    expect(texts("a b c", "a b c")).toEqual([]);
  });
  it("shows texts too long to compare one after the other", () => {
    const long = "x ".repeat(1500);
    expect(wordDiff(long, `y ${long}`)).toEqual([
      { text: long, kind: "gone" },
      { text: `y ${long}`, kind: "new" },
    ]);
  });
});
