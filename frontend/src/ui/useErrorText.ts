import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { asApiError } from "../api/errors";
import type vi from "../locales/vi.json";

/** Words for the code of a failed call, in the language of the interface. */
export function useErrorText(): (error: unknown) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (error: unknown) => {
      const { code, retryAfter } = asApiError(error);
      if (code === "too_many_attempts" && retryAfter !== null) {
        return t("errors_wait.too_many_attempts", { count: retryAfter });
      }
      return i18n.exists(`errors.${code}`)
        ? t(`errors.${code as keyof typeof vi.errors}`)
        : t("errors.unexpected");
    },
    [t, i18n],
  );
}

/** Words for what is wrong with one field. */
export function useFieldErrorText(): (code: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (code: string) =>
      i18n.exists(`field_errors.${code}`)
        ? t(`field_errors.${code as keyof typeof vi.field_errors}`)
        : t("field_errors.other"),
    [t, i18n],
  );
}
