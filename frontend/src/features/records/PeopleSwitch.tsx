import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { Segmented } from "../../ui/Segmented";
import type { RecordPath } from "./paths";
import css from "./Records.module.css";

/** Between people and what they attended: two kinds that the navigation names as one. */
export function PeopleSwitch({ path }: { path: RecordPath }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  if (path !== "staff" && path !== "trainings") return null;
  return (
    <div className={`${css.people} no-print`}>
      <Segmented
        label={t("records.people_view")}
        value={path}
        options={[
          { value: "staff", label: t("record.staff.title") },
          { value: "trainings", label: t("record.trainings.title") },
        ]}
        onChange={(next) => void navigate(`/${next}`)}
      />
    </div>
  );
}
