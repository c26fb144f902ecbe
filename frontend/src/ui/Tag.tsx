import type { ReactNode } from "react";
import css from "./Tag.module.css";

/** The five colours that mean something. Red is only for what is wrong. */
export type Tone = "ok" | "bad" | "warn" | "info" | "quiet";

/** A word on a coloured ground. */
export function Tag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`${css.tag} ${css[tone]}`}>{children}</span>;
}
