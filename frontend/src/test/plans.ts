import type { components } from "../api/schema";

type Schemas = components["schemas"];

/** `≥ value %`, read from the words of the objective. */
export function aTarget(
  value: string,
  changes: Partial<Schemas["Target"]> = {},
): Schemas["Target"] {
  return {
    comparator: "ge",
    stated: false,
    value,
    unit: "percent",
    unit_text: null,
    quote: `${value}%`,
    place: "text",
    ...changes,
  };
}

/** An objective as the 2025 plan has them: one row with everything in it. */
export function anObjective(
  number: string,
  changes: Partial<Schemas["ObjectiveOut"]> = {},
): Schemas["ObjectiveOut"] {
  const target = aTarget("100");
  return {
    id: `o${number}`,
    plan_id: "p1",
    lineage_id: `l${number}`,
    number,
    section: null,
    text: `Nội dung mục tiêu ${number}`,
    short_name: `Mục tiêu số ${number}`,
    indicator_code: null,
    measure: "100%",
    targets: [target],
    target_index: 0,
    target,
    contradictory: false,
    needs_decision: false,
    decision: null,
    decisions: [],
    responsible: "Văn thư",
    responsible_names: [],
    deadline: "31/12/2025",
    due_day: "2025-12-31",
    resources: "Hạ tầng mạng",
    extras: [],
    actions: [
      {
        id: `a${number}`,
        number: "1",
        text: `Biện pháp ${number}`,
        lead: "Văn thư",
        coordinators: null,
        names: [],
        deadline: "31/12/2025",
        resources: "Hạ tầng mạng",
        extras: [],
      },
    ],
    revision: 3,
    may: { edit: false, decide: false },
    ...changes,
  };
}

/** An objective that names 100 % and 95 %, and waits for somebody to choose. */
export function aContradiction(number: string): Schemas["ObjectiveOut"] {
  return anObjective(number, {
    measure: "95%",
    targets: [aTarget("100"), aTarget("95", { place: "measure" })],
    target_index: null,
    target: null,
    contradictory: true,
    needs_decision: true,
  });
}

const MAY_NOTHING: Schemas["PlanMay"] = {
  acknowledge: false,
  amend: false,
  answer_units: false,
  close: false,
  decide: false,
  delete: false,
  edit: false,
  issue: false,
  next_year: false,
  return: false,
  submit: false,
};

/** The plan of 2025, in force; `may` names what the reader may do. */
export function aPlan(
  changes: Partial<Omit<Schemas["PlanOut"], "may">> & { may?: Partial<Schemas["PlanMay"]> } = {},
): Schemas["PlanOut"] {
  const { may, ...rest } = changes;
  return {
    id: "p1",
    series_id: "p1",
    revision_number: 1,
    year: 2025,
    title: "KẾ HOẠCH Thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
    organisation: "Sở Y tế",
    status: "issued",
    sample: false,
    decision_number: "26/QĐ-SYT",
    decision_date: "2025-01-10",
    signer_position: "GIÁM ĐỐC",
    signer_name: "Lê Văn Khoa",
    document: {
      number: null,
      date: null,
      place: null,
      further_titles: [],
      legal_basis: [{ number: "26/QĐ-SYT", date: "2025-01-10", quote: "Quyết định số 26" }],
      intro: "Sở Y tế ban hành kế hoạch như sau:",
      closing: "Trân trọng./.",
      monitoring: [],
      recipients: ["Lãnh đạo Sở (VBĐT)", "Lưu: VT, TCHC"],
    },
    remarks: [],
    unread: [],
    unit_questions: [],
    source_file: null,
    change_reason: null,
    return_reason: null,
    created_by: "Trần Thị Thư",
    created_at: "2025-01-08T09:00:00+07:00",
    submitted_by: null,
    submitted_at: null,
    issued_by: null,
    issued_at: null,
    closed_by: null,
    closed_at: null,
    acknowledged_at: null,
    objectives: [anObjective("1"), aContradiction("2")],
    updated_at: "2025-01-10T09:00:00+07:00",
    revision: 7,
    may: { ...MAY_NOTHING, ...may },
    ...rest,
  };
}

