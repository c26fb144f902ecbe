import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import css from "./CopyText.module.css";

/** Text to take elsewhere as it stands: a secret, a command. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation();
  const shown = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "selected" | null>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      // On plain HTTP a page has no clipboard: what is selected can still be copied by hand.
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setOutcome("selected");
    }
  };
  return (
    <div className={css.box}>
      <div className={css.label}>{label}</div>
      <div className={css.line}>
        <code ref={shown}>{text}</code>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => void copy()}
          aria-label={t("copy.copy_what", { label })}
        >
          {t(outcome === "copied" ? "copy.copied" : "copy.copy")}
        </Button>
      </div>
      <span className={outcome === "selected" ? css.label : "visually-hidden"} role="status">
        {outcome && t(outcome === "copied" ? "copy.copied" : "copy.by_hand")}
      </span>
    </div>
  );
}
