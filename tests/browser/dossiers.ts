// Dossiers as a one-stop system sends them.

/** The unit that they all belong to. */
export const UNIT = "nvy";

function dossier(number: number, received: string, due: string, finished: string) {
  return {
    source: "mot-cua",
    code: `000.00.17.H11-250301-${String(number).padStart(4, "0")}`,
    procedure_code: "1.004539",
    procedure_name: "Cấp giấy phép hoạt động đối với phòng khám đa khoa",
    service_level: "full",
    channel: number % 2 === 0 ? "online" : "counter",
    unit_code: UNIT,
    status: "returned",
    received_at: `2025-03-${received}T08:00:00+07:00`,
    due_at: `2025-03-${due}T17:00:00+07:00`,
    finished_at: `2025-03-${finished}T10:00:00+07:00`,
    returned_at: `2025-03-${finished}T15:00:00+07:00`,
    source_updated_at: "2025-03-31T17:00:00+07:00",
  };
}

/** Fifty-nine in time, the sixtieth a week late, and one that was finished before it was received. */
export function dossiersOf2025(): object[] {
  const inTime = Array.from({ length: 59 }, (_, at) => dossier(at + 1, "03", "17", "14"));
  return [...inTime, dossier(60, "03", "17", "24"), dossier(99, "10", "17", "05")];
}
