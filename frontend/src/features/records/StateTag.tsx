import { useTranslation } from "react-i18next";
import { Tag } from "../../ui/Tag";
import type { Kind, Row } from "./model";
import { useRecordText } from "./useRecordText";

/** Whether anything is still to be done about a row; nothing for kinds whose rows are done at once. */
export function StateTag({ kind, row }: { kind: Kind; row: Row }) {
  const { t } = useTranslation();
  const { word } = useRecordText(kind);
  if (row.state === "void") return <Tag tone="bad">{t("records.void")}</Tag>;
  if (!kind.opens) return null;
  return <Tag tone={row.state === "open" ? "info" : "ok"}>{word(`state.${row.state}`)}</Tag>;
}
