import { useId } from "react";
import css from "./Chips.module.css";
import { useFormat } from "./useFormat";

/** One choice of several, each with how many rows stand behind it; they wrap where space is short. */
export function Chips<V extends string>({
  label,
  options,
  value,
  onChange,
}: {
  /** What is chosen, for screen readers. */
  label: string;
  options: readonly { value: V; label: string; count?: number }[];
  value: V;
  onChange: (value: V) => void;
}) {
  const name = useId();
  const format = useFormat();
  return (
    <fieldset className={css.chips}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={css.chip}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.count === undefined
            ? option.label
            : `${option.label} ${format.number(option.count)}`}
        </label>
      ))}
    </fieldset>
  );
}
