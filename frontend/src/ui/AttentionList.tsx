import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import css from "./AttentionList.module.css";
import { Tag, type Tone } from "./Tag";

export interface AttentionItem {
  key: string;
  tone: Tone;
  /** One or two words: "Sắp quá hạn". */
  tag: string;
  text: ReactNode;
  action?: { label: string; to: string };
}

/** What somebody must look at now, above everything else; nothing when there is nothing. */
export function AttentionList({ items }: { items: readonly AttentionItem[] }) {
  const { t } = useTranslation();
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section className={css.list} aria-labelledby={id}>
      <h2 id={id}>{t("attention.title")}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <Tag tone={item.tone}>{item.tag}</Tag>
            <span>{item.text}</span>
            {item.action && (
              <Link className={css.action} to={item.action.to}>
                {item.action.label}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
