import { Button, Progress } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../ui/useFormat";
import css from "./Evidence.module.css";
import type { Upload } from "./useUploads";

/** Where files are dropped, chosen or taken with the camera, and how far they have come. */
export function FileDrop({
  hint,
  types,
  uploads,
  onFiles,
  onForget,
}: {
  hint: string;
  /** Media types, as an input takes them. */
  types: string;
  uploads: readonly Upload[];
  onFiles: (files: File[]) => void;
  onForget: (key: number) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const chosen = useRef<HTMLInputElement>(null);
  const taken = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (input: HTMLInputElement) => {
    onFiles([...(input.files ?? [])]);
    // The same file again is a change again.
    input.value = "";
  };
  const place = useRef<HTMLDivElement>(null);
  // Not handlers of an element: dropping is one more way for those with a mouse, the buttons serve everybody.
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const see = (event: DragEvent) => {
      event.preventDefault();
      setOver(event.type === "dragover");
      if (event.type === "drop") onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const kinds = ["dragover", "dragleave", "drop"] as const;
    for (const kind of kinds) element.addEventListener(kind, see);
    return () => {
      for (const kind of kinds) element.removeEventListener(kind, see);
    };
  }, [onFiles]);
  return (
    <>
      <div ref={place} className={over ? `${css.drop} ${css.over}` : css.drop}>
        <div className={css.ways}>
          <Button variant="default" size="sm" onClick={() => chosen.current?.click()}>
            {t("evidence.choose")}
          </Button>
          <Button
            variant="default"
            size="sm"
            className={css.camera ?? ""}
            onClick={() => taken.current?.click()}
          >
            {t("evidence.camera")}
          </Button>
          <span className={css.here}>{t("evidence.drop")}</span>
        </div>
        <small>{hint}</small>
        <input
          ref={chosen}
          type="file"
          hidden
          multiple
          accept={types}
          aria-label={t("evidence.choose")}
          onChange={(event) => take(event.currentTarget)}
        />
        <input
          ref={taken}
          type="file"
          hidden
          accept="image/*"
          capture="environment"
          aria-label={t("evidence.camera")}
          onChange={(event) => take(event.currentTarget)}
        />
      </div>
      {uploads.length > 0 && (
        <ul className={css.uploads} aria-live="polite">
          {uploads.map(({ key, name, share, refused }) => (
            <li key={key}>
              <span className={css.name}>{name}</span>
              {refused === null ? (
                <Progress
                  value={share * 100}
                  aria-label={t("evidence.sent", { name, share: format.percent(share, 1) })}
                />
              ) : (
                <span className={css.refused} role="alert">
                  {refused}{" "}
                  <Button variant="subtle" size="compact-sm" onClick={() => onForget(key)}>
                    {t("evidence.forget")}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
