import type { ParseKeys } from "i18next";
import type { SessionUser } from "../api/token";

/** One entry of the side navigation, also found by the command palette. */
export interface NavItem {
  to: string;
  label: ParseKeys;
  /** Roles that may open it; everybody when absent. The server decides, this only tidies. */
  roles?: readonly string[];
}

/** Groups are parted by a line; a group may have a heading. */
export interface NavGroup {
  key: string;
  heading?: ParseKeys;
  items: readonly NavItem[];
}

export const NAV: readonly NavGroup[] = [
  {
    key: "quality",
    items: [
      { to: "/", label: "nav.overview" },
      { to: "/plans", label: "nav.plans" },
    ],
  },
  { key: "records", items: [{ to: "/dossiers", label: "nav.dossiers" }] },
  {
    key: "admin",
    heading: "nav.admin",
    items: [
      { to: "/admin/units", label: "nav.units", roles: ["administrator", "iso_secretary"] },
      { to: "/admin/people", label: "nav.people", roles: ["administrator"] },
      { to: "/admin/clients", label: "nav.clients", roles: ["administrator"] },
      { to: "/admin/audit-log", label: "nav.audit_log", roles: ["administrator", "auditor"] },
    ],
  },
  { key: "help", items: [{ to: "/help", label: "nav.help" }] },
];

/** The groups with what this person may open; empty groups fall away. */
export function navFor(user: SessionUser): NavGroup[] {
  return NAV.map((group) => ({
    ...group,
    items: group.items.filter((item) => item.roles?.includes(user.role) ?? true),
  })).filter((group) => group.items.length > 0);
}
