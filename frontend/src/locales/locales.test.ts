import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import en from "./en.json";
import vi from "./vi.json";

const PLURAL = /_(zero|one|two|few|many|other)$/;

function keysOf(tree: object, prefix = ""): string[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? keysOf(value, `${prefix}${name}.`)
      : [`${prefix}${name}`],
  );
}

function textOf(tree: unknown, key: string): string {
  let at = tree;
  for (const name of key.split(".")) at = (at as Record<string, unknown>)[name];
  return at as string;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "test" ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.|schema\.ts$|\.d\.ts$/.test(entry.name)
      ? [path]
      : [];
  });
}

const files = sources("src").map((path) =>
  ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true),
);

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

const base = (key: string) => key.replace(PLURAL, "");
const bases = (tree: object) => [...new Set(keysOf(tree).map(base))];

describe("locales", () => {
  it("have the same keys", () => expect(bases(en).sort()).toEqual(bases(vi).sort()));

  it("have every plural form that their language needs", () => {
    const counted = (tree: object) => keysOf(tree).filter((key) => PLURAL.test(key));
    expect(counted(vi).filter((key) => !key.endsWith("_other"))).toEqual([]);
    const english = counted(en).map(base);
    for (const key of english) {
      expect(keysOf(en)).toContain(`${key}_one`);
      expect(keysOf(en)).toContain(`${key}_other`);
      expect(keysOf(vi)).toContain(`${key}_other`);
    }
  });

  it("fill the same gaps", () => {
    const gaps = (text: string) =>
      [...text.matchAll(/{{\s*(\w+)/g)]
        .map((found) => found[1])
        .sort()
        .join();
    const differing = keysOf(vi).filter(
      (key) =>
        // The two languages number quarters differently.
        key !== "period.quarter" && gaps(textOf(vi, key)) !== gaps(textOf(en, key)),
    );
    expect(differing).toEqual([]);
  });

  it("hold no decomposed Unicode, no stray space and no empty text", () => {
    for (const tree of [vi, en]) {
      for (const key of keysOf(tree)) {
        const text = textOf(tree, key);
        expect(text, key).toBe(text.normalize("NFC").trim());
        expect(text, key).not.toBe("");
      }
    }
  });

  it("have no key that nothing uses", () => {
    const words = new Set<string>();
    const heads: string[] = [];
    for (const file of files) {
      visit(file, (node) => {
        if (ts.isStringLiteralLike(node)) words.add(node.text);
        if (ts.isTemplateHead(node) && node.text.includes(".")) heads.push(node.text);
      });
    }
    const unused = bases(vi).filter(
      (key) => !words.has(key) && !heads.some((head) => key.startsWith(head)),
    );
    expect(unused).toEqual([]);
  });
});

describe("the sources", () => {
  const SPOKEN = new Set([
    "title",
    "label",
    "placeholder",
    "alt",
    "aria-label",
    "description",
    "text",
  ]);
  const NAMES = /^(MTCL|Ctrl K)$/;
  const letters = /\p{L}/u;
  const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/u;

  it("hold no text that a reader would see outside of the locale files", () => {
    const found: string[] = [];
    for (const file of files) {
      visit(file, (node) => {
        const at = () =>
          `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
        if (ts.isJsxText(node)) {
          const text = node.text.trim();
          if (letters.test(text) && !NAMES.test(text)) found.push(`${at()} ${text}`);
        } else if (
          ts.isJsxAttribute(node) &&
          SPOKEN.has(node.name.getText()) &&
          node.initializer &&
          ts.isStringLiteral(node.initializer) &&
          letters.test(node.initializer.text)
        ) {
          found.push(`${at()} ${node.initializer.text}`);
        } else if (
          (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) &&
          vietnamese.test(node.text)
        ) {
          found.push(`${at()} ${node.text}`);
        }
      });
    }
    expect(found).toEqual([]);
  });
});
