import { Button, UnstyledButton, Modal } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../api/session";
import css from "./Evidence.module.css";
import { type EvidenceFile, type EvidenceList, isPicture, type Subject, typeName } from "./model";
import { Picture } from "./Picture";
import { contentQuery, evidenceQuery } from "./queries";
import { useLimits } from "./useLimits";
import { useUploads } from "./useUploads";

/** The photos that show one thing of a record, such as a finding, and a way to take one more. */
export function LabelledPhotos({ kind, id, label }: { kind: Subject; id: string; label: string }) {
  const may = useMay("evidence:read");
  const { data } = useQuery({ ...evidenceQuery(kind, id), enabled: may });
  if (!data) return null;
  return <Photos list={data} kind={kind} id={id} label={label} />;
}

function Photos({
  list,
  kind,
  id,
  label,
}: {
  list: EvidenceList;
  kind: Subject;
  id: string;
  label: string;
}) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const taken = useRef<HTMLInputElement>(null);
  const limits = useLimits(list);
  const { uploads, send, drop } = useUploads(
    { kind, id },
    { largest: list.largest_bytes, types: limits.names },
    () => void client.invalidateQueries({ queryKey: evidenceQuery(kind, id).queryKey }),
    label,
  );
  const photos = list.items.filter((file) => file.label === label && !file.detached);
  return (
    <div className={css.photos}>
      {photos.map((file) => (
        <Photo key={file.id} file={file} label={label} />
      ))}
      {list.may.change && (
        <>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t("evidence.photo_of", { label })}
            onClick={() => taken.current?.click()}
          >
            {t("evidence.photo")}
          </Button>
          <input
            ref={taken}
            type="file"
            hidden
            accept="image/*"
            capture="environment"
            aria-label={t("evidence.photo_of", { label })}
            onChange={(event) => {
              void send([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = "";
            }}
          />
        </>
      )}
      {uploads
        .filter(({ refused }) => refused !== null)
        .map(({ key, refused }) => (
          <span key={key} className={css.refused} role="alert">
            {refused}{" "}
            <Button variant="subtle" size="compact-sm" onClick={() => drop(key)}>
              {t("evidence.forget")}
            </Button>
          </span>
        ))}
    </div>
  );
}

function Photo({ file, label }: { file: EvidenceFile; label: string }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const picture = isPicture(file);
  const { data: blob } = useQuery({ ...contentQuery(file.id), enabled: picture });
  if (!picture) return <span>{typeName(file.media_type)}</span>;
  return (
    <>
      <UnstyledButton
        className={css.thumb ?? ""}
        aria-label={t("evidence.look", { name: file.file_name })}
        onClick={() => setOpened(true)}
      >
        {blob ? <Picture blob={blob} alt="" /> : <span>{typeName(file.media_type)}</span>}
      </UnstyledButton>
      <Modal opened={opened} onClose={() => setOpened(false)} title={label} size="xl">
        {blob && <Picture blob={blob} alt={label} className={css.whole ?? ""} />}
      </Modal>
    </>
  );
}
