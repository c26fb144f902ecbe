import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SaveError } from "../../ui/SaveError";
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
  return (
    <>
      <div className={css.messages}>
        <SaveError error={error} overtaken={overtaken} onCatchUp={onCatchUp} />
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
