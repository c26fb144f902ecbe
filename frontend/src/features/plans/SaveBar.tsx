import { Alert, Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asApiError } from "../../api/errors";
import { FormError } from "../../ui/FormError";
import css from "./PlanEdit.module.css";

/** The end of a form of a draft: what went wrong, what somebody else did meanwhile, and "Lưu". */
export function SaveBar({
  error,
  overtaken,
  onCatchUp,
  pending,
  disabled = false,
  label,
  children,
}: {
  error: unknown;
  overtaken: boolean;
  onCatchUp: () => void;
  pending: boolean;
  disabled?: boolean;
  label?: string;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const precondition = Boolean(error) && asApiError(error).code === "precondition_failed";
  return (
    <>
      <div className={css.messages}>
        {overtaken && (
          <Alert color="yellow" variant="light" role="alert">
            {t("plan_edit.overtaken")}{" "}
            <Button size="xs" variant="default" onClick={onCatchUp}>
              {t("plan_edit.catch_up")}
            </Button>
          </Alert>
        )}
        {!(precondition && overtaken) && <FormError error={error} />}
      </div>
      <div className={css.save}>
        <Button type="submit" loading={pending} disabled={disabled}>
          {label ?? t("plan_edit.save")}
        </Button>
        {children}
      </div>
    </>
  );
}
