import { useTranslation } from "react-i18next";
import type vi from "../../locales/vi.json";

/** What feeds an indicator, in words; a source this release does not know shows as its code. */
export function useSourceText(): (source: string) => string {
  const { t, i18n } = useTranslation();
  return (source) =>
    i18n.exists(`source.${source}`) ? t(`source.${source as keyof typeof vi.source}`) : source;
}
