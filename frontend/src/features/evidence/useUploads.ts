import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useErrorText } from "../../ui/useErrorText";
import { type EvidenceFile, sizeOf, type Subject } from "./model";
import { addFile } from "./queries";

/** A file on its way up, or one that was refused. */
export interface Upload {
  key: number;
  name: string;
  /** How much has gone, from 0 to 1. */
  share: number;
  refused: string | null;
}

let last = 0;

/** Sends files one after the other, so that each has the whole of a slow line. */
export function useUploads(
  subject: { kind: Subject; id: string } | null,
  limits: { largest: number; types: string } | null,
  onAdded: (file: EvidenceFile) => void,
  /** What of the record they show; nothing for the record as a whole. */
  label = "",
) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);

  const change = (key: number, to: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...to } : one)));
  const drop = (key: number) => setUploads((all) => all.filter((one) => one.key !== key));

  async function send(files: readonly File[]) {
    const queue = files.map((file) => ({ file, key: (last += 1) }));
    setUploads((all) => [
      ...all,
      ...queue.map(({ file, key }) => ({ key, name: file.name, share: 0, refused: null })),
    ]);
    for (const { file, key } of queue) {
      if (limits && file.size > limits.largest) {
        const { amount, unit } = sizeOf(limits.largest);
        change(key, { refused: t("evidence.too_large", { size: `${amount} ${unit}` }) });
        continue;
      }
      try {
        onAdded(await addFile(file, subject, (share) => change(key, { share }), label));
        drop(key);
      } catch (error) {
        const code = (error as { code?: string }).code;
        change(key, {
          refused:
            code === "unsupported_media_type" && limits
              ? t("evidence.wrong_type", { types: limits.types })
              : errorText(error),
        });
      }
    }
  }

  return { uploads, send, drop };
}
