import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import css from "./PageHeader.module.css";

/** Letters that make a sentence of a title: it is set smaller. */
const LONG = 60;

interface Props {
  title: string;
  /** For the browser tab, when `title` is too long for one. */
  shortTitle?: string;
  sub?: ReactNode;
  crumbs?: readonly { label: string; to: string }[];
  /** The page's one main action, or the choice of period. */
  actions?: ReactNode;
}

// The page last announced. The first page of a visit is not: the browser reads it by itself.
let announced: string | null = null;
// The page whose heading was given the focus.
let focused: string | null = null;

/** Heading of a page: sets the document's title and takes focus once after a navigation. */
export function PageHeader({ title, shortTitle, sub, crumbs = [], actions }: Props) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = t("app.document_title", { page: shortTitle ?? title });
  }, [t, title, shortTitle]);

  useEffect(() => {
    if (announced !== null && announced !== pathname) {
      heading.current?.focus();
      focused = pathname;
    } else if (focused === pathname && document.activeElement === document.body) {
      // The heading of the page while it loaded had the focus, and is gone.
      heading.current?.focus({ preventScroll: true });
    }
    announced = pathname;
  }, [pathname]);

  return (
    <header className={css.header}>
      {crumbs.length > 0 && (
        <nav className={`${css.crumbs} no-print`} aria-label={t("app.breadcrumbs")}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.to}>
                <Link to={crumb.to}>{crumb.label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={css.top}>
        <h1 ref={heading} tabIndex={-1} className={title.length > LONG ? css.long : undefined}>
          {title}
        </h1>
        {actions && <div className={`${css.actions} no-print`}>{actions}</div>}
      </div>
      {sub && <p className={css.sub}>{sub}</p>}
    </header>
  );
}
