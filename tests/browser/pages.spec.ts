// Every page, as the people who use it see it: nothing for axe to find in either theme, nothing wider than the screen
// of a telephone or a desk, no text without a translation.

import type { Page, Request } from "@playwright/test";
import { holds } from "./holds";
import { bearer, type Person } from "./people";
import { expect, test } from "./test";

/** How a page is looked at. */
type Look = { width: number; height: number; theme: "light" | "dark" };
const DESK = { width: 1440, height: 900 };
const TELEPHONE = { width: 390, height: 844 };
/** Each width with one theme: the same colours and the same pages, in half of the time. */
const LOOKS: readonly [Look, Look] = [
  { ...DESK, theme: "light" },
  { ...TELEPHONE, theme: "dark" },
];

/** A page at a fixed address, and the page behind it: the first link of that kind in it. */
type Stop = { path: string; behind?: RegExp };
const ID = "[0-9a-f-]{36}";
const list = (path: string): Stop => ({ path, behind: new RegExp(`^${path}/${ID}$`) });

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

/** What is opened, by who opens it. */
const TOURS: Record<string, Stop[]> = {
  director: [
    { path: "/", behind: new RegExp(`^/plans/[^/]+/objectives/${ID}`) },
    list("/plans"),
    { path: "/signed-readings" },
    list("/dossiers"),
    { path: "/pushes" },
    { path: "/feeds" },
    { path: "/reported-totals" },
    { path: "/help" },
    { path: "/account/password" },
  ],
  iso_secretary: [
    { path: "/plans/import" },
    { path: "/register-files" },
    { path: "/feeds" },
    { path: "/feeds/new" },
    { path: "/admin/calendar" },
    { path: "/admin/units" },
  ],
  administrator: [
    ...SOURCES.flatMap((path) => [list(path), { path: `${path}/new` }]),
    list("/sites"),
    { path: "/sites/new" },
    { path: "/update-plans" },
    { path: "/update-plans/new" },
    list("/admin/units"),
    { path: "/admin/units/new" },
    list("/admin/people"),
    { path: "/admin/people/new" },
    { path: "/admin/clients" },
    { path: "/admin/clients/new" },
    { path: "/admin/webhooks" },
    { path: "/admin/webhooks/new" },
    { path: "/admin/audit-log" },
  ],
};
/** Stops of a test: short enough for all workers to be busy until the end. */
const AT_A_TIME = 9;
/** Milliseconds after which a page that never rests is looked at all the same. */
const IDLE_MS = 2_000;

// A trace films every page; what fails here says which page and which element, and a picture of it is kept.
test.use({ trace: "off" });

test("the log-in page", async ({ page, sample }) => {
  const settled = watchTraffic(page);
  await page.goto(`${sample.url}/login`);
  await expect(page.getByRole("button", { name: "Đăng nhập", exact: true })).toBeVisible();
  for (const size of [DESK, TELEPHONE]) {
    for (const theme of ["light", "dark"] as const) {
      await turn(page, { ...size, theme });
      await settled();
      await isIn(page, theme);
      await holds(page);
    }
  }
});

for (const [role, stops] of Object.entries(TOURS)) {
  for (const [number, part] of parts(stops).entries()) {
    test(`the pages of the ${role}, part ${number + 1}`, async ({ page, sample }) => {
      const settled = watchTraffic(page);
      await bearer(page.context().request, await sampleAccount(page, sample.url, role), sample.url);
      let looks = LOOKS;
      await turn(page, looks[0]);
      // Opened in the look in which the page before it was left, so that either is what half of the pages start in.
      const visit = async (url: string) => {
        await page.goto(url);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await settled();
        await expect(page.getByText("Không có trang này")).toHaveCount(0);
        await isIn(page, looks[0].theme);
        await holds(page);
        looks = [looks[1], looks[0]];
        await turn(page, looks[0]);
        await settled();
        await isIn(page, looks[0].theme);
        await holds(page);
      };
      for (const { path, behind } of part) {
        await test.step(path, () => visit(sample.url + path));
        if (!behind) continue;
        await test.step(`a page behind ${path}`, async () => visit(sample.url + (await firstLink(page, behind))));
      }
    });
  }
}

/** The stops in parts of nearly equal length. */
function parts(stops: Stop[]): Stop[][] {
  const count = Math.ceil(stops.length / AT_A_TIME);
  const size = Math.ceil(stops.length / count);
  return Array.from({ length: count }, (_, part) => stops.slice(part * size, (part + 1) * size));
}

async function sampleAccount(page: Page, url: string, role: string): Promise<Person> {
  const about = await page.request.get(`${url}/api/v1/about`);
  const { sample_accounts } = (await about.json()) as { sample_accounts: (Person & { role: string })[] };
  const person = sample_accounts.find((one) => one.role === role);
  if (!person) throw new Error(`no sample account is ${role}`);
  return { username: person.username, password: person.password };
}

/** Gives a page that is shown another width and theme, as turning a telephone or the evening does. */
async function turn(page: Page, { theme, ...viewport }: Look) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: theme });
}

const isIn = (page: Page, theme: Look["theme"]) =>
  expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", theme);

/**
 * Waits until the page is whole: nothing under way, nothing that says it is busy, and the page idle twice without asking
 * for more. That is what `networkidle` means to say, without its half second.
 */
function watchTraffic(page: Page): () => Promise<void> {
  const waiting = new Set<Request>();
  let changes = 0;
  const note = (change: (request: Request) => void) => (request: Request) => {
    change(request);
    changes += 1;
  };
  page.on("request", note((request) => waiting.add(request)));
  page.on("requestfinished", note((request) => waiting.delete(request)));
  page.on("requestfailed", note((request) => waiting.delete(request)));
  const idleTwice = () =>
    page.evaluate(
      (timeout) =>
        new Promise<void>((idle) => {
          requestIdleCallback(() => requestIdleCallback(() => idle(), { timeout }), { timeout });
        }),
      IDLE_MS,
    );
  return () =>
    expect
      .poll(
        async () => {
          const before = changes;
          await idleTwice();
          const busy = await page.locator('[aria-busy="true"]').count();
          return { waiting: [...waiting].map((request) => request.url()), busy, more: changes - before };
        },
        { message: `${page.url()} is whole`, intervals: [20] },
      )
      .toEqual({ waiting: [], busy: 0, more: 0 });
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
