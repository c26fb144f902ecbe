import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import css from "./FileDrop.module.css";

interface Props {
  title: string;
  /** Instead of the title, while a file is held over the page. */
  dropNow: string;
  /** What is taken. */
  about: string;
  choose: string;
  /** Endings of names, as the browser's dialogue wants them. */
  accept: string;
  onFile: (file: File) => void;
  children?: ReactNode;
}

/** Where a file is dropped or chosen. */
export function FileDrop({ title, dropNow, about, choose, accept, onFile, children }: Props) {
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
    <div className={`${css.drop} ${over ? css.over : ""}`}>
      <h2>{over ? dropNow : title}</h2>
      <p>{about}</p>
      {children}
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept={accept}
        aria-label={choose}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, corrected meanwhile, can be chosen again.
          event.currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
      <Button onClick={() => input.current?.click()}>{choose}</Button>
    </div>
  );
}
