import type { ParseKeys } from "i18next";
import type { Permission, SessionUser } from "../api/token";

/** One entry of the side navigation, also found by the command palette. */
interface NavItem {
  to: string;
  label: ParseKeys;
  /** What one must be allowed to open it; nothing when absent. The server decides, this only tidies. */
  needs?: Permission;
}

/** Groups are parted by a line; a group may have a heading. */
export interface NavGroup {
  key: string;
  heading?: ParseKeys;
  items: readonly NavItem[];
}

const NAV: readonly NavGroup[] = [
  {
    key: "quality",
    items: [
      { to: "/", label: "nav.overview" },
      { to: "/plans", label: "nav.plans" },
      { to: "/signed-readings", label: "nav.signed_readings" },
    ],
  },
  {
    key: "records",
    heading: "nav.sources",
    items: [
      { to: "/dossiers", label: "nav.dossiers" },
      { to: "/procedures", label: "record.procedures.title", needs: "sources:read" },
      { to: "/directives", label: "record.directives.title", needs: "sources:read" },
      { to: "/documents", label: "record.documents.title", needs: "sources:read" },
      { to: "/staff", label: "nav.people_trained", needs: "sources:read" },
      { to: "/five-s-audits", label: "record.five_s_audits.title", needs: "sources:read" },
      { to: "/upkeep", label: "record.upkeep.title", needs: "sources:read" },
      { to: "/sites", label: "nav.sites", needs: "sources:read" },
      { to: "/survey-results", label: "record.survey_results.title", needs: "sources:read" },
      { to: "/register-files", label: "nav.register_files", needs: "sources:read" },
      { to: "/pushes", label: "nav.pushes", needs: "pushes:read" },
      { to: "/feeds", label: "nav.feeds", needs: "pushes:read" },
    ],
  },
  {
    key: "admin",
    heading: "nav.admin",
    items: [
      { to: "/admin/calendar", label: "nav.calendar", needs: "calendar:manage" },
      { to: "/admin/units", label: "nav.units", needs: "units:manage" },
      { to: "/admin/people", label: "nav.people", needs: "users:manage" },
      { to: "/admin/clients", label: "nav.clients", needs: "clients:manage" },
      { to: "/admin/webhooks", label: "nav.webhooks", needs: "webhooks:manage" },
      { to: "/admin/audit-log", label: "nav.audit_log", needs: "audit:read" },
    ],
  },
  { key: "help", items: [{ to: "/help", label: "nav.help" }] },
];

/** The groups with what this person may open; empty groups fall away. */
export function navFor(user: SessionUser): NavGroup[] {
  return NAV.map((group) => ({
    ...group,
    items: group.items.filter((item) => item.needs === undefined || user.may.includes(item.needs)),
  })).filter((group) => group.items.length > 0);
}
