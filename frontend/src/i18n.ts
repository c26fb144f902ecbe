import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Lang } from "./ui/format";

const STORED = "mtcl-lang";

const resources = {
  vi: () => import("./locales/vi.json"),
  en: () => import("./locales/en.json"),
};

async function load(lang: Lang): Promise<void> {
  if (i18next.hasResourceBundle(lang, "translation")) return;
  i18next.addResourceBundle(lang, "translation", (await resources[lang]()).default);
}

/** Changes the language of the whole interface and remembers it in this browser. */
export async function setLanguage(lang: Lang): Promise<void> {
  await load(lang);
  await i18next.changeLanguage(lang);
  document.documentElement.lang = lang;
  localStorage.setItem(STORED, lang);
}

/** Loads the texts before the first render. Vietnamese unless this browser chose otherwise. */
export async function startI18n(): Promise<void> {
  const lang: Lang = localStorage.getItem(STORED) === "en" ? "en" : "vi";
  await i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: false,
    resources: {},
    // React escapes already.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await load(lang);
  await i18next.changeLanguage(lang);
  document.documentElement.lang = lang;
}
