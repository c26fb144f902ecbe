import type vi from "./locales/vi.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof vi };
  }
}

/** One half of a file of texts, as vite.config.ts cuts it. */
declare module "*.json?first" {
  const texts: Record<string, unknown>;
  export default texts;
}
declare module "*.json?later" {
  const texts: Record<string, unknown>;
  export default texts;
}
