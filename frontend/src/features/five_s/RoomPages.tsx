import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";
import { api, unwrap } from "../../api/client";
import { asApiError } from "../../api/errors";
import { DateField } from "../../ui/DateField";
import { DateText } from "../../ui/DateText";
import { useFormErrors } from "../../ui/FormError";
import { localDay } from "../../ui/format";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { SaveError } from "../../ui/SaveError";
import { Facts, Section } from "../../ui/Section";
import { useFormDraft } from "../../ui/useFormDraft";
import { changedFields, useSavedForm } from "../../ui/useSavedForm";
import { RoomTrend } from "../records/RoomTrend";
import { useUnitChoices, useUnitName } from "../units/queries";
import css from "./FiveS.module.css";
import { FIVE_S, type Room, roomQuery } from "./queries";

interface Values extends Record<string, unknown> {
  code: string;
  name: string;
  unit_id: string;
  active_from: string;
  active_to: string;
}

/** Enters a room that is to be audited. */
export function NewRoomPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("five_s.room_add")}
        crumbs={[{ label: t("five_s.rooms"), to: "/five-s-rooms" }]}
      />
      <RoomForm room={null} />
    </>
  );
}

/** One room: who may change it gets its form. */
export function RoomPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const query = useQuery(roomQuery(id));
  return (
    <>
      <PageHeader
        title={query.data?.code ?? t("five_s.room")}
        sub={query.data?.name}
        crumbs={[{ label: t("five_s.rooms"), to: "/five-s-rooms" }]}
        actions={
          query.data && (
            <Button
              component={Link}
              variant="default"
              to={`/five-s-audits?q=${encodeURIComponent(query.data.code)}`}
            >
              {t("five_s.see_audits")}
            </Button>
          )
        }
      />
      <QueryView query={query}>
        {(room) => (
          <>
            <RoomTrend room={room.code} />
            {room.may.change ? <RoomForm key={room.id} room={room} /> : <RoomFacts room={room} />}
          </>
        )}
      </QueryView>
    </>
  );
}

function RoomFacts({ room }: { room: Room }) {
  const { t } = useTranslation();
  const unitName = useUnitName();
  return (
    <Section>
      <Facts
        items={[
          { term: t("records.unit"), value: unitName(room.unit_id) },
          { term: t("five_s.active_from"), value: <DateText value={room.active_from} /> },
          {
            term: t("five_s.active_to"),
            value: room.active_to ? <DateText value={room.active_to} /> : null,
          },
        ]}
      />
    </Section>
  );
}

function valuesOf(room: Room | null): Values {
  return {
    code: room?.code ?? "",
    name: room?.name ?? "",
    unit_id: room?.unit_id ?? "",
    active_from: room?.active_from ?? localDay(new Date().toISOString()),
    active_to: room?.active_to ?? "",
  };
}

function patchOf({ name, unit_id, active_from, active_to }: Values) {
  return { name: name.trim(), unit_id, active_from, active_to: active_to || null };
}

function RoomForm({ room }: { room: Room | null }) {
  const { t } = useTranslation();
  const units = useUnitChoices();
  const navigate = useNavigate();
  const client = useQueryClient();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const required = (value: string) => (value.trim() === "" ? t("field_errors.required") : null);
  const stored = valuesOf(room);
  const form = useForm<Values>({
    initialValues: stored,
    validate: { code: required, name: required, unit_id: required, active_from: required },
  });
  const forget = useFormDraft(`five-s-room:${room?.id ?? "new"}`, form);
  const { tag, overtaken, catchUp, base } = useSavedForm(form, stored, room?.revision ?? 0);
  const save = useMutation({
    mutationFn: () =>
      unwrap(
        room
          ? api.PATCH("/api/v1/five-s-rooms/{id}", {
              params: { path: { id: room.id }, header: { "If-Match": tag } },
              body: changedFields(patchOf(base), patchOf(form.values)),
            })
          : api.POST("/api/v1/five-s-rooms", {
              body: { code: form.values.code.trim(), ...patchOf(form.values) },
            }),
      ),
    onMutate: () => setError(null),
    onSuccess: async () => {
      forget();
      await client.invalidateQueries({ queryKey: [FIVE_S] });
      notifications.show({ message: t("records.saved") });
      void navigate("/five-s-rooms");
    },
    onError: (cause) => {
      setError(putErrors(form, cause));
      if (asApiError(cause).code === "precondition_failed") {
        void client.invalidateQueries({ queryKey: [FIVE_S] });
      }
    },
  });
  return (
    <Section>
      <form className={css.form} noValidate onSubmit={form.onSubmit(() => save.mutate())}>
        <TextInput
          label={t("five_s.room_code")}
          description={t("five_s.room_code_hint")}
          required
          maxLength={60}
          {...(room ? { readOnly: true, variant: "filled" } : {})}
          {...form.getInputProps("code")}
        />
        <TextInput
          label={t("five_s.room_name")}
          description={t("five_s.room_name_hint")}
          required
          maxLength={200}
          {...form.getInputProps("name")}
        />
        <NativeSelect
          className={css.wide ?? ""}
          label={t("records.unit")}
          required
          {...form.getInputProps("unit_id")}
        >
          <option value="">{t("records.choose")}</option>
          {units.map((unit) => (
            <option key={unit.value} value={unit.value}>
              {unit.label}
            </option>
          ))}
        </NativeSelect>
        <DateField
          label={t("five_s.active_from")}
          required
          value={form.values.active_from}
          onChange={(day) => form.setFieldValue("active_from", day)}
          error={form.errors.active_from}
        />
        <DateField
          label={t("five_s.active_to")}
          value={form.values.active_to}
          onChange={(day) => form.setFieldValue("active_to", day)}
          error={form.errors.active_to}
        />
        <div className={css.wide}>
          <SaveError error={error} overtaken={overtaken} onCatchUp={catchUp} />
        </div>
        <div className={css.buttons}>
          <Button type="submit" loading={save.isPending}>
            {t("action.save")}
          </Button>
          <Button component={Link} to="/five-s-rooms" variant="default" onClick={forget}>
            {t("action.cancel")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
