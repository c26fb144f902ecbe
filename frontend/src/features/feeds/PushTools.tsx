import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import css from "./Feeds.module.css";
import { rejectedFilter } from "./queries";
import { useMayPush } from "./useMayPush";

type Filters = Parameters<typeof rejectedFilter>[0];

/** What can be done with all refused rows in sight: take them away as a file, or try those of one push again. */
export function PushTools({ filters, source }: { filters: Filters; source: string }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const mayPush = useMayPush(source);
  const [asking, setAsking] = useState(false);
  const retry = useMutation({
    mutationFn: () =>
      unwrap(api.POST("/api/v1/pushes/{id}/retry", { params: { path: { id: filters.push } } })),
    onSuccess: async ({ counts }) => {
      setAsking(false);
      const taken = counts.created + counts.updated + counts.unchanged + counts.stale;
      notifications.show({ message: t("fix.all_done", { taken, left: counts.rejected }) });
      await Promise.all([
        cache.invalidateQueries({ queryKey: ["rejected-rows"] }),
        cache.invalidateQueries({ queryKey: ["pushes"] }),
        cache.invalidateQueries({ queryKey: ["feeds"] }),
      ]);
    },
  });
  const download = useMutation({
    mutationFn: async (format: "csv" | "xlsx") => {
      const file = await unwrap(
        api.GET("/api/v1/rejected-rows/file", {
          params: { query: { ...rejectedFilter(filters), format } },
          parseAs: "blob",
        }),
      );
      const url = URL.createObjectURL(file);
      const link = document.createElement("a");
      link.href = url;
      link.download = `rejected-rows.${format}`;
      link.click();
      URL.revokeObjectURL(url);
    },
    onError: () => notifications.show({ color: "red", message: t("fix.no_file") }),
  });
  const loading = (format: string) => download.isPending && download.variables === format;
  return (
    <div className={`${css.buttons} ${css.tools} no-print`}>
      {mayPush && filters.push !== "" && (
        <Button
          variant="default"
          onClick={() => {
            retry.reset();
            setAsking(true);
          }}
        >
          {t("fix.all")}
        </Button>
      )}
      <Button variant="default" loading={loading("xlsx")} onClick={() => download.mutate("xlsx")}>
        {t("fix.workbook")}
      </Button>
      <Button variant="default" loading={loading("csv")} onClick={() => download.mutate("csv")}>
        {t("fix.file")}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t("fix.all_title")}
        confirmLabel={t("fix.all")}
        pending={retry.isPending}
        error={retry.error}
        onConfirm={() => retry.mutate()}
        onClose={() => setAsking(false)}
      >
        {t("fix.all_text")}
      </ConfirmDialog>
    </div>
  );
}
