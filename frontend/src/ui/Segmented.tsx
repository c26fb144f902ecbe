import { useId } from "react";
import css from "./Segmented.module.css";

/** One choice of a few, all in sight: native radio buttons side by side. */
export function Segmented<V extends string>({
  label,
  options,
  value,
  onChange,
  small = false,
}: {
  /** What is chosen, for screen readers. */
  label: string;
  options: readonly { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
  small?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className={`${css.group} ${small ? css.small : css.wide}`}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={css.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
