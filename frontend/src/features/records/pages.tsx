import { KINDS } from "./kinds";
import type { RecordPath } from "./paths";
import { EditRecordPage, NewRecordPage } from "./RecordFormPage";
import { RecordPage } from "./RecordPage";
import { RecordsPage } from "./RecordsPage";

/** The four pages of a kind, to be mounted at its path. */
export function recordPages(path: RecordPath) {
  const kind = KINDS[path];
  return {
    list: () => <RecordsPage kind={kind} />,
    add: () => <NewRecordPage kind={kind} />,
    change: () => <EditRecordPage kind={kind} />,
    one: () => <RecordPage kind={kind} />,
  };
}
