import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import css from "./FilterBar.module.css";

/** The filters of a list; offers to clear them while any is set. */
export function FilterBar({
  children,
  more,
  active,
  onClear,
}: {
  children: ReactNode;
  /** The rarer ones: always in sight on wide screens, behind a button on a phone. */
  more?: ReactNode;
  active: number;
  onClear: () => void;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div className={`${css.bar} no-print`} role="search">
      {children}
      {more && (
        <>
          <Button
            className={css.toggle}
            variant="default"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {active > 0 ? t("filter.more_active", { count: active }) : t("filter.more")}
          </Button>
          <div className={`${css.more} ${open ? css.open : ""}`}>{more}</div>
        </>
      )}
      {active > 0 && (
        <Button className={css.clear} variant="subtle" onClick={onClear}>
          {t("filter.clear")}
        </Button>
      )}
    </div>
  );
}

/** Search by words; passes the text on when typing has paused for 300 ms. */
export function SearchField({
  label,
  placeholder,
  value,
  onChange,
}: {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const [sent, setSent] = useState(value);
  const send = useDebouncedCallback((text: string) => {
    setSent(text);
    onChange(text);
  }, 300);
  // Somebody else changed it (back button, "clear"): what was typed is no longer the filter.
  if (value !== sent && value !== typed) {
    setSent(value);
    setTyped(value);
  }
  return (
    <TextInput
      className={css.search}
      type="search"
      label={label}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        send(event.currentTarget.value.trim());
      }}
    />
  );
}

export interface Choice {
  value: string;
  label: string;
}

/** One of a list, or all (`""`). */
export function ChoiceField({
  label,
  all,
  choices,
  value,
  onChange,
}: {
  label: string;
  /** The words for `""`; "Tất cả" unless given. */
  all?: string;
  choices: readonly (Choice | { group: string; items: readonly Choice[] })[];
  value: string;
  onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  const option = (choice: Choice) => (
    <option key={choice.value} value={choice.value}>
      {choice.label}
    </option>
  );
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{all ?? t("filter.all")}</option>
      {choices.map((choice) =>
        "group" in choice ? (
          <optgroup key={choice.group} label={choice.group}>
            {choice.items.map(option)}
          </optgroup>
        ) : (
          option(choice)
        ),
      )}
    </NativeSelect>
  );
}
