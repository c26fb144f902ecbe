import { Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import type { EvidenceFile } from "./model";
import { detachFile } from "./queries";

/** Letters of a reason that the server takes. */
const LEAST = 10;
const LONGEST = 500;

/** Takes a file off its record, with the reason. */
export function DetachDialog({ file, onClose }: { file: EvidenceFile; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const detach = useMutation({
    mutationFn: () => detachFile(file.id, reason.trim()),
    onSuccess: async () => {
      await client.invalidateQueries();
      onClose();
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t("evidence.detach_title", { name: file.file_name })}
      confirmLabel={t("evidence.detach")}
      danger
      unsaved={reason !== ""}
      disabled={reason.trim().length < LEAST}
      pending={detach.isPending}
      error={detach.error}
      onConfirm={() => detach.mutate()}
      onClose={onClose}
    >
      <p>{t("evidence.detach_text")}</p>
      <Textarea
        label={t("evidence.reason")}
        description={t("evidence.reason_least", { count: LEAST })}
        required
        autosize
        minRows={2}
        maxLength={LONGEST}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
