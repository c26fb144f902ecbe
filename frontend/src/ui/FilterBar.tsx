import { Button, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import css from "./FilterBar.module.css";

/** The filters of a list in one line; offers to clear them while any is set. */
export function FilterBar({
  children,
  active,
  onClear,
}: {
  children: ReactNode;
  active: number;
  onClear: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={`${css.bar} no-print`} role="search">
      {children}
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
