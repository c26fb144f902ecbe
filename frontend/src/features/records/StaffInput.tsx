import { Select } from "@mantine/core";
import type { GetInputPropsReturnType } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { someRecordsQuery } from "./queries";

/** A member of staff, found by code or name; what is kept is the code. */
export function StaffInput({
  label,
  required,
  ...input
}: { label: string; required: boolean } & GetInputPropsReturnType) {
  const { t } = useTranslation();
  const value = String(input.value ?? "");
  const [typed, setTyped] = useState("");
  // The words of the one that is chosen are no search.
  const q = typed.includes(" · ") ? "" : typed.trim();
  const { data: staff = [] } = useQuery({
    ...someRecordsQuery("staff", q ? { q } : {}),
    placeholderData: (before) => before,
  });
  const choices = staff.map((one) => ({
    value: String(one.code),
    label: `${String(one.name)} · ${String(one.code)}`,
  }));
  // Somebody who has left, or who is further down a long list, stays chosen.
  if (value && !choices.some((one) => one.value === value)) choices.push({ value, label: value });
  return (
    <Select
      {...input}
      label={label}
      required={required}
      searchable
      value={value || null}
      data={choices}
      // The server has searched already, without regard to accents.
      filter={({ options }) => options}
      onSearchChange={setTyped}
      onChange={(code: string | null) => (input.onChange as (code: string) => void)(code ?? "")}
      nothingFoundMessage={t("records.none_found")}
    />
  );
}
