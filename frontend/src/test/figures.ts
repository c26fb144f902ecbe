import type { components } from "../api/schema";

type Schemas = components["schemas"];

// Two objectives of the 2025 plan as the API would answer them: one measured and missed, one that
// contradicts itself; and one that no source measures yet.

export const PLAN = "01937c5e-0000-7000-8000-000000000001";
export const ON_TIME = "01937c5e-0000-7000-8000-000000000011";
export const SATISFACTION = "01937c5e-0000-7000-8000-000000000012";
export const ONLINE = "01937c5e-0000-7000-8000-000000000016";
export const PHARMACY = "01937c5e-0000-7000-8000-0000000000a1";
export const MEDICINE = "01937c5e-0000-7000-8000-0000000000a2";

export const summary = (over: Partial<Schemas["PlanSummary"]> = {}): Schemas["PlanSummary"] => ({
  id: PLAN,
  series_id: PLAN,
  revision_number: 1,
  year: 2025,
  title: "Kế hoạch thực hiện mục tiêu chất lượng năm 2025",
  organisation: "Sở Y tế",
  status: "issued",
  sample: false,
  decision_number: "26/QĐ-SYT",
  decision_date: "2025-01-10",
  objective_count: 3,
  undecided_count: 1,
  updated_at: "2025-01-10T08:00:00+07:00",
  ...over,
});

const percent = (
  value: string,
  stated: boolean,
  place: Schemas["TargetPlace"],
  quote: string,
): Schemas["Target"] => ({
  comparator: "ge",
  stated,
  value,
  unit: "percent",
  unit_text: null,
  quote,
  place,
});

export const ALL = percent("100", false, "text", "100%");
const AT_LEAST_87 = percent("87", true, "text", "tối thiểu 87%");
export const AT_LEAST_55 = percent("55", true, "text", "tối thiểu 55%");
export const BARE_95 = percent("95", false, "measure", "95%");

const FRESH = { source: "dossiers", last_push_at: "2025-09-11T16:02:00+07:00" };

export const onTimeRow = (
  over: Partial<Schemas["ObjectiveRow"]> = {},
): Schemas["ObjectiveRow"] => ({
  id: ON_TIME,
  number: "1",
  short_name: "Hồ sơ giải quyết đúng hạn",
  text: "Đảm bảo 100% hồ sơ giải quyết đúng thời gian quy định",
  indicator_code: "dossier-on-time",
  measured: "dossiers",
  targets: [ALL],
  target_index: 0,
  decision: null,
  standing: { verdict: "not_met", needed: { kind: "out_of_reach", failed: 9 } },
  alternatives: [],
  figure: {
    numerator: 1171,
    denominator: 1180,
    denominator_with_overdue: 1188,
    open_overdue: 8,
    late: 9,
    provisional: true,
    origin: "computed",
  },
  months: [
    { period: "2025-01", numerator: 90, denominator: 90, provisional: false, origin: "computed" },
    { period: "2025-02", numerator: 0, denominator: 0, provisional: false, origin: "computed" },
    { period: "2025-03", numerator: 99, denominator: 100, provisional: true, origin: "computed" },
  ],
  freshness: FRESH,
  leads: ["Bộ phận TN&TKQ"],
  deadline: "31/12/2025",
  due_day: "2025-12-31",
  ...over,
});

export const satisfactionRow: Schemas["ObjectiveRow"] = {
  id: SATISFACTION,
  number: "2",
  short_name: "Mức độ hài lòng",
  text: "Đảm bảo mức độ hài lòng đạt tối thiểu 87%",
  indicator_code: "satisfaction",
  targets: [AT_LEAST_87],
  target_index: 0,
  decision: null,
  standing: { verdict: "no_data", needed: null },
  alternatives: [],
  figure: null,
  months: [],
  freshness: null,
  leads: [],
  deadline: "Trong năm 2025",
  due_day: null,
};

