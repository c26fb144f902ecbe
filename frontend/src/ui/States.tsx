import { Button, Skeleton } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asApiError } from "../api/errors";
import css from "./States.module.css";
import { useErrorText } from "./useErrorText";

/** Nothing here yet, why, and what to do about it. */
export function EmptyState({
  title,
  text,
  action,
}: {
  title: string;
  text?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={css.state}>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {action && <div className={`${css.actions} no-print`}>{action}</div>}
    </div>
  );
}

/** A failed call in words, with the id that finds it in the server's log, and a way to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { requestId } = asApiError(error);
  return (
    <div className={css.state} role="alert">
      <h2>{t("state.failed")}</h2>
      <p>{errorText(error)}</p>
      {requestId && <p className={css.request}>{t("state.request_id", { id: requestId })}</p>}
      {onRetry && (
        <div className={css.actions}>
          <Button variant="default" onClick={onRetry}>
            {t("state.retry")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The shape of what is coming; says "đang tải" to screen readers. */
export function LoadingState({ rows = 4 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div className={css.loading} role="status">
      <span className="visually-hidden">{t("state.loading")}</span>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={index === 0 ? 28 : 64} radius="md" />
      ))}
    </div>
  );
}
