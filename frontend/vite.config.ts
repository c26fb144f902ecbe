import react from "@vitejs/plugin-react";
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

const proxy = { "/api": process.env.MTCL_API ?? "http://127.0.0.1:8080" };

export default defineConfig({
  // The texts are read whole: an export for each of their groups is only weight on the first load.
  json: { namedExports: false },
  plugins: [react()],
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
