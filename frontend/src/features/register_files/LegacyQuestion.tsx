import { Alert, Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { components } from "../../api/schema";
import type { Conversion } from "./calls";
import css from "./RegisterFiles.module.css";

type Schemas = components["schemas"];

/** Text from before Unicode: shown as it stands and as it would be converted, and never converted unasked. */
export function LegacyQuestion({
  legacy,
  answer,
  onAnswer,
}: {
  legacy: Schemas["LegacyOut"];
  answer: Conversion | null;
  onAnswer: (answer: Conversion) => void;
}) {
  const { t } = useTranslation();
  return (
    <Alert
      className={css.gap}
      color={answer === null ? "orange" : "blue"}
      variant="light"
      role="status"
      title={t("register_file.legacy", { encoding: t(`legacy_encoding.${legacy.encoding}`) })}
    >
      {t("register_file.legacy_text")}
      <ul className={css.sample}>
        {legacy.sample.map(({ before, after }) => (
          <li key={before}>
            <span className={css.mute}>{before}</span>
            <span aria-hidden="true">→</span>
            <strong>{after}</strong>
          </li>
        ))}
      </ul>
      <div className={css.buttons}>
        <Button
          variant={answer === legacy.encoding ? "filled" : "default"}
          aria-pressed={answer === legacy.encoding}
          onClick={() => onAnswer(legacy.encoding)}
        >
          {t("register_file.convert")}
        </Button>
        <Button
          variant={answer === "none" ? "filled" : "default"}
          aria-pressed={answer === "none"}
          onClick={() => onAnswer("none")}
        >
          {t("register_file.as_it_stands")}
        </Button>
      </div>
    </Alert>
  );
}
