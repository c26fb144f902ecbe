import type { ParseKeys } from "i18next";
import { useTranslation } from "react-i18next";

/**
 * The settings of a formula in words. A question or an answer that this release does not know shows
 * as its code.
 */
export function useSettingText() {
  const { t, i18n } = useTranslation();
  const words = (key: string, code: string) => (i18n.exists(key) ? t(key as ParseKeys) : code);
  return {
    question: (name: string) => words(`setting.${name}.question`, name),
    choice: (name: string, choice: string) =>
      words(`setting.${name}.${choice}`, `${name}: ${choice}`),
  };
}
