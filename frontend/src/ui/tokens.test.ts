import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/ui/tokens.css", "utf8");

function tokens(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split("}")[0] ?? "";
  return new Map(
    [...block.matchAll(/(--c-[\w-]+):\s*(#[0-9a-f]{6})/g)].map((found) => [
      found[1] ?? "",
      found[2] ?? "",
    ]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT_ON: [string, string[]][] = [
  ["ink", ["bg", "card", "head", "hover"]],
  ["mute", ["bg", "card", "head", "hover"]],
  ["link", ["bg", "card", "hover"]],
  ["on", ["on-bg"]],
  ["ok", ["ok-bg", "card"]],
  ["bad", ["bad-bg", "card"]],
  ["warn", ["warn-bg", "card"]],
  ["info", ["info-bg", "card"]],
  ["quiet", ["quiet-bg", "card"]],
  ["on-notice", ["notice"]],
];

describe.each([":root", ':root[data-mantine-color-scheme="dark"]'])("%s", (selector) => {
  const found = tokens(selector);
  const colour = (name: string) => {
    const value = found.get(`--c-${name}`);
    if (!value) throw new Error(`--c-${name} is missing`);
    return value;
  };

  it.each(TEXT_ON.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    "%s on %s passes AA for text",
    (text, ground) => expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5),
  );

  it("white on the brand colour passes AA", () =>
    expect(contrast("#ffffff", colour("brand"))).toBeGreaterThanOrEqual(4.5));

  it.each(["card", "bg"])("the edge of a control can be seen on %s", (ground) =>
    expect(contrast(colour("control"), colour(ground))).toBeGreaterThanOrEqual(3),
  );

  it("has every colour of the light scheme", () =>
    expect([...found.keys()]).toEqual([...tokens(":root").keys()]));
});
