import { useTranslation } from "react-i18next";
import { Tag } from "../../ui/Tag";
import type { Person } from "./peopleQueries";

/** Whether somebody may log in, and what stands before that. */
export function PersonState({ person }: { person: Person }) {
  const { t } = useTranslation();
  if (!person.active) return <Tag tone="quiet">{t("people.off")}</Tag>;
  if (person.must_change_password) return <Tag tone="warn">{t("people.must_change")}</Tag>;
  return <Tag tone="ok">{t("people.on")}</Tag>;
}
