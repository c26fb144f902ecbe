import { type MantineColorScheme, useMantineColorScheme } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Segmented } from "./Segmented";
import { useFormat } from "./useFormat";
import { setLanguage } from "../i18n";

export function LanguageSwitch() {
  const { t } = useTranslation();
  const { lang } = useFormat();
  return (
    <Segmented
      small
      label={t("app.language")}
      value={lang}
      options={[
        { value: "vi", label: t("app.language_vi") },
        { value: "en", label: t("app.language_en") },
      ]}
      onChange={(next) => void setLanguage(next)}
    />
  );
}

export function ColorSchemeSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Segmented<MantineColorScheme>
      small
      label={t("app.scheme")}
      value={colorScheme}
      options={[
        { value: "light", label: t("app.scheme_light") },
        { value: "dark", label: t("app.scheme_dark") },
        { value: "auto", label: t("app.scheme_auto") },
      ]}
      onChange={setColorScheme}
    />
  );
}
