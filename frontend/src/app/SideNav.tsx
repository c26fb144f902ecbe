import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { useMe } from "../api/session";
import css from "./Layout.module.css";
import { navFor } from "./nav";

/** The navigation; `children` stand above it. */
export function SideNav({
  onNavigate,
  children,
}: {
  onNavigate?: () => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <nav className={css.nav} aria-label={t("nav.main")}>
      {children}
      {navFor(me).map((group) => (
        <Fragment key={group.key}>
          {group.heading && <h2>{t(group.heading)}</h2>}
          <ul>
            {group.items.map((item) => (
              <li key={item.to}>
                <NavLink to={item.to} end={item.to === "/"} onClick={onNavigate}>
                  {t(item.label)}
                </NavLink>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </nav>
  );
}
