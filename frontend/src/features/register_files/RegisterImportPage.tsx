import { Alert, Button, NativeSelect } from "@mantine/core";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { ApiError, asApiError } from "../../api/errors";
import { useMay, useMe } from "../../api/session";
import { FileDrop } from "../../ui/FileDrop";
import { PageHeader } from "../../ui/PageHeader";
import { useErrorText } from "../../ui/useErrorText";
import { FILE_LIMIT, KINDS, REGISTER_KINDS, type RegisterFile, type RegisterKind } from "./calls";
import { ImportDone } from "./ImportDone";
import css from "./RegisterFiles.module.css";
import { RegisterReview } from "./RegisterReview";

type Refused = { error: unknown; fileName: string } | null;

/** Nhập từ tệp: a register is dropped, shown as it will be read, corrected and taken in. */
export function RegisterImportPage() {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [search] = useSearchParams();
  const { may } = useMe();
  const mayRead = useMay("pushes:read");
  const kinds = REGISTER_KINDS.filter((kind) => may.includes(KINDS[kind].write));
  const asked = kinds.find((kind) => kind === search.get("kind"));
  const [kind, setKind] = useState<RegisterKind | "">(asked ?? "");
  const [file, setFile] = useState<File | null>(null);
  const [refused, setRefused] = useState<Refused>(null);
  const [done, setDone] = useState<RegisterFile | null>(null);

  const take = useCallback((chosen: File) => {
    setDone(null);
    if (chosen.size > FILE_LIMIT) {
      const error = new ApiError({ status: 413, code: "payload_too_large" });
      setRefused({ error, fileName: chosen.name });
      return;
    }
    setRefused(null);
    setFile(chosen);
  }, []);
  const refuse = useCallback((error: unknown, fileName: string) => {
    setFile(null);
    setRefused({ error, fileName });
  }, []);
  const startOver = () => {
    setFile(null);
    setDone(null);
  };

  return (
    <>
      <PageHeader
        title={t("register_file.title")}
        sub={t("register_file.sub")}
        actions={
          file || done ? (
            <Button variant="default" onClick={startOver}>
              {t("register_file.other")}
            </Button>
          ) : (
            mayRead && (
              <Button component={Link} variant="default" to="/reported-totals">
                {t("reported.title")}
              </Button>
            )
          )
        }
      />
      {done ? (
        <ImportDone answer={done} />
      ) : file ? (
        <RegisterReview
          key={`${file.name}:${file.lastModified}:${file.size}`}
          file={file}
          kinds={kinds}
          kind={kind === "" ? null : kind}
          onRefused={refuse}
          onDone={setDone}
        />
      ) : (
        <>
          {refused && (
            <Alert
              className={css.gap}
              color="red"
              variant="light"
              role="alert"
              title={t("register_file.refused", { name: refused.fileName })}
            >
              {asApiError(refused.error).detail ?? errorText(refused.error)}
            </Alert>
          )}
          <FileDrop
            title={t("register_file.drop")}
            dropNow={t("register_file.drop_now")}
            about={t("register_file.about")}
            choose={t("register_file.choose")}
            accept=".xlsx,.csv,.tsv,.txt"
            onFile={take}
          >
            <NativeSelect
              className={css.kind}
              label={t("register_file.kind")}
              value={kind}
              onChange={(event) => setKind(event.currentTarget.value as RegisterKind | "")}
            >
              <option value="">{t("register_file.recognise")}</option>
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {t(`register_kind.${one}`)}
                </option>
              ))}
            </NativeSelect>
          </FileDrop>
        </>
      )}
    </>
  );
}
