import { Drawer } from "@mantine/core";
import { useDisclosure, useHotkeys, useNetwork } from "@mantine/hooks";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, Outlet, ScrollRestoration, useNavigation } from "react-router";
import { Icon } from "../ui/Icon";
import css from "./Layout.module.css";
import { ColorSchemeSwitch, LanguageSwitch } from "../ui/Switches";
import { SideNav } from "./SideNav";
import { AccountActions, UserMenu } from "./UserMenu";

const CommandPalette = lazy(async () => ({
  default: (await import("./palette/CommandPalette")).CommandPalette,
}));

function Brand() {
  const { t } = useTranslation();
  return (
    <Link to="/" className={css.brand}>
      MTCL<small>{t("app.department")}</small>
    </Link>
  );
}

/** The frame of every page behind the log-in: navigation, search, who I am. */
export function Layout() {
  const { t } = useTranslation();
  const [menu, { open: openMenu, close: closeMenu }] = useDisclosure(false);
  // The palette's code is fetched at the first use, and stays.
  const [palette, setPalette] = useState<"never" | "open" | "closed">("never");
  const { online } = useNetwork();
  const busy = useNavigation().state === "loading";

  const openPalette = () => {
    closeMenu();
    setPalette("open");
  };
  useHotkeys([["mod+K", openPalette]], []);

  return (
    <div className={css.app}>
      <a className={css.skip} href="#main">
        {t("app.skip")}
      </a>
      <div className={css.side}>
        <div className={css.sticky}>
          <SideNav>
            <Brand />
          </SideNav>
        </div>
      </div>
      <div className={css.body}>
        <header className={css.header}>
          <div className={css.phoneOnly}>
            <Brand />
          </div>
          <button type="button" className={`${css.search} ${css.wideOnly}`} onClick={openPalette}>
            <span>{t("palette.open")}</span>
            <kbd>Ctrl K</kbd>
          </button>
          <div className={`${css.tools} ${css.wideOnly}`}>
            <LanguageSwitch />
            <ColorSchemeSwitch />
            <UserMenu />
          </div>
          <div className={`${css.tools} ${css.phoneOnly}`}>
            <button type="button" className={css.plain} onClick={openPalette}>
              <Icon name="search" size={18} />
              {t("palette.short")}
            </button>
            <button type="button" className={css.plain} onClick={openMenu} aria-expanded={menu}>
              <Icon name="menu" size={18} />
              {t("nav.menu")}
            </button>
          </div>
        </header>
        {!online && (
          <div className={css.offline} role="status">
            {t("app.offline")}
          </div>
        )}
        <main id="main" tabIndex={-1} className={css.main} aria-busy={busy}>
          <Outlet />
        </main>
      </div>
      <Drawer
        opened={menu}
        onClose={closeMenu}
        size={290}
        title={t("nav.menu")}
        closeButtonProps={{ "aria-label": t("action.close") }}
      >
        <SideNav onNavigate={closeMenu} />
        <div className={css.phoneTools}>
          <LanguageSwitch />
          <ColorSchemeSwitch />
          <AccountActions onNavigate={closeMenu} />
        </div>
      </Drawer>
      {palette !== "never" && (
        <Suspense fallback={null}>
          <CommandPalette opened={palette === "open"} onClose={() => setPalette("closed")} />
        </Suspense>
      )}
      <ScrollRestoration />
    </div>
  );
}
