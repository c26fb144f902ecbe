import { Button, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { unitsQuery } from "../units/queries";
import { formValues, rowBody } from "./form";
import type { Kind, Row } from "./model";
import { saveRow } from "./save";

/** Letters of a reason that the server takes. */
const LONGEST = 500;

/** Takes a row back that was entered by mistake, with the reason, or takes it into use again. */
export function TakeBack({ kind, row }: { kind: Kind; row: Row }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data: units } = useQuery(unitsQuery);
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState("");
  const isVoid = row.state === "void";
  const unitCode = units?.find(({ id }) => id === row.unit_id)?.code;
  const save = useMutation({
    mutationFn: () =>
      saveRow(kind.path, {
        ...rowBody(kind, formValues(kind, row, unitCode ?? "")),
        if_version: row.version_number,
        ...(isVoid ? {} : { void_reason: reason.trim() }),
      }),
    onSuccess: async () => {
      // It is counted elsewhere too.
      await client.invalidateQueries();
      notifications.show({ message: t(isVoid ? "records.used_again" : "records.taken_back") });
      setOpened(false);
      setReason("");
    },
  });
  return (
    <>
      <Button variant="default" disabled={unitCode === undefined} onClick={() => setOpened(true)}>
        {t(isVoid ? "records.use_again" : "records.take_back")}
      </Button>
      <ConfirmDialog
        opened={opened}
        title={t(isVoid ? "records.use_again_title" : "records.take_back_title")}
        confirmLabel={t(isVoid ? "records.use_again" : "records.take_back")}
        danger={!isVoid}
        unsaved={reason !== ""}
        disabled={!isVoid && reason.trim() === ""}
        pending={save.isPending}
        error={save.error}
        onConfirm={() => save.mutate()}
        onClose={() => {
          setOpened(false);
          save.reset();
        }}
      >
        <p>{t(isVoid ? "records.use_again_text" : "records.take_back_text")}</p>
        {!isVoid && (
          <Textarea
            label={t("records.reason")}
            required
            autosize
            minRows={2}
            maxLength={LONGEST}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </ConfirmDialog>
    </>
  );
}
