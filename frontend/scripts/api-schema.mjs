// Writes src/api/schema.ts from the committed contract (--write), or fails when the two differ.
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const contract = new URL("../../openapi/openapi.json", import.meta.url);
const target = new URL("../src/api/schema.ts", import.meta.url);

const header = "// Generated from openapi/openapi.json by `npm run api:generate`. Do not edit.\n";
const text = header + astToString(await openapiTS(contract, { alphabetize: true }));

if (process.argv.includes("--write")) {
  writeFileSync(target, text);
} else if (readFileSync(target, "utf8") !== text) {
  console.error("src/api/schema.ts differs from openapi/openapi.json: run `npm run api:generate`.");
  process.exit(1);
}
