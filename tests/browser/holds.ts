// What holds of every page, in whatever look it is shown.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, type Page } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Nothing for axe to find, nothing wider than the screen, no key in place of a text. */
export async function holds(page: Page) {
  // The script is evaluated by the browser's debugger, which the page's policy does not bind.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run: (how: object) => Promise<unknown> } }).axe.run({
      resultTypes: ["violations"],
    }),
  );
  const violations = (results as AxeResults).violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map((node) => node.html).join("\n    ")}`,
  );
  expect.soft(violations, page.url()).toEqual([]);

  const tooWide = await page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
  expect
    .soft(tooWide, `${page.url()} is too wide by so many pixels`)
    .toBeLessThanOrEqual(0);

  // i18next shows the key of a text that it does not have.
  const shown = await page.locator("body").innerText();
  const keys = shown.match(/\b[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)+\b/g) ?? [];
  expect.soft(keys, `${page.url()} shows keys instead of texts`).toEqual([]);
}
