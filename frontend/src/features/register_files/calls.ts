import { api, unwrap } from "../../api/client";
import type { components } from "../../api/schema";
import type { Permission } from "../../api/token";
import type { Lang } from "../../ui/format";

type Schemas = components["schemas"];
export type RegisterKind = Schemas["RegisterKind"];
export type RegisterFile = Schemas["RegisterFileOut"];
export type Table = Schemas["TableOut"];
export type Refused = Schemas["RefusedOut"];
export type ReportTaken = Schemas["ReportTaken"];
export type ReportTerms = Schemas["ReportTerms"];
export type Conversion = Schemas["LegacyOut"]["encoding"] | "none";

/** What a person has said of the file so far: the field `reading` of the form, as JSON. */
export interface Reading {
  kind?: RegisterKind;
  sheet?: number | null;
  header?: { first: number; last: number } | null;
  columns?: Record<string, string | null>;
  convert?: Conversion;
  given?: Record<string, string>;
  report?: ReportTerms;
  keep_columns?: boolean;
}

/** Bytes of a file that the server takes. */
export const FILE_LIMIT = 20 * 1024 * 1024;

/** Each kind: who may send it, and where its rows are listed. */
export const KINDS: Record<RegisterKind, { write: Permission; list: string }> = {
  incoming_documents: { write: "documents:write", list: "/documents" },
  outgoing_documents: { write: "documents:write", list: "/documents" },
  follow_up: { write: "directives:write", list: "/directives" },
  dossiers: { write: "dossiers:write", list: "/dossiers" },
  procedures: { write: "procedures:write", list: "/procedures" },
  staff: { write: "trainings:write", list: "/staff" },
  trainings: { write: "trainings:write", list: "/trainings" },
  five_s: { write: "five-s:write", list: "/five-s-audits" },
  report_06a: { write: "dossiers:write", list: "/reported-totals" },
};

export const REGISTER_KINDS = Object.keys(KINDS) as RegisterKind[];

/** Sends the file with how it is to be read; a dry run only says what would become of its rows. */
export function sendFile(
  file: File,
  reading: Reading,
  options: { dryRun: boolean; atomic: boolean; lang: Lang; signal?: AbortSignal },
): Promise<RegisterFile> {
  const form = new FormData();
  form.set("file", file, file.name);
  form.set("reading", JSON.stringify(reading));
  return unwrap(
    api.POST("/api/v1/register-files", {
      params: { query: { dry_run: options.dryRun, atomic: options.atomic } },
      body: { file: file.name },
      bodySerializer: () => form,
      // A refusal says in a sentence what is wrong with this very file.
      headers: { "Accept-Language": options.lang },
      ...(options.signal ? { signal: options.signal } : {}),
    }),
  );
}
