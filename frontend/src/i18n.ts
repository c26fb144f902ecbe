import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Lang } from "./ui/format";

const STORED = "mtcl-lang";

const first = {
  vi: () => import("./locales/vi.json?first"),
  en: () => import("./locales/en.json?first"),
};
const later = {
  vi: () => import("./locales/vi.json?later"),
  en: () => import("./locales/en.json?later"),
};

type Half = () => Promise<{ default: Record<string, unknown> }>;
const asked = new Map<Half, Promise<void>>();

/** Adds one half of a language's texts, once. */
function add(lang: Lang, half: Half): Promise<void> {
  const adding =
    asked.get(half) ??
    half().then((texts) => {
      i18next.addResourceBundle(lang, "translation", texts.default, true);
    });
  asked.set(half, adding);
  // Without a connection they could not be fetched: the next page asks again.
  adding.catch(() => asked.delete(half));
  return adding;
}

const chosen = (): Lang => (localStorage.getItem(STORED) === "en" ? "en" : "vi");

/** All texts of the language in use: what every page but the log-in and the overview waits for. */
export function allTexts(): Promise<void> {
  return add(chosen(), later[chosen()]);
}

/** Changes the language of the whole interface and remembers it in this browser. */
export async function setLanguage(lang: Lang): Promise<void> {
  await Promise.all([add(lang, first[lang]), add(lang, later[lang])]);
  await i18next.changeLanguage(lang);
  document.documentElement.lang = lang;
  localStorage.setItem(STORED, lang);
}

/** Loads what the first page says before it renders. Vietnamese unless this browser chose otherwise. */
export async function startI18n(): Promise<void> {
  const lang = chosen();
  await i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: false,
    resources: {},
    // React escapes already.
    interpolation: { escapeValue: false },
    // What a page says is there at the latest when the second half has come.
    react: { useSuspense: false, bindI18nStore: "added" },
  });
  await add(lang, first[lang]);
  await i18next.changeLanguage(lang);
  document.documentElement.lang = lang;
  // Beside the first page; nobody waits for it here, and a page that needs it asks again.
  allTexts().catch(() => undefined);
}
