import { useId } from "react";
import css from "./RecordForm.module.css";

/** With more points than this they are typed. */
const MOST_TAPPED = 10;

/** Whether the points of a question are given with one tap. */
export const isTapped = (most: number) => most <= MOST_TAPPED;

/**
 * The points of a question, all in sight: one tap, or one digit, which goes on to the next question. Arrows choose as
 * in any radio buttons.
 */
export function PointsTap({
  label,
  most,
  value,
  error,
  onChange,
}: {
  label: string;
  most: number;
  value: number | string;
  error: boolean;
  onChange: (points: number) => void;
}) {
  const name = useId();
  const given = value === "" ? null : Number(value);
  return (
    <div className={css.taps} role="radiogroup" aria-label={label} data-points="">
      {Array.from({ length: most + 1 }, (_, points) => (
        <label key={points} className={error ? `${css.tap} ${css.unsaid}` : css.tap}>
          <input
            type="radio"
            name={name}
            value={points}
            checked={given === points}
            onChange={() => onChange(points)}
            onKeyDown={(event) => {
              if (!/^\d$/.test(event.key) || Number(event.key) > most) return;
              event.preventDefault();
              onChange(Number(event.key));
              focusNext(event.currentTarget);
            }}
          />
          {points}
        </label>
      ))}
    </div>
  );
}

/** Goes on to the question after the one in which `input` stands. */
function focusNext(input: HTMLInputElement) {
  const all = [...(input.form ?? document).querySelectorAll("[data-points]")];
  const here = all.findIndex((group) => group.contains(input));
  const next = all[here + 1];
  const radio =
    next?.querySelector<HTMLInputElement>("input:checked") ??
    next?.querySelector<HTMLInputElement>("input");
  radio?.focus();
}
