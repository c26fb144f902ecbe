import { useTranslation } from "react-i18next";
import { PageHeader } from "../../ui/PageHeader";
import { Segmented } from "../../ui/Segmented";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { PushList } from "./PushList";
import { RejectedList } from "./RejectedList";

/** Dữ liệu gửi đến: what other systems pushed, and the rows that could not be taken. */
export function PushesPage() {
  const { t } = useTranslation();
  const { values, set } = useUrlFilters("view", "push", "feed", "code", "state", "status");
  const view = values.view === "rejected" || values.push !== "" ? "rejected" : "pushes";
  return (
    <>
      <PageHeader
        title={t("nav.pushes")}
        sub={t("pushes.sub")}
        actions={
          <Segmented
            label={t("pushes.view")}
            value={view}
            options={[
              { value: "pushes", label: t("pushes.pushes") },
              { value: "rejected", label: t("pushes.rejected_rows") },
            ]}
            onChange={(next) =>
              set({
                view: next === "rejected" ? next : "",
                push: "",
                feed: "",
                code: "",
                state: "",
                status: "",
              })
            }
          />
        }
      />
      {view === "pushes" ? <PushList /> : <RejectedList />}
    </>
  );
}
