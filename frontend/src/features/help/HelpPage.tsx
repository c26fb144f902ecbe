import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Lang } from "../../ui/format";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import css from "./HelpPage.module.css";
import { type Block, blocks, inlines } from "./markdown";

const guides: Record<Lang, () => Promise<{ default: string }>> = {
  vi: () => import("./guide.vi.md?raw"),
  en: () => import("./guide.en.md?raw"),
};

function Line({ text }: { text: string }) {
  return inlines(text).map((part, index) => {
    switch (part.kind) {
      case "text":
        return part.text;
      case "strong":
        return <strong key={index}>{part.text}</strong>;
      case "code":
        return <code key={index}>{part.text}</code>;
      case "link":
        return (
          <Link key={index} to={part.to} reloadDocument={part.to.startsWith("/api/")}>
            {part.text}
          </Link>
        );
    }
  });
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return block.level === 2 ? (
        <h2 id={block.id}>{block.text}</h2>
      ) : (
        <h3 id={block.id}>{block.text}</h3>
      );
    case "paragraph":
      return (
        <p>
          <Line text={block.text} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item) => (
            <li key={item}>
              <Line text={item} />
            </li>
          ))}
        </List>
      );
    }
  }
}

/** Trợ giúp: the user's guide, in the language of the interface. */
export function HelpPage() {
  const { t } = useTranslation();
  const { lang } = useFormat();
  const guide = useQuery({
    queryKey: ["guide", lang],
    queryFn: async () => blocks((await guides[lang]()).default),
    staleTime: Infinity,
  });
  return (
    <>
      <PageHeader title={t("nav.help")} sub={t("help.sub")} />
      <QueryView query={guide}>
        {(parts) => (
          <>
            <Section title={t("help.contents")}>
              <ul className={css.contents}>
                {parts.map(
                  (part) =>
                    part.kind === "heading" &&
                    part.level === 2 && (
                      <li key={part.id}>
                        <a href={`#${part.id}`}>{part.text}</a>
                      </li>
                    ),
                )}
              </ul>
            </Section>
            <div className={css.guide}>
              {parts.map((part, index) => (
                <BlockView key={index} block={part} />
              ))}
            </div>
          </>
        )}
      </QueryView>
    </>
  );
}
