// Every page, as the people who use it see it: nothing for axe to find in either theme, nothing wider than the screen
// of a telephone or a desk, no text without a translation.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "@playwright/test";
import { logIn } from "./people";
import { expect, test } from "./test";

const AXE = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const SIZES = {
  desk: { width: 1440, height: 900 },
  telephone: { width: 390, height: 844 },
};

/** The lists of source rows, each with its entry form. */
const SOURCES = [
  "/procedures",
  "/directives",
  "/documents",
  "/staff",
  "/trainings",
  "/five-s-audits",
  "/five-s-rooms",
  "/five-s-rubrics",
  "/upkeep",
  "/survey-results",
];

/** Pages at fixed addresses, by who opens them. */
const PAGES: Record<string, string[]> = {
  director: [
    "/",
    "/plans",
    "/signed-readings",
    "/dossiers",
    "/pushes",
    "/feeds",
    "/reported-totals",
    "/help",
    "/account/password",
  ],
  iso_secretary: [
    "/plans/import",
    "/register-files",
    "/feeds",
    "/feeds/new",
    "/admin/calendar",
    "/admin/units",
  ],
  administrator: [
    ...SOURCES.flatMap((path) => [path, `${path}/new`]),
    "/sites",
    "/sites/new",
    "/update-plans",
    "/update-plans/new",
    "/admin/units",
    "/admin/units/new",
    "/admin/people",
    "/admin/people/new",
    "/admin/clients",
    "/admin/clients/new",
    "/admin/webhooks",
    "/admin/webhooks/new",
    "/admin/audit-log",
  ],
};
/** Pages that are reached from one of these, by the first link of that kind in its list. */
const BEHIND: Record<
  string,
  { list: string; link: RegExp; ifAny?: boolean }[]
> = {
  director: [
    { list: "/plans", link: /^\/plans\/[0-9a-f-]{36}$/ },
    { list: "/", link: /^\/plans\/[^/]+\/objectives\/[0-9a-f-]{36}/ },
    { list: "/dossiers", link: /^\/dossiers\/[0-9a-f-]{36}$/ },
  ],
  administrator: [
    ...SOURCES.map((list) => ({
      list,
      link: new RegExp(`^${list}/[0-9a-f-]{36}$`),
      ifAny: true,
    })),
    { list: "/sites", link: /^\/sites\/[0-9a-f-]{36}$/ },
    { list: "/admin/units", link: /^\/admin\/units\/[0-9a-f-]{36}$/ },
    { list: "/admin/people", link: /^\/admin\/people\/[0-9a-f-]{36}$/ },
  ],
};

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const theme of ["light", "dark"] as const) {
    test.describe(`${size}, ${theme}`, () => {
      test.use({ viewport, colorScheme: theme });

      test("the log-in page", async ({ page, sample }) => {
        await page.goto(`${sample.url}/login`);
        await expect(
          page.getByRole("button", { name: "Đăng nhập", exact: true }),
        ).toBeVisible();
        await holds(page);
      });

      // Each width with one theme: the same colours and the same pages, in half of the time.
      const tours = (size === "desk") === (theme === "light");
      for (const role of tours ? Object.keys(PAGES) : []) {
        test(`the pages of the ${role}`, async ({ page, sample, request }) => {
          const about = await request.get(`${sample.url}/api/v1/about`);
          const { sample_accounts } = (await about.json()) as {
            sample_accounts: {
              role: string;
              username: string;
              password: string;
            }[];
          };
          const person = sample_accounts.find((one) => one.role === role);
          if (!person) throw new Error(`no sample account is ${role}`);
          await page.goto(`${sample.url}/login`);
          await logIn(page, person);
          await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(
            "Đăng nhập",
          );

          for (const path of PAGES[role] ?? []) {
            await test.step(path, () => visit(page, sample.url + path));
          }
          for (const { list, link, ifAny = false } of BEHIND[role] ?? []) {
            await test.step(`a page behind ${list}`, async () => {
              await visit(page, sample.url + list);
              // The sample has no rows of some sources.
              if (ifAny && (await page.locator("main table").count()) === 0)
                return;
              await visit(page, sample.url + (await firstLink(page, link)));
            });
          }
        });
      }
    });
  }
}

async function visit(page: Page, url: string) {
  await page.goto(url);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  await expect(page.getByText("Không có trang này")).toHaveCount(0);
  await holds(page);
}

async function firstLink(page: Page, wanted: RegExp): Promise<string> {
  const all = await page
    .locator("main a[href]")
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute("href") ?? ""),
    );
  const found = all.find((href) => wanted.test(href));
  expect(
    found,
    `a link like ${wanted.source} among ${all.join(" ")}`,
  ).toBeDefined();
  return found ?? "";
}

/** What holds of every page. */
async function holds(page: Page) {
  // The script is evaluated by the browser's debugger, which the page's policy does not bind.
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<unknown> } }).axe.run(),
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
