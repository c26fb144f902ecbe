/** A block of the guide. */
export type Block =
  | { kind: "heading"; level: 2 | 3; id: string; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "list"; ordered: boolean; items: string[] };

/** A stretch of a line. */
export type Inline =
  { kind: "text" | "strong" | "code"; text: string } | { kind: "link"; text: string; to: string };

const ITEM = /^(?:[-*]|\d+\.)\s+/;

/**
 * Reads the part of Markdown that our own guide is written in: `##`, `###`, paragraphs, flat
 * lists; see {@link inlines} for what a line may hold.
 */
export function blocks(source: string): Block[] {
  return source
    .trim()
    .split(/\n\s*\n/)
    .flatMap((chunk) => chunk.split(/\n(?=#)|(?<=^#.*)\n/m))
    .filter((chunk) => chunk.trim() !== "")
    .map((chunk, index): Block => {
      const heading = /^(##|###)\s+(.*)$/.exec(chunk.trim());
      if (heading) {
        const level = heading[1] === "##" ? 2 : 3;
        return { kind: "heading", level, id: `h${index}`, text: heading[2] ?? "" };
      }
      const lines = chunk.trim().split("\n");
      if (ITEM.test(lines[0] ?? "")) {
        const items: string[] = [];
        for (const line of lines) {
          if (ITEM.test(line)) items.push(line.replace(ITEM, ""));
          else items.push(`${items.pop() ?? ""} ${line.trim()}`);
        }
        return { kind: "list", ordered: /^\d/.test(lines[0] ?? ""), items };
      }
      return { kind: "paragraph", text: lines.map((line) => line.trim()).join(" ") };
    });
}

/** Splits a line into text, `**strong**`, `` `code` `` and `[link](/path)`. */
export function inlines(text: string): Inline[] {
  const found: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(/\*\*(.+?)\*\*|`(.+?)`|\[(.+?)\]\((.+?)\)/g)) {
    if (match.index > from) found.push({ kind: "text", text: text.slice(from, match.index) });
    if (match[1] !== undefined) found.push({ kind: "strong", text: match[1] });
    else if (match[2] !== undefined) found.push({ kind: "code", text: match[2] });
    else found.push({ kind: "link", text: match[3] ?? "", to: match[4] ?? "" });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ kind: "text", text: text.slice(from) });
  return found;
}
