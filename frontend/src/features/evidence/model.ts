import type { components, paths } from "../../api/schema";

export type EvidenceFile = components["schemas"]["EvidenceOut"];
export type EvidenceList = components["schemas"]["EvidenceList"];
/** The kind of record that files hang on. */
export type Subject = paths["/api/v1/evidence"]["get"]["parameters"]["query"]["subject_kind"];

/** Names that people know media types by; a type without one is shown as it is. */
const NAMES: Record<string, string> = {
  "image/jpeg": "JPG",
  "image/png": "PNG",
  "image/webp": "WebP",
  "image/heif": "HEIC",
  "application/pdf": "PDF",
  "application/msword": "DOC",
  "application/vnd.ms-excel": "XLS",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
  "application/vnd.oasis.opendocument.text": "ODT",
  "application/vnd.oasis.opendocument.spreadsheet": "ODS",
};

export function typeName(mediaType: string): string {
  return NAMES[mediaType] ?? mediaType;
}

/** Whether a browser shows it as a picture; phones' HEIC is one only to some. */
export function isPicture(file: EvidenceFile): boolean {
  return file.shown && file.media_type.startsWith("image/");
}

const KILO = 1024;

/** A size in the largest unit of which there is at least one. */
export function sizeOf(bytes: number): { amount: number; unit: "B" | "KB" | "MB" } {
  if (bytes < KILO) return { amount: bytes, unit: "B" };
  if (bytes < KILO * KILO) return { amount: Math.round(bytes / KILO), unit: "KB" };
  return { amount: Math.round((bytes * 10) / (KILO * KILO)) / 10, unit: "MB" };
}
