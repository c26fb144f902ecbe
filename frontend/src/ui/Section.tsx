import { type ReactNode, useId } from "react";
import css from "./Section.module.css";

/** A titled card; cards never stand in cards. */
export function Section({ title, children }: { title?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={title ? id : undefined}>
      {title && <h2 id={id}>{title}</h2>}
      {children}
    </section>
  );
}

/** Main column and a narrower one for what the page rests on; one column on small screens. */
export function Split({
  main,
  aside,
  urgent = false,
}: {
  main: ReactNode;
  aside: ReactNode;
  /** The first card of the narrow column says what to do: on small screens it comes second. */
  urgent?: boolean;
}) {
  return (
    <div className={urgent ? `${css.split} ${css.urgent}` : css.split}>
      <div>{main}</div>
      <aside>{aside}</aside>
    </div>
  );
}

/** Terms and what they stand for; entries without a value are left out. */
export function Facts({ items }: { items: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className={css.facts}>
      {items
        .filter(({ value }) => value !== null && value !== undefined && value !== "")
        .map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
