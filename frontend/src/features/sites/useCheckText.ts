import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../ui/useFormat";
import type { SiteCheck } from "./queries";

/** What a check found, in words: why it failed, or what was in order. */
export function useCheckText(): (check: SiteCheck) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (check) => {
      const number = (value: number | null | undefined) =>
        typeof value === "number" ? format.number(value) : "";
      const words = {
        status: check.status ?? "",
        time: number(check.milliseconds),
        expires: format.date(check.expires_at),
        left: number(check.days_left),
        fresh: format.date(check.fresh_at),
        old: number(check.days_old),
      };
      if (check.outcome === "not_run") return t("sites.not_run_text");
      if (check.fault) return t(`sites.fault.${check.fault}`, words);
      return t(`sites.passed.${check.kind}`, words);
    },
    [t, format],
  );
}
