import { Navigate, Outlet, useLocation } from "react-router";
import { resume, useSession } from "../api/session";
import { ErrorState, LoadingState } from "../ui/States";
import css from "./Layout.module.css";

/** Lets logged-in people through; everybody else goes to the log-in page and comes back after. */
export function RequireSession() {
  const session = useSession();
  const { pathname, search, hash } = useLocation();

  switch (session.status) {
    case "unknown":
      return (
        <main className={css.alone}>
          <LoadingState />
        </main>
      );
    case "unreachable":
      return (
        <main className={css.alone}>
          <ErrorState error={session.error} onRetry={() => void resume()} />
        </main>
      );
    case "anonymous": {
      const here = pathname + search + hash;
      return (
        <Navigate
          to={here === "/" ? "/login" : `/login?next=${encodeURIComponent(here)}`}
          replace
        />
      );
    }
    case "known":
      if (session.user.must_change_password && pathname !== "/account/password") {
        return <Navigate to="/account/password" replace />;
      }
      return <Outlet />;
  }
}
