import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type vi from "../locales/vi.json";

/** What an API client may do, from `dossiers:write`; one that this release does not know shows as its code. */
export function useScopeText(): (scope: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (scope) => {
      // A colon in a key would name another file of texts; our keys have no dash.
      const key = `scope.${scope.replace(/[:-]/g, "_")}`;
      return i18n.exists(key) ? t(key as `scope.${keyof typeof vi.scope}`) : scope;
    },
    [t, i18n],
  );
}
