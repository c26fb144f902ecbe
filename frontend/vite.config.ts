import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

// The policy the production server sends: nothing inline, nothing from elsewhere.
// `vite preview` sends it too, so that a violation shows before it reaches an office.
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join("; ");

/** Groups of texts that neither the log-in page nor the overview needs: they come beside the first page. */
const LATER = new Set([
  "audit",
  "audit_action",
  "audit_field",
  "clients",
  "deadline",
  "feeds",
  "five_s",
  "mend",
  "manual",
  "people",
  "plan_diff",
  "plan_edit",
  "plan_import",
  "plan_part",
  "plan_step",
  "quarter_report",
  "record",
  "records",
  "rejected",
  "remark",
  "reported",
  "reported_figure",
  "reported_matching",
  "reported_rate",
  "reported_status",
  "reported_sum",
  "reported_would",
  "role_text",
  "signing",
  "sites",
  "unit_question",
  "units",
  "update_plans",
]);

/** `vi.json?first` and `vi.json?later`: the two halves of a file of texts. */
const textsInTwo: Plugin = {
  name: "texts-in-two",
  enforce: "pre",
  load(id) {
    const [file = "", part] = id.split("?");
    if (!file.endsWith(".json") || (part !== "first" && part !== "later")) return null;
    const texts = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    const half = Object.entries(texts).filter(([group]) => LATER.has(group) === (part === "later"));
    const code = `export default ${JSON.stringify(Object.fromEntries(half))}`;
    return { code, moduleType: "js" };
  },
};

const proxy = { "/api": process.env.MTCL_API ?? "http://127.0.0.1:8080" };

export default defineConfig({
  // The texts are read whole: an export for each of their groups is only weight on the first load.
  json: { namedExports: false },
  plugins: [textsInTwo, react()],
  build: { manifest: true, assetsInlineLimit: 0, target: "es2022" },
  server: { proxy },
  preview: { proxy, headers: { "Content-Security-Policy": contentSecurityPolicy } },
  test: {
    environment: "jsdom",
    environmentOptions: { jsdom: { url: "http://localhost:3000/" } },
    setupFiles: ["src/test/setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    restoreMocks: true,
    // Typing into a form takes its time in jsdom on a machine that builds something else meanwhile.
    testTimeout: 30_000,
  },
});
