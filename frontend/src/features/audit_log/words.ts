import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type vi from "../../locales/vi.json";

/** What is written to the log, in the groups of the filter. */
export const ACTIONS = {
  plan: [
    "plan.create",
    "plan.import",
    "plan.update",
    "plan.add_objective",
    "plan.update_objective",
    "plan.remove_objective",
    "plan.name_answered",
    "plan.decide_target",
    "plan.submit",
    "plan.return",
    "plan.issue",
    "plan.acknowledge",
    "plan.amend",
    "plan.close",
    "plan.next_year",
    "plan.delete",
  ],
  indicator: ["indicator.set", "indicator.dhis2_codes", "indicator.report_day"],
  calendar: ["calendar.change", "calendar.confirm"],
  reading: [
    "reading.submit",
    "reading.return",
    "reading.approve",
    "reading.restate",
    "reading.reject_restatement",
    "manual_reading.record",
    "manual_reading.correct",
    "manual_reading.take_back",
  ],
  dossiers: ["dossiers.push"],
  feed: ["feed.create", "feed.update"],
  reported_totals: ["reported_totals.store", "reported_totals.map"],
  records: [
    "procedures.push",
    "directives.push",
    "documents.push",
    "staff.push",
    "trainings.push",
    "five_s_audits.push",
    "upkeep.push",
    "survey_results.push",
  ],
  five_s: [
    "five_s_rubric.create",
    "five_s_rubric.update",
    "five_s_room.create",
    "five_s_room.update",
  ],
  evidence: ["evidence.add", "evidence.detach"],
  unit: ["unit.create", "unit.update", "unit.add_alias", "unit.remove_alias"],
  user: [
    "user.create",
    "user.update",
    "user.reset_password",
    "user.change_password",
    "user.login",
    "user.logout",
    "user.logout_everywhere",
    "user.login_stopped",
    "user.refresh_token_reused",
  ],
  client: [
    "client.create",
    "client.update",
    "client.add_secret",
    "client.revoke_secret",
    "client.login_stopped",
  ],
  webhook: [
    "webhook.create",
    "webhook.update",
    "webhook.delete",
    "webhook.rotate_secret",
    "webhook.disable",
    "webhook.test",
    "webhook.replay",
  ],
  site: ["site.create", "site.update", "site.delete", "site.check"],
  update_plan: ["update_plan.create", "update_plan.update", "update_plan.delete"],
  database: ["database.restore"],
} as const;

type Group = keyof typeof ACTIONS;
export const GROUPS = Object.keys(ACTIONS) as Group[];

/** Kinds of things that entries are about. */
export const KINDS = [
  "plan",
  "indicator",
  "signed_reading",
  "manual_reading",
  "calendar_year",
  "push",
  "evidence",
  "feed",
  "unit",
  "user",
  "client",
  "webhook",
  "site",
  "update_plan",
  "database",
] as const;

/** An action in words; one that this release does not know shows as it is. */
export function useActionText(): (action: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (action) =>
      i18n.exists(`audit_action.${action}`)
        ? // The key of two levels was just found to be there.
          t(`audit_action.${action}` as "audit_action.unit.create")
        : action,
    [t, i18n],
  );
}

/** The kind of a thing in words; one that this release does not know shows as it is. */
export function useKindText(): (kind: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (kind) =>
      i18n.exists(`audit_subject.${kind}`)
        ? t(`audit_subject.${kind as keyof typeof vi.audit_subject}`)
        : kind,
    [t, i18n],
  );
}