export const onlineRow = (
  over: Partial<Schemas["ObjectiveRow"]> = {},
): Schemas["ObjectiveRow"] => ({
  id: ONLINE,
  number: "6",
  short_name: "Hồ sơ tiếp nhận qua mạng",
  text: "Tỉ lệ số hồ sơ tiếp nhận qua mạng đạt tối thiểu 55%",
  indicator_code: "dossier-online-share",
  measured: "dossiers",
  targets: [AT_LEAST_55, BARE_95],
  target_index: null,
  decision: null,
  standing: { verdict: "needs_decision", needed: null },
  alternatives: [
    { verdict: "on_track", needed: { kind: "failures_left", rows: 41 } },
    { verdict: "watching", needed: { kind: "successes_needed", rows: 4162 } },
  ],
  figure: {
    numerator: 742,
    denominator: 1201,
    denominator_with_overdue: 1201,
    open_overdue: 0,
    late: 0,
    provisional: false,
    origin: "computed",
  },
  months: [],
  freshness: FRESH,
  leads: ["Phòng TCHC", "Bộ phận TN&TKQ"],
  deadline: "31/12/2025",
  due_day: "2025-12-31",
  ...over,
});

export const board = (over: Partial<Schemas["Scoreboard"]> = {}): Schemas["Scoreboard"] => ({
  plan: {
    id: PLAN,
    year: 2025,
    title: "Kế hoạch thực hiện mục tiêu chất lượng năm 2025",
    organisation: "Sở Y tế",
    status: "issued",
    sample: false,
    decision_number: "26/QĐ-SYT",
    decision_date: "2025-01-10",
  },
  period: "2025",
  cut_off: "2025-09-15T00:00:00+07:00",
  calendar_version: "vn-civil-service-2026.1",
  next_report: { period: "2025Q3", before: "2025-09-15" },
  attention: [],
  objectives: [onTimeRow(), satisfactionRow, onlineRow()],
  ...over,
});

export const objective = (
  row: Schemas["ObjectiveRow"],
  over: Partial<Schemas["ObjectiveOut"]> = {},
): Schemas["ObjectiveOut"] => ({
  id: row.id,
  plan_id: PLAN,
  lineage_id: row.id,
  number: row.number,
  section: null,
  text: row.text,
  short_name: row.short_name,
  indicator_code: row.indicator_code ?? null,
  measure: "95%",
  targets: row.targets,
  target_index: row.target_index ?? null,
  target: row.targets[row.target_index ?? -1] ?? null,
  contradictory: row.targets.length > 1,
  needs_decision: row.targets.length > 1 && typeof row.target_index !== "number",
  decision: null,
  decisions: [],
  responsible: "Bộ phận tiếp nhận và trả kết quả",
  responsible_names: [],
  deadline: row.deadline ?? null,
  due_day: row.due_day ?? null,
  resources: null,
  extras: [],
  actions: [],
  revision: 1,
  may: { edit: false, decide: false },
  ...over,
});

export const plan = (
  objectives: Schemas["ObjectiveOut"][],
  over: Partial<Schemas["PlanOut"]> = {},
): Schemas["PlanOut"] => ({
  id: PLAN,
  series_id: PLAN,
  revision_number: 2,
  year: 2025,
  title: "Kế hoạch thực hiện mục tiêu chất lượng năm 2025",
  organisation: "Sở Y tế",
  status: "issued",
  sample: false,
  decision_number: "26/QĐ-SYT",
  decision_date: "2025-01-10",
  signer_position: "GIÁM ĐỐC",
  signer_name: "Lê Văn Khoa",
  document: {},
  remarks: [],
  unread: [],
  unit_questions: [],
  source_file: null,
  change_reason: "Bổ sung mục tiêu 6",
  created_by: "Thư ký ISO",
  created_at: "2025-01-08T08:00:00+07:00",
  submitted_by: "Thư ký ISO",
  submitted_at: "2025-01-09T08:00:00+07:00",
  issued_by: "Giám đốc Sở",
  issued_at: "2025-01-10T08:00:00+07:00",
  closed_by: null,
  closed_at: null,
  acknowledged_at: null,
  objectives,
  updated_at: "2025-01-10T08:00:00+07:00",
  revision: 3,
  may: {
    edit: false,
    delete: false,
    submit: false,
    issue: false,
    return: false,
    close: false,
    amend: false,
    next_year: false,
    decide: false,
    answer_units: false,
    acknowledge: false,
  },
  ...over,
});

