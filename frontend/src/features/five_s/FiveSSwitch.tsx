import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { Segmented } from "../../ui/Segmented";
import css from "./FiveS.module.css";

type View = "five-s-audits" | "five-s-rooms" | "five-s-rubrics";

/** Between audits, rooms and rubrics: three pages that the navigation names as one. */
export function FiveSSwitch({ value }: { value: View }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const options: { value: View; label: string }[] = [
    { value: "five-s-audits", label: t("five_s.audits") },
    { value: "five-s-rooms", label: t("five_s.rooms") },
    { value: "five-s-rubrics", label: t("five_s.rubrics") },
  ];
  return (
    <div className={`${css.views} no-print`}>
      <Segmented
        label={t("five_s.view")}
        value={value}
        options={options}
        onChange={(next) => void navigate(`/${next}`)}
      />
    </div>
  );
}
