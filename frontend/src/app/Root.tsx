import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Outlet } from "react-router";
import { aboutQuery } from "../api/about";
import css from "./Root.module.css";

/** What stands around every page, log-in and failures too: whether the data is made up. */
export function Root() {
  const { t } = useTranslation();
  const demo = useQuery(aboutQuery).data?.demo ?? false;
  // The page keeps its place in the tree when the answer comes: moved, it would start anew and lose what was typed.
  return (
    <div className={demo ? css.sample : undefined}>
      {demo && (
        <>
          <aside className={css.banner} aria-label={t("sample.title")}>
            <strong>{t("sample.title")}</strong> {t("sample.text")}
          </aside>
          {/* On paper, on each sheet: the banner stands on the first only. */}
          <div className={css.watermark} aria-hidden="true">
            {t("sample.title")}
          </div>
        </>
      )}
      <Outlet />
    </div>
  );
}
