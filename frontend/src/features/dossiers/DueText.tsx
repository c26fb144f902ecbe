import { useTranslation } from "react-i18next";
import { localDay } from "../../ui/format";
import { CalendarWarning } from "../calendar/CalendarWarning";
import css from "./Dossiers.module.css";
import { SOON_DAYS, standing, type Standing } from "./due";
import type { Dossier } from "./model";

function tone(found: Standing): string | undefined {
  if (found.kind === "late" || found.kind === "overdue") return css.bad;
  if (found.kind === "today" || (found.kind === "left" && found.days <= SOON_DAYS)) return css.warn;
  return css.mute;
}

/** How late, or how long is left, in words; nothing when nothing runs. */
export function DueText({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const found = standing(dossier, localDay(new Date().toISOString()));
  if (found.kind === "nothing") return null;
  let text: string;
  if (!("days" in found)) text = t(`due.${found.kind}`);
  else if (found.days === 0) text = t(`due.${found.kind}_off`);
  else text = t(`due.${found.kind}`, { count: found.days });
  return (
    <span className={tone(found)}>
      {text}
      {"days" in found && <CalendarWarning used={dossier.calendar} />}
    </span>
  );
}