/** A plan as a list shows it. */
export function aSummary(changes: Partial<Schemas["PlanSummary"]> = {}): Schemas["PlanSummary"] {
  return {
    id: "p1",
    series_id: "p1",
    revision_number: 1,
    year: 2025,
    title: "Kế hoạch thực hiện mục tiêu chất lượng năm 2025",
    organisation: "Sở Y tế",
    status: "issued",
    sample: false,
    decision_number: "26/QĐ-SYT",
    decision_date: "2025-01-10",
    objective_count: 6,
    undecided_count: 2,
    updated_at: "2025-01-10T09:00:00+07:00",
    ...changes,
  };
}

/** What a file with two objectives was understood to say; the second contradicts itself. */
export function anImport(changes: Partial<Schemas["ImportOut"]> = {}): Schemas["ImportOut"] {
  const objective = (number: string, targets: Schemas["Target"][]) => ({
    number,
    section: null,
    text: `Nội dung mục tiêu ${number}`,
    short_name: `Mục tiêu số ${number}`,
    indicator_code: null,
    measure: "95%",
    targets,
    responsible: "Tổ CNTT",
    deadline: "31/12/2025",
    due_day: "2025-12-31",
    resources: null,
    extras: [{ column: "Ghi chú", text: `Ghi chú ${number}` }],
    actions: [
      {
        number: "1",
        text: `Biện pháp ${number}`,
        lead: "Tổ CNTT",
        coordinators: null,
        deadline: "31/12/2025",
        resources: null,
        extras: [],
      },
    ],
  });
  const cell = (column: number, text: string) => ({ column, colspan: 1, rowspan: 1, text });
  return {
    plan_id: null,
    understood: {
      year: 2025,
      title: "KẾ HOẠCH năm 2025",
      organisation: "Sở Y tế",
      decision_number: null,
      decision_date: null,
      signer_position: "GIÁM ĐỐC",
      signer_name: "Lê Văn Khoa",
      document: {
        number: null,
        date: null,
        place: null,
        further_titles: [],
        legal_basis: [],
        intro: null,
        closing: null,
        monitoring: [],
        recipients: [],
      },
      objectives: [
        objective("1", [aTarget("95", { place: "measure" })]),
        objective("2", [aTarget("100"), aTarget("95", { place: "measure" })]),
      ],
    },
    origins: [
      { objective: [{ block: 2, row: 2 }], actions: [[{ block: 2, row: 2 }]] },
      { objective: [{ block: 2, row: 3 }], actions: [[{ block: 2, row: 3 }]] },
    ],
    questions: [
      {
        code: "contradictory_target",
        level: "ask",
        objective: 1,
        quote: "Nội dung mục tiêu 2",
        values: ["100%", "95%"],
        at: [{ block: 2, row: 3 }],
      },
      {
        code: "unknown_column",
        level: "ask",
        objective: null,
        quote: "Ghi chú",
        values: ["Ghi chú"],
        at: [{ block: 2, row: 1 }],
      },
    ],
    unread: [{ at: { block: 3, row: null }, text: "Một đoạn lạ" }],
    names: [],
    unit_questions: [{ name: "Tổ CNTT", times: 4, candidates: [{ id: "u2", name: "NV Y" }] }],
    source: [
      { number: 1, sheet: null, text: "KẾ HOẠCH năm 2025", rows: null },
      {
        number: 2,
        sheet: null,
        text: null,
        rows: [
          { number: 1, cells: [cell(0, "STT"), cell(1, "Mục tiêu"), cell(2, "Ghi chú")] },
          { number: 2, cells: [cell(0, "1"), cell(1, "Nội dung gốc 1"), cell(2, "Ghi chú 1")] },
          { number: 3, cells: [cell(0, "2"), cell(1, "Nội dung gốc 2"), cell(2, "Ghi chú 2")] },
        ],
      },
      { number: 3, sheet: null, text: "Một đoạn lạ", rows: null },
    ],
    ...changes,
  };
}
