import { useTranslation } from "react-i18next";
import { Icon } from "./Icon";
import { Tag, type Tone } from "./Tag";

/** How a reading stands against its target. `by_people`: there is a figure, and a target without a number. */
export type VerdictCode =
  | "met"
  | "on_track"
  | "not_met"
  | "watching"
  | "no_data"
  | "no_cases"
  | "needs_decision"
  | "by_people";

const LOOK: Record<VerdictCode, { tone: Tone; icon: Parameters<typeof Icon>[0]["name"] }> = {
  met: { tone: "ok", icon: "check" },
  on_track: { tone: "ok", icon: "check" },
  not_met: { tone: "bad", icon: "cross" },
  watching: { tone: "warn", icon: "clock" },
  no_data: { tone: "quiet", icon: "dash" },
  no_cases: { tone: "quiet", icon: "none" },
  needs_decision: { tone: "info", icon: "question" },
  by_people: { tone: "quiet", icon: "question" },
};

/** The colour that goes with a verdict, for the bar beside it. */
export function verdictTone(code: VerdictCode): Tone {
  return LOOK[code].tone;
}

/** A verdict by icon, word and colour. */
export function Verdict({ code }: { code: VerdictCode }) {
  const { t } = useTranslation();
  return (
    <Tag tone={LOOK[code].tone}>
      <Icon name={LOOK[code].icon} />
      {t(`verdict.${code}`)}
    </Tag>
  );
}
