// Adds up the gzipped JavaScript that a browser must load for the log-in page and the overview
// together, from Vite's manifest, and fails above the budget.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const BUDGET_KB = 260;
const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));

// Loaded after start on these two routes though it is not a static import of the entry.
const NEEDED_LATER = ["src/locales/vi.json?first", "src/features/overview/"];

const needed = new Set();
function take(key) {
  if (needed.has(key)) return;
  needed.add(key);
  for (const next of manifest[key].imports ?? []) take(next);
}
for (const [key, chunk] of Object.entries(manifest)) {
  if (chunk.isEntry || NEEDED_LATER.some((prefix) => key.startsWith(prefix))) take(key);
}

let total = 0;
const rows = [];
for (const file of new Set([...needed].map((key) => manifest[key].file))) {
  if (!file.endsWith(".js")) continue;
  const bytes = gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
  total += bytes;
  rows.push([bytes, file]);
}
for (const [bytes, file] of rows.sort((a, b) => b[0] - a[0])) {
  console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}`);
}
console.log(
  `${(total / 1000).toFixed(1).padStart(8)} kB  log-in and overview, gzipped (budget ${BUDGET_KB} kB)`,
);
if (total > BUDGET_KB * 1000) {
  console.error("Over budget: load the rarer parts lazily.");
  process.exit(1);
}
