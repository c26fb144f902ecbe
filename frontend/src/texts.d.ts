/** One half of a file of texts, as vite.config.ts cuts it. */
declare module "*.json?first" {
  const texts: Record<string, unknown>;
  export default texts;
}

/** The other half. */
declare module "*.json?later" {
  const texts: Record<string, unknown>;
  export default texts;
}
