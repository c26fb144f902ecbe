import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../ui/useFormat";
import css from "./Import.module.css";

/** A file on its way: which, how long it has taken, and the way out. */
export function ImportReading({ file, onCancel }: { file: File; onCancel: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className={css.reading}>
      <p role="status">
        {t("plan_import.reading", {
          name: file.name,
          size: format.number(Math.max(1, Math.round(file.size / 1024))),
        })}
      </p>
      <div className={css.progress} aria-hidden="true">
        <div />
      </div>
      {seconds > 0 && <p>{t("plan_import.seconds", { count: seconds })}</p>}
      <Button variant="default" onClick={onCancel}>
        {t("action.cancel")}
      </Button>
    </div>
  );
}
