import { NativeSelect, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { localDay } from "../../ui/format";
import { unitsQuery } from "../units/queries";
import { roomsOn, rubricsOn } from "./inUse";
import { roomsQuery, type Rubric, rubricsQuery } from "./queries";

type Values = Record<string, unknown>;
type Line = Record<string, string | number>;

/** A room that the list does not have. */
const OTHER = "other";
/** No room has this code: codes do not begin with a space. */
const value = (code: string) => ` ${code}`;

const textOf = (values: Values, name: string) => {
  const typed = values[name];
  return typeof typed === "string" ? typed : "";
};

/** The day for which rooms and rubrics are offered: that of the audit, today until it is filled in. */
function dayOf(values: Values): string {
  return textOf(values, "audited_on") || localDay(new Date().toISOString());
}

/** Which room: one of the list, or one that it does not have, with code and name. */
export function RoomInput({
  form,
  within,
}: {
  form: UseFormReturnType<Values>;
  within: string | null;
}) {
  const { t } = useTranslation();
  const { data: rooms = [] } = useQuery(roomsQuery);
  const { data: units = [] } = useQuery(unitsQuery);
  const [other, setOther] = useState(false);
  const code = textOf(form.values, "room_code");
  const offered = roomsOn(rooms, dayOf(form.values));
  const chosen = offered.find((room) => room.code === code);
  const typed = other || (code !== "" && !chosen) || offered.length === 0;
  const choose = (next: string) => {
    const room = offered.find((one) => value(one.code) === next);
    setOther(next === OTHER);
    form.setFieldValue("room_code", room?.code ?? "");
    form.setFieldValue("room_name", room?.name ?? "");
    const unit = units.find(({ id }) => id === room?.unit_id);
    if (unit && within === null) form.setFieldValue("unit_code", unit.code);
  };
  return (
    <>
      {offered.length > 0 && (
        <NativeSelect
          label={t("five_s.room")}
          required
          value={typed ? OTHER : chosen ? value(chosen.code) : ""}
          error={typed ? undefined : form.errors.room_code}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{t("records.choose")}</option>
          {offered.map((room) => (
            <option key={room.id} value={value(room.code)}>
              {`${room.code} · ${room.name}`}
            </option>
          ))}
          <option value={OTHER}>{t("five_s.room_else")}</option>
        </NativeSelect>
      )}
      {typed && (
        <>
          <TextInput
            label={t("five_s.room_code")}
            required
            maxLength={60}
            {...form.getInputProps("room_code")}
            onChange={(event) => {
              setOther(true);
              form.setFieldValue("room_code", event.currentTarget.value);
            }}
          />
          <TextInput
            label={t("five_s.room_name")}
            required
            maxLength={200}
            {...form.getInputProps("room_name")}
          />
        </>
      )}
    </>
  );
}

/** The questions of a rubric, with the points that were given to the same question before. */
export function linesOf(groups: Rubric["groups"], before: readonly Line[]): Line[] {
  return groups.flatMap(({ group, questions }) =>
    questions.map(({ question, most, weight }) => {
      const same = before.find((one) => one.group === group && one.question === question);
      const points = same && Number(same.points) <= most ? (same.points ?? "") : "";
      return { group, question, points, most, weight: weight ?? 1 };
    }),
  );
}

/** Which rubric: one that is used on the day, or questions of one's own. */
export function RubricInput({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation();
  const { data } = useQuery(rubricsQuery);
  const all = data?.items ?? [];
  const code = textOf(form.values, "rubric_code");
  const version = Number(form.values.rubric_version);
  const named = all.find((one) => one.code === code && one.version === version);
  const used = rubricsOn(all, dayOf(form.values));
  // What an audit was made with stays offered when another version has followed.
  const offered = named && !used.includes(named) ? [named, ...used] : used;
  if (offered.length === 0) return null;
  const choose = (id: string) => {
    const rubric = offered.find((one) => one.id === id);
    form.setFieldValue("rubric_code", rubric?.code ?? "");
    form.setFieldValue("rubric_version", rubric?.version ?? "");
    const before = form.values.points as Line[];
    form.setFieldValue("points", rubric ? linesOf(rubric.groups, before) : []);
  };
  return (
    <NativeSelect
      label={t("five_s.rubric")}
      value={named?.id ?? ""}
      error={form.errors.rubric_code ?? form.errors.rubric_version}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{t("five_s.rubric_none")}</option>
      {offered.map((one) => (
        <option key={one.id} value={one.id}>
          {`${one.name} (${t("five_s.version", { code: one.code, version: one.version })})`}
        </option>
      ))}
    </NativeSelect>
  );
}
