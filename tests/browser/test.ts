// What every browser test stands on: a server of its own, and pages that must not complain.

import { test as base, type Page } from "@playwright/test";
import { type Server, startServer } from "./server";

export { expect } from "@playwright/test";

type Fixtures = {
  /** An empty installation, as on the day it is bought. */
  installation: Server;
  /** A page that fails its test when it writes an error to the console. */
  page: Page;
};
type WorkerFixtures = {
  /** A server with sample data, shared by the tests of a worker: look, do not touch. */
  sample: Server;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  installation: async ({}, use) => {
    const server = await startServer("empty");
    await use(server);
    await server.stop();
  },
  sample: [
    async ({}, use) => {
      const server = await startServer("sample");
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  page: async ({ page }, use) => {
    const complaints = watch(page);
    await use(page);
    if (complaints.length > 0) throw new Error(`the console says:\n${complaints.join("\n")}`);
  },
});

/** Collects what goes wrong in a page. Answers of the API are the tests' own business. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    const network = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !network) complaints.push(message.text());
  });
  return complaints;
}
