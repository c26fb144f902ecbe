import { defineConfig } from "@playwright/test";

// The system's own Chromium drives the pages that the server itself serves, under its own Content-Security-Policy.
// scripts/test.sh names both in the environment.
export default defineConfig({
  outputDir: "report",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: "list",
  timeout: 600_000,
  expect: { timeout: 30_000 },
  use: {
    actionTimeout: 30_000,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.MTCL_CHROMIUM,
      // Containers have a small /dev/shm, none of the kernel features that the sandbox wants, and no graphics card: to play
      // one costs a fourth of the time.
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
    },
  },
});