export const indicator = (
  over: Partial<Schemas["IndicatorOut"]> = {},
): Schemas["IndicatorOut"] => ({
  code: "dossier-on-time",
  name_vi: "Hồ sơ giải quyết đúng hạn",
  name_en: "Dossiers settled on time",
  formula: "dossier-on-time v1",
  measured: "dossiers",
  year_to_date: false,
  source: "dossiers",
  rule_vi: "Đúng hạn = ngày xong ≤ ngày hẹn trả.",
  rule_en: "On time = finished on or before the promised day.",
  rule_source: "NĐ 118/2025/NĐ-CP",
  counted: ["early", "on_time", "no_due_date", "late", "late_apologised"],
  left_out: ["open_in_time", "open_overdue", "paused", "withdrawn", "refused", "not_received"],
  questions: [
    { name: "precision", choices: ["day", "half_day"] },
    { name: "no_due_date", choices: ["on_time", "left_out"] },
  ],
  settings: {
    version: 0,
    settings: { precision: "day", no_due_date: "on_time" } as never,
    reason: "",
    set_by: null,
    set_at: null,
  },
  former_settings: [],
  freshness: FRESH,
  may: { set: false },
  ...over,
});

export const reading = (over: Partial<Schemas["ReadingOut"]> = {}): Schemas["ReadingOut"] => ({
  period: "2025",
  from: "2025-01-01",
  to: "2026-01-01",
  cut_off: "2025-09-15T00:00:00+07:00",
  numerator: 1171,
  denominator: 1180,
  value: 99.237,
  with_overdue: { numerator: 1171, denominator: 1188 },
  counts: { early: 902, on_time: 269, late: 9, open_in_time: 41, open_overdue: 8, paused: 13 },
  standing: null,
  provisional: true,
  origin: "computed",
  ...over,
});

export const readings = (...items: Schemas["ReadingOut"][]): Schemas["ReadingsOut"] => ({
  indicator_code: "dossier-on-time",
  formula: "dossier-on-time v1",
  settings_version: 0,
  calendar_version: "vn-civil-service-2026.1",
  unconfirmed_years: [],
  unit_id: null,
  as_of: null,
  freshness: FRESH,
  objective: null,
  readings: items,
});

export const lateRow = (over: Partial<Schemas["LineageOut"]> = {}): Schemas["LineageOut"] => ({
  id: "01937c5e-0000-7000-8000-0000000000d1",
  code: "H29.16-250408-0031",
  title: "1.002835 Cấp giấy chứng nhận đủ điều kiện kinh doanh dược",
  unit_id: PHARMACY,
  reason: "late",
  counted: true,
  day: "2025-05-09",
  due_at: "2025-05-06T17:00:00+07:00",
  finished_at: "2025-05-09T09:00:00+07:00",
  working_days_late: 3,
  ...over,
});

export const byUnit: Schemas["ByUnitOut"] = {
  items: [
    {
      unit_id: PHARMACY,
      name: "NV Dược",
      reading: reading({ numerator: 400, denominator: 405, counts: { early: 400, late: 5 } }),
    },
    {
      unit_id: MEDICINE,
      name: "NV Y",
      reading: reading({ numerator: 771, denominator: 775, counts: { on_time: 771, late: 4 } }),
    },
  ],
};
