import type { components } from "../../api/schema";
import type { Lang } from "../../ui/format";
import type { ActionDraft, ObjectiveDraft, PlanDraft, PlanWords, Target } from "./model";

/** What is typed is text; these are the drafts of the API as fields of a form. */
export interface TargetForm {
  comparator: Target["comparator"];
  stated: boolean;
  /** As typed: `87,5`. */
  value: string;
  unit: Target["unit"];
  unit_text: string;
  quote: string;
  place: Target["place"];
}

type ExtraCell = components["schemas"]["ExtraCell"];

export interface ActionForm {
  number: string;
  text: string;
  lead: string;
  coordinators: string;
  deadline: string;
  resources: string;
  extras: ExtraCell[];
}

// Mantine's forms want an index signature, which interfaces lack.
export type ObjectiveForm = {
  number: string;
  section: string;
  text: string;
  short_name: string;
  indicator_code: string;
  measure: string;
  targets: TargetForm[];
  responsible: string;
  deadline: string;
  due_day: string;
  resources: string;
  extras: ExtraCell[];
  actions: ActionForm[];
};

export type HeadForm = {
  year: string;
  title: string;
  organisation: string;
  decision_number: string;
  decision_date: string;
  signer_position: string;
  signer_name: string;
  document_number: string;
  document_date: string;
  document_place: string;
  intro: string;
  closing: string;
  /** One title, measure or recipient a line. */
  further_titles: string;
  monitoring: string;
  recipients: string;
  legal_basis: { number: string; date: string; quote: string }[];
};

const orNull = (text: string) => (text.trim() === "" ? null : text);

/** `87,5` of a value that the API writes as `87.5`. */
export function decimalText(value: string | null | undefined, lang: Lang): string {
  return lang === "vi" ? (value ?? "").replace(".", ",") : (value ?? "");
}

/**
 * The API's `87.5` of what was typed, null when it is no number with at most three decimals.
 * A point before three digits parts thousands in Vietnamese, a comma does in English.
 */
