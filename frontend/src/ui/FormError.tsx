import { Alert } from "@mantine/core";
import { useCallback } from "react";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { ApiError, asApiError } from "../api/errors";
import { useErrorText, useFieldErrorText } from "./useErrorText";

/** What a form says above its button when the server refused it and no field of it is to blame. */
export function FormError({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const fieldText = useFieldErrorText();
  if (!error) return null;
  const { requestId, status, errors } = asApiError(error);
  return (
    <Alert color="red" variant="light" role="alert">
      {[...new Set([errorText(error), ...errors.map(({ code }) => fieldText(code))])].join(" ")}
      {status >= 500 && requestId && <div>{t("state.request_id", { id: requestId })}</div>}
    </Alert>
  );
}

/**
 * Puts the server's field errors at the fields of a Mantine form and focuses the first of them.
 * Gives back what of the error belongs to no field of the form (show it with {@link FormError}), null
 * when every part found its place.
 */
export function useFormErrors(): <T extends Record<string, unknown>>(
  form: UseFormReturnType<T>,
  error: unknown,
) => unknown {
  const fieldText = useFieldErrorText();
  return useCallback(
    (form, error) => {
      const problem = asApiError(error);
      const { errors } = problem;
      const known = new Set(Object.keys(form.getValues()));
      // `items[3].due_at` and `items.3.due_at` both belong to `items`.
      const own = errors.filter(({ field }) => known.has(field.split(/[.[]/)[0] ?? ""));
      if (own.length === 0) return error;
      const messages = own.map(({ field, code }) => [
        field.replace(/\[(\d+)\]/g, ".$1"),
        fieldText(code),
      ]);
      form.setErrors(Object.fromEntries(messages) as Record<string, string>);
      form.getInputNode(messages[0]?.[0] ?? "")?.focus();
      if (own.length === errors.length) return null;
      return new ApiError({
        status: problem.status,
        code: problem.code,
        errors: errors.filter((one) => !own.includes(one)),
        requestId: problem.requestId,
        cause: error,
      });
    },
    [fieldText],
  );
}
