import { Alert } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { CopyText } from "./CopyText";
import css from "./ShownOnce.module.css";

/** What nobody can show again, a secret or a password, to be copied now. */
export function ShownOnce({
  title,
  text,
  items,
  children,
}: {
  title: string;
  text: string;
  items: { label: string; text: string }[];
  /** How to go on. */
  children: ReactNode;
}) {
  const top = useRef<HTMLDivElement>(null);
  // It took the place of what was clicked.
  useEffect(() => top.current?.focus(), []);
  return (
    <div ref={top} tabIndex={-1} className={css.once} role="group" aria-label={title}>
      <Alert color="yellow" variant="light">
        <strong>{title}</strong>
        <br />
        {text}
      </Alert>
      {items.map((item) => (
        <CopyText key={item.label} {...item} />
      ))}
      <div className={css.buttons}>{children}</div>
    </div>
  );
}