export function parseDecimal(typed: string, lang: Lang): string | null {
  const [point, group] = lang === "vi" ? [",", "."] : [".", ","];
  let text = typed.trim().replace(/\s/g, "");
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d+)?$`);
  if (grouped.test(text)) text = text.replaceAll(group, "");
  text = text.replace(",", ".");
  return /^\d{1,12}(\.\d{1,3})?$/.test(text) ? text : null;
}

function targetForm(target: Target, lang: Lang): TargetForm {
  return {
    comparator: target.comparator,
    stated: target.stated ?? false,
    value: decimalText(target.value, lang),
    unit: target.unit,
    unit_text: target.unit_text ?? "",
    quote: target.quote ?? "",
    place: target.place,
  };
}

/** What a person adds by hand. */
export const NEW_TARGET: TargetForm = {
  comparator: "ge",
  stated: true,
  value: "",
  unit: "percent",
  unit_text: "",
  quote: "",
  place: "entered",
};

export const NEW_ACTION: ActionForm = {
  number: "",
  text: "",
  lead: "",
  coordinators: "",
  deadline: "",
  resources: "",
  extras: [],
};

function actionForm(action: ActionDraft): ActionForm {
  return {
    number: action.number ?? "",
    text: action.text,
    lead: action.lead ?? "",
    coordinators: action.coordinators ?? "",
    deadline: action.deadline ?? "",
    resources: action.resources ?? "",
    extras: action.extras ?? [],
  };
}

export function objectiveForm(draft: ObjectiveDraft, lang: Lang): ObjectiveForm {
  return {
    number: draft.number ?? "",
    section: draft.section ?? "",
    text: draft.text,
    short_name: draft.short_name ?? "",
    indicator_code: draft.indicator_code ?? "",
    measure: draft.measure ?? "",
    targets: (draft.targets ?? []).map((target) => targetForm(target, lang)),
    responsible: draft.responsible ?? "",
    deadline: draft.deadline ?? "",
    due_day: draft.due_day ?? "",
    resources: draft.resources ?? "",
    extras: draft.extras ?? [],
    actions: (draft.actions ?? []).map(actionForm),
  };
}

export const NEW_OBJECTIVE: ObjectiveForm = objectiveForm({ text: "" }, "vi");

function targetDraft(form: TargetForm, lang: Lang): Target {
  const qualitative = form.comparator === "qualitative";
  return {
    comparator: form.comparator,
    stated: form.stated,
    value: qualitative ? null : parseDecimal(form.value, lang),
    unit: form.unit,
    unit_text: form.unit === "count" ? orNull(form.unit_text) : null,
    quote: form.quote,
    place: form.place,
  };
}

function actionDraft(form: ActionForm): ActionDraft {
  return {
    number: form.number,
    text: form.text,
    lead: orNull(form.lead),
    coordinators: orNull(form.coordinators),
    deadline: orNull(form.deadline),
    resources: orNull(form.resources),
    extras: form.extras,
  };
}

export function objectiveDraft(form: ObjectiveForm, lang: Lang): Required<ObjectiveDraft> {
  return {
    number: form.number,
    section: orNull(form.section),
    text: form.text,
    short_name: orNull(form.short_name),
    indicator_code: orNull(form.indicator_code),
    measure: orNull(form.measure),
    targets: form.targets.map((target) => targetDraft(target, lang)),
    responsible: orNull(form.responsible),
    deadline: orNull(form.deadline),
    due_day: orNull(form.due_day),
    resources: orNull(form.resources),
    extras: form.extras,
    actions: form.actions.map(actionDraft),
  };
}

/** Paths of the fields that cannot even be sent, each with the code of what is wrong. */
export function wrongFields(form: ObjectiveForm, lang: Lang): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (form.text.trim() === "") wrong.text = "required";
  form.targets.forEach(({ comparator, value }, index) => {
    if (comparator === "qualitative") return;
    if (value.trim() === "") wrong[`targets.${index}.value`] = "required";
    else if (parseDecimal(value, lang) === null) wrong[`targets.${index}.value`] = "invalid_format";
  });
  form.actions.forEach(({ text }, index) => {
    if (text.trim() === "") wrong[`actions.${index}.text`] = "required";
  });
  return wrong;
}

type Head = Omit<PlanDraft, "objectives">;

const joined = (lines: readonly string[] | undefined) => (lines ?? []).join("\n");

export function headForm(plan: Head): HeadForm {
  const words: PlanWords = plan.document ?? {};
  return {
    year: String(plan.year),
    title: plan.title,
    organisation: plan.organisation ?? "",
    decision_number: plan.decision_number ?? "",
    decision_date: plan.decision_date ?? "",
    signer_position: plan.signer_position ?? "",
    signer_name: plan.signer_name ?? "",
    document_number: words.number ?? "",
    document_date: words.date ?? "",
    document_place: words.place ?? "",
    intro: words.intro ?? "",
    closing: words.closing ?? "",
    further_titles: joined(words.further_titles),
    monitoring: joined(words.monitoring),
    recipients: joined(words.recipients),
    legal_basis: (words.legal_basis ?? []).map(({ number, date, quote }) => ({
      number,
      date: date ?? "",
      quote: quote ?? "",
    })),
  };
}

/** The lines that were typed; those of `before` where nothing was, since one of them may hold a line break. */
function lines(typed: string, before: readonly string[] | undefined): string[] {
  if (before && typed === joined(before)) return [...before];
  return typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The head as the API takes it; `before` is what the form was made of. The year must have been checked. */
export function headDraft(form: HeadForm, before: Head): Required<Head> {
  const words: PlanWords = before.document ?? {};
  return {
    year: Number(form.year),
    title: form.title,
    organisation: form.organisation,
    decision_number: orNull(form.decision_number),
    decision_date: orNull(form.decision_date),
    signer_position: orNull(form.signer_position),
    signer_name: orNull(form.signer_name),
    document: {
      number: orNull(form.document_number),
      date: orNull(form.document_date),
      place: orNull(form.document_place),
      further_titles: lines(form.further_titles, words.further_titles),
      legal_basis: form.legal_basis
        .filter(({ number, quote }) => number.trim() !== "" || quote.trim() !== "")
        .map(({ number, date, quote }) => ({ number, date: orNull(date), quote })),
      intro: orNull(form.intro),
      closing: orNull(form.closing),
      monitoring: lines(form.monitoring, words.monitoring),
      recipients: lines(form.recipients, words.recipients),
    },
  };
}

/** As {@link wrongFields}, for the head. */
export function wrongHeadFields(form: HeadForm): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (!/^\d{4}$/.test(form.year.trim())) wrong.year = "invalid_format";
  if (form.title.trim() === "") wrong.title = "required";
  return wrong;
}

/** Where a field of the API stands in the forms: `document.intro` is `intro`, `targets[0].value` is `targets.0.value`. */
export function formPath(field: string): string {
  const path = field.replace(/\[(\d+)\]/g, ".$1");
  const found = /^document\.(.+)$/.exec(path)?.[1];
  if (found === undefined) return path;
  if (["number", "date", "place"].includes(found)) return `document_${found}`;
  // A list that is typed in one field has one place for its errors.
  return found.replace(/^(further_titles|monitoring|recipients)\.\d+$/, "$1");
}
