import { Alert, Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { asApiError } from "../api/errors";
import { FormError } from "./FormError";

/**
 * Why a change was not saved: as {@link FormError}, and when somebody else was faster with a way to
 * go on from what they saved. What was typed stays.
 */
export function SaveError({
  error,
  overtaken,
  onCatchUp,
}: {
  error: unknown;
  /** As `useSavedForm` says. */
  overtaken: boolean;
  onCatchUp: () => void;
}) {
  const { t } = useTranslation();
  const precondition = Boolean(error) && asApiError(error).code === "precondition_failed";
  return (
    <>
      {overtaken && (
        <Alert color="yellow" variant="light" role="alert">
          {t("changed.text")}{" "}
          <Button size="xs" variant="default" onClick={onCatchUp}>
            {t("changed.catch_up")}
          </Button>
        </Alert>
      )}
      {!(precondition && overtaken) && <FormError error={error} />}
    </>
  );
}
