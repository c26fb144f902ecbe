import css from "./TargetBar.module.css";
import type { Tone } from "./Tag";

interface Props {
  /** In the unit of `max`; null draws an empty track. */
  value: number | null;
  /** One tick each: two while a contradiction is undecided. */
  targets: readonly number[];
  tone: Tone;
  /** The full width; 100 for percentages. */
  max?: number;
}

/** How far a figure reaches, with the target as a tick. Repeats the text beside it, so it is silent. */
export function TargetBar({ value, targets, tone, max = 100 }: Props) {
  const share = (x: number) => `${Math.min(100, Math.max(0, (x * 100) / max))}%`;
  return (
    <div className={css.bar} aria-hidden="true">
      {value !== null && (
        <div className={`${css.fill} ${css[tone] ?? ""}`} style={{ width: share(value) }} />
      )}
      {targets.map((target) => (
        <div key={target} className={css.tick} style={{ left: share(target) }} />
      ))}
    </div>
  );
}
