import { Button, Modal, UnstyledButton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { DateText } from "../../ui/DateText";
import { useErrorText } from "../../ui/useErrorText";
import { useFormat } from "../../ui/useFormat";
import css from "./Evidence.module.css";
import { type EvidenceFile, isPicture, sizeOf, typeName } from "./model";
import { contentQuery } from "./queries";
import { Picture } from "./Picture";

/** Larger pictures are fetched when somebody opens them. */
const LARGEST_THUMB = 5 * 1024 * 1024;

/** One file: what it is, who brought it, and a way to see it. */
export function FileRow({ file, actions }: { file: EvidenceFile; actions?: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const errorText = useErrorText();
  const client = useQueryClient();
  const [opened, setOpened] = useState(false);
  const picture = isPicture(file);
  const thumb = picture && (opened || file.size_bytes <= LARGEST_THUMB);
  const content = useQuery({ ...contentQuery(file.id), enabled: thumb });
  const blob = thumb ? content.data : undefined;
  const { amount, unit } = sizeOf(file.size_bytes);

  async function save() {
    try {
      const blob = await client.query({ ...contentQuery(file.id), staleTime: "static" });
      const made = URL.createObjectURL(blob);
      const link = document.createElement("a");
      link.href = made;
      link.download = file.file_name;
      link.click();
      // The browser reads it a moment later.
      setTimeout(() => URL.revokeObjectURL(made), 60_000);
    } catch (error) {
      notifications.show({ color: "red", message: errorText(error) });
    }
  }

  return (
    <li className={file.detached ? `${css.file} ${css.off}` : css.file}>
      <UnstyledButton
        className={css.thumb ?? ""}
        aria-label={t(picture ? "evidence.look" : "evidence.save", { name: file.file_name })}
        onClick={() => (picture ? setOpened(true) : void save())}
      >
        {blob ? <Picture blob={blob} alt="" /> : <span>{typeName(file.media_type)}</span>}
      </UnstyledButton>
      <div className={css.about}>
        <span className={css.name}>{file.file_name}</span>
        <small>
          {format.number(amount, unit === "MB" ? 1 : 0)} {unit} · {file.added_by_name} ·{" "}
          <DateText value={file.added_at} time />
        </small>
        {file.label && <small>{t("evidence.shows", { label: file.label })}</small>}
        {file.detached && (
          <small className={css.reason}>
            {t("evidence.detached", {
              name: file.detached.by_name,
              reason: file.detached.reason,
            })}
          </small>
        )}
      </div>
      <div className={css.actions}>
        <Button variant="subtle" size="compact-sm" onClick={() => void save()}>
          {t("evidence.download")}
        </Button>
        {actions}
      </div>
      {picture && (
        <Modal opened={opened} onClose={() => setOpened(false)} title={file.file_name} size="xl">
          {blob && <Picture blob={blob} alt={file.file_name} className={css.whole ?? ""} />}
        </Modal>
      )}
    </li>
  );
}
