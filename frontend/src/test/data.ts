import type { components } from "../api/schema";

type Schemas = components["schemas"];

/** A real installation. */
export function anAbout(changes: Partial<Schemas["AboutOut"]> = {}): Schemas["AboutOut"] {
  return {
    version: "0.1.0",
    demo: false,
    sample_accounts: [],
    files: { largest_bytes: 1024 * 1024, media_types: ["image/png", "application/pdf"] },
    ...changes,
  };
}

/** A dossier of the medical unit, being worked on, due on Thursday 17/4/2025. */
export function aDossier(changes: Partial<Schemas["DossierOut"]> = {}): Schemas["DossierOut"] {
  return {
    id: "d1",
    source: "motcua-tinh",
    code: "H29.16-250408-0031",
    procedure_code: "1.012289",
    procedure_name: "Cấp mới giấy phép hành nghề",
    field_code: null,
    service_level: "full",
    channel: "online",
    unit_id: "u2",
    status: "processing",
    submitted_at: "2025-04-08T08:40:00+07:00",
    received_at: "2025-04-08T09:00:00+07:00",
    due_at: "2025-04-17T17:00:00+07:00",
    effective_due_at: "2025-04-17T17:00:00+07:00",
    working_days_left: 2,
    finished_at: null,
    returned_at: null,
    refused_at: null,
    withdrawn_at: null,
    pauses: [],
    apologised_at: null,
    claims_late: null,
    source_updated_at: "2025-04-08T10:00:00+07:00",
    version_number: 1,
    ...changes,
  };
}

/** What every role may do but the auditor's one confirmation. */
const READ: Schemas["Permission"][] = [
  "plans:read",
  "readings:read",
  "dossiers:read",
  "units:read",
  "plans:acknowledge",
];

// As the server's own table of roles has it.
const MAY: Record<Schemas["Role"], Schemas["Permission"][]> = {
  administrator: [
    ...READ,
    "plans:edit",
    "indicators:set",
    "calendar:manage",
    "dossiers:write",
    "pushes:read",
    "feeds:manage",
    "units:manage",
    "users:manage",
    "clients:manage",
    "webhooks:manage",
    "audit:read",
  ],
  director: [...READ, "plans:issue", "targets:decide", "readings:approve", "pushes:read"],
  iso_secretary: [
    ...READ,
    "plans:edit",
    "targets:decide",
    "readings:submit",
    "readings:approve",
    "calendar:manage",
    "indicators:set",
    "dossiers:check",
    "pushes:read",
    "feeds:manage",
    "units:manage",
  ],
  department_head: [...READ, "dossiers:check", "readings:submit"],
  staff: READ,
  one_stop_officer: [...READ, "dossiers:write", "pushes:read"],
  clerk: [...READ, "pushes:read"],
  auditor: [
    ...READ.filter((permission) => permission !== "plans:acknowledge"),
    "pushes:read",
    "audit:read",
  ],
};

/** A session of somebody with this role. */
export function aGrant(
  role: Schemas["Role"] = "iso_secretary",
  changes: Partial<Schemas["MeOut"]> = {},
): Schemas["SessionOut"] {
  return {
    access_token: "t",
    token_type: "Bearer",
    expires_in: 900,
    user: {
      id: "p1",
      username: "thuky",
      full_name: "Trần Thị Ễ",
      role,
      unit_id: null,
      must_change_password: false,
      may: MAY[role],
      ...changes,
    },
  };
}

/** A unit that the caller may edit. */
export function aUnit(changes: Partial<Schemas["UnitOut"]> = {}): Schemas["UnitOut"] {
  return {
    id: "u1",
    code: "syt",
    parent_id: null,
    kind: "unit",
    name: "Sở Y tế",
    short_name: "Sở Y tế",
    position: 0,
    active: true,
    aliases: [],
    revision: 1,
    may: { edit: true },
    ...changes,
  };
}

/** The department with its medical unit and one group. */
export const UNITS = [
  aUnit(),
  aUnit({ id: "u2", code: "nvy", parent_id: "u1", name: "Phòng Nghiệp vụ Y", short_name: "NV Y" }),
  aUnit({ id: "g1", code: "all", kind: "group", name: "Tất cả công chức", short_name: "Tất cả" }),
];
