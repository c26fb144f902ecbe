import { api, unwrap } from "../../api/client";
import type { Lang } from "../../ui/format";
import type { ImportAnswer } from "./importWork";
import type { PlanDraft } from "./model";

/** Bytes of a file that the server takes. */
export const FILE_LIMIT = 10 * 1024 * 1024;

function send(
  file: File,
  options: { dryRun: boolean; plan?: PlanDraft; lang: Lang; signal?: AbortSignal },
): Promise<ImportAnswer> {
  const form = new FormData();
  form.set("file", file, file.name);
  if (options.plan) form.set("plan", JSON.stringify(options.plan));
  return unwrap(
    api.POST("/api/v1/plans/import", {
      params: { query: { dry_run: options.dryRun } },
      body: { file: file.name },
      bodySerializer: () => form,
      // A refusal says in a sentence what is wrong with this very file.
      headers: { "Accept-Language": options.lang },
      ...(options.signal ? { signal: options.signal } : {}),
    }),
  );
}

/** Says what the file would make; stores nothing. */
export function readFile(file: File, lang: Lang, signal: AbortSignal): Promise<ImportAnswer> {
  return send(file, { dryRun: true, lang, signal });
}

/**
 * Makes the draft and gives its id. With the file, the plan keeps its original and its remarks;
 * `plan` is sent along only where a person corrected something.
 */
export async function acceptPlan(
  file: File | null,
  plan: PlanDraft,
  corrected: boolean,
  lang: Lang,
): Promise<string> {
  if (!file) return (await unwrap(api.POST("/api/v1/plans", { body: plan }))).id;
  const made = await send(file, { dryRun: false, lang, ...(corrected ? { plan } : {}) });
  if (!made.plan_id) throw new Error("an import that is no dry run answers with a plan");
  return made.plan_id;
}
