import { Alert, Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { asApiError } from "../../api/errors";
import { FormError } from "../../ui/FormError";
import { useErrorText } from "../../ui/useErrorText";
import css from "./Import.module.css";

const REFUSALS = [
  "not_a_plan",
  "unreadable_file",
  "payload_too_large",
  "unsupported_media_type",
] as const;

/** Why a file was refused, in the server's own sentence, and what to do about it. */
function Refusal({ error, fileName }: { error: unknown; fileName: string }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { code, detail } = asApiError(error);
  const refusal = REFUSALS.find((known) => known === code);
  if (!refusal) return <FormError error={error} />;
  return (
    <Alert
      className={css.refusal}
      color="red"
      variant="light"
      role="alert"
      title={t("plan_import.refused", { name: fileName })}
    >
      {detail ?? errorText(error)}
      <p>{t(`plan_import.do_${refusal}`)}</p>
    </Alert>
  );
}

/** Where a file is dropped or chosen. */
export function ImportDrop({
  refused,
  onFile,
}: {
  refused: { error: unknown; fileName: string } | null;
  onFile: (file: File) => void;
}) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  // On the whole window: a file dropped beside the field must not make the browser leave the page.
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [onFile]);

  return (
    <>
      {refused && <Refusal {...refused} />}
      <div className={`${css.drop} ${over ? css.over : ""}`}>
        <h2>{t(over ? "plan_import.drop_now" : "plan_import.drop")}</h2>
        <p>{t("plan_import.kinds")}</p>
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          accept=".docx,.xlsx,.txt,.tsv"
          aria-label={t("plan_import.choose")}
          tabIndex={-1}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file, corrected in Word, can be chosen again.
            event.currentTarget.value = "";
            if (file) onFile(file);
          }}
        />
        <Button onClick={() => input.current?.click()}>{t("plan_import.choose")}</Button>
      </div>
      <ol className={css.steps}>
        <li>{t("plan_import.step_read")}</li>
        <li>{t("plan_import.step_compare")}</li>
        <li>{t("plan_import.step_accept")}</li>
      </ol>
    </>
  );
}
