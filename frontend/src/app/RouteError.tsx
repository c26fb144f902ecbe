import { useEffect } from "react";
import { isRouteErrorResponse, useRouteError } from "react-router";
import { useTranslation } from "react-i18next";
import { ApiError } from "../api/errors";
import { EmptyState, ErrorState } from "../ui/States";
import { Button } from "@mantine/core";
import { NotFoundPage } from "./NotFoundPage";

/** The last net under every page: a failed call, a chunk of an older release, or a bug. */
export function RouteError() {
  const { t } = useTranslation();
  const error = useRouteError();
  useEffect(() => console.error(error), [error]);

  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const reload = () => location.reload();
  if (error instanceof ApiError) return <ErrorState error={error} onRetry={reload} />;
  // After an update of the server the old chunks are gone; a reload brings the new ones.
  return (
    <div role="alert">
      <EmptyState
        title={t("state.page_failed")}
        text={t("state.page_failed_text")}
        action={<Button onClick={reload}>{t("state.reload")}</Button>}
      />
    </div>
  );
}
