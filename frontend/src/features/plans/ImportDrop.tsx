import { Alert } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { asApiError } from "../../api/errors";
import { FileDrop } from "../../ui/FileDrop";
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
  return (
    <>
      {refused && <Refusal {...refused} />}
      <FileDrop
        title={t("plan_import.drop")}
        dropNow={t("plan_import.drop_now")}
        about={t("plan_import.kinds")}
        choose={t("plan_import.choose")}
        accept=".docx,.xlsx,.txt,.tsv"
        onFile={onFile}
      />
      <ol className={css.steps}>
        <li>{t("plan_import.step_read")}</li>
        <li>{t("plan_import.step_compare")}</li>
        <li>{t("plan_import.step_accept")}</li>
      </ol>
    </>
  );
}
