import type { components } from "../../api/schema";
import type { Lang } from "../../ui/format";
import {
  headDraft,
  headForm,
  type HeadForm,
  objectiveDraft,
  objectiveForm,
  type ObjectiveForm,
} from "./forms";
import type { PlanDraft } from "./model";
import type { UnitAnswers } from "./UnitQuestions";

export type ImportAnswer = components["schemas"]["ImportOut"];

/** An objective as it is being corrected. */
export interface WorkObjective {
  key: string;
  /** Its place among those that were read; null for one that a person added. */
  origin: number | null;
  form: ObjectiveForm;
}

/** A file that was read, with all that a person has corrected and answered so far. */
export interface ImportWork {
  fileName: string;
  answer: ImportAnswer;
  head: HeadForm;
  objectives: WorkObjective[];
  units: UnitAnswers;
  /** Places of the questions that somebody has answered. */
  answered: number[];
}

export function startWork(fileName: string, answer: ImportAnswer, lang: Lang): ImportWork {
  return {
    fileName,
    answer,
    head: headForm(answer.understood),
    objectives: answer.understood.objectives.map((draft, origin) => ({
      key: `read-${origin}`,
      origin,
      form: objectiveForm(draft, lang),
    })),
    units: {},
    answered: [],
  };
}

/** The plan as corrected. */
export function draftOf(work: ImportWork, lang: Lang): PlanDraft {
  return {
    ...headDraft(work.head, work.answer.understood),
    objectives: work.objectives.map(({ form }) => objectiveDraft(form, lang)),
  };
}

/** Whether a person has changed a word of what was read. */
export function isCorrected(work: ImportWork, lang: Lang): boolean {
  const read = startWork(work.fileName, work.answer, lang);
  return JSON.stringify(draftOf(work, lang)) !== JSON.stringify(draftOf(read, lang));
}

/** What an unknown column may turn out to be. */
export const COLUMN_MEANINGS = [
  "measure",
  "responsible",
  "coordinators",
  "deadline",
  "resources",
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

const join = (before: string, more: string) => (before.trim() === "" ? more : `${before}\n${more}`);

/** Moves the cells of an unknown column to where a person says that they belong; those without a place stay. */
export function placeColumn(
  objectives: readonly WorkObjective[],
  column: string,
  meaning: ColumnMeaning,
): WorkObjective[] {
  return objectives.map((objective) => {
    const form = { ...objective.form };
    const own = form.extras.filter((extra) => extra.column === column && extra.text);
    if (own.length > 0 && meaning !== "coordinators") {
      form[meaning] = own.reduce((text, extra) => join(text, extra.text), form[meaning]);
      form.extras = form.extras.filter((extra) => extra.column !== column);
    }
    const field = meaning === "responsible" ? "lead" : meaning;
    if (field !== "measure") {
      form.actions = form.actions.map((action) => {
        const cells = action.extras.filter((extra) => extra.column === column && extra.text);
        if (cells.length === 0) return action;
        return {
          ...action,
          [field]: cells.reduce((text, extra) => join(text, extra.text), action[field]),
          extras: action.extras.filter((extra) => extra.column !== column),
        };
      });
    }
    return { ...objective, form };
  });
}

const WORK = "mtcl-draft:plan-import";
const FILE = "mtcl-draft:plan-import-file";

/** Remembers the work for this tab; without the room for it, it is lost with the tab. */
export function rememberWork(work: ImportWork | null): void {
  try {
    if (work) sessionStorage.setItem(WORK, JSON.stringify(work));
    else sessionStorage.removeItem(WORK);
  } catch {
    sessionStorage.removeItem(WORK);
  }
}

export function rememberedWork(): ImportWork | null {
  const text = sessionStorage.getItem(WORK);
  if (text === null) return null;
  try {
    return JSON.parse(text) as ImportWork;
  } catch {
    sessionStorage.removeItem(WORK);
    return null;
  }
}

/** Remembers the file itself, so that the plan can keep its original after a reload. */
export async function rememberFile(file: File | null): Promise<void> {
  sessionStorage.removeItem(FILE);
  if (!file) return;
  const data = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error("unreadable", { cause: reader.error }));
    reader.readAsDataURL(file);
  });
  try {
    sessionStorage.setItem(FILE, JSON.stringify({ name: file.name, type: file.type, data }));
  } catch {
    // Larger than a tab may store: the plan is then made without its original.
  }
}

export function rememberedFile(): File | null {
  const text = sessionStorage.getItem(FILE);
  if (text === null) return null;
  try {
    const { name, type, data } = JSON.parse(text) as { name: string; type: string; data: string };
    const bytes = Uint8Array.from(atob(data.slice(data.indexOf(",") + 1)), (c) => c.charCodeAt(0));
    return new File([bytes], name, { type });
  } catch {
    sessionStorage.removeItem(FILE);
    return null;
  }
}
