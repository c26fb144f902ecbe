import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { components } from "../../api/schema";
import { useMay } from "../../api/session";
import { clientsQuery } from "../clients/queries";
import { CHANNELS, LEVELS, STATUSES } from "../dossiers/model";
import { useUnitChoices } from "../units/queries";
import { CodeMapField } from "./CodeMapField";
import { type Adapter, ADAPTERS, type CodeMaps, type FeedDetail, SCHEDULES } from "./feedQueries";
import css from "./Feeds.module.css";

type Schemas = components["schemas"];

/** The maps as the form has them: days are `""` when there is none. */
interface EntryValues {
  code: string;
  value: string;
  valid_from: string;
  valid_to: string;
}
export interface MapValues {
  status: EntryValues[];
  channel: EntryValues[];
  service_level: EntryValues[];
  unit: EntryValues[];
  default_service_level: string;
}
export interface FeedValues extends Record<string, unknown> {
  code: string;
  name: string;
  adapter: Adapter;
  /** `""` when any program may send. */
  client_id: string;
  /** `""` when nothing is agreed. */
  expected_hours: number | string;
  expected_in: Schemas["ScheduleTime"];
  maps: MapValues;
}

export const NEW_FEED: FeedValues = {
  code: "",
  name: "",
  adapter: "dvcqg",
  client_id: "",
  expected_hours: "",
  expected_in: "working_hours",
  maps: { status: [], channel: [], service_level: [], unit: [], default_service_level: "" },
};

const LISTS = ["unit", "service_level", "status", "channel"] as const;

/** What the form starts from for a feed that is there. */
export function feedForm({ feed, maps }: FeedDetail): FeedValues {
  const entries = (list: CodeMaps["status"]) =>
    (list ?? []).map(({ code, value, valid_from, valid_to }) => ({
      code,
      value,
      valid_from: valid_from ?? "",
      valid_to: valid_to ?? "",
    }));
  return {
    code: feed.code,
    name: feed.name,
    adapter: feed.adapter,
    client_id: feed.client_id ?? "",
    expected_hours: feed.expected_hours ?? "",
    expected_in: feed.expected_in,
    maps: {
      status: entries(maps.status),
      channel: entries(maps.channel),
      service_level: entries(maps.service_level),
      unit: entries(maps.unit),
      default_service_level: maps.default_service_level ?? "",
    },
  };
}

/** What the form says, as the API takes a change. */
export function feedPatch(values: FeedValues) {
  const entries = (list: EntryValues[]) =>
    list.map(({ code, value, valid_from, valid_to }) => ({
      code: code.trim(),
      value,
      valid_from: valid_from === "" ? null : valid_from,
      valid_to: valid_to === "" ? null : valid_to,
    }));
  const { maps } = values;
  return {
    name: values.name.trim(),
    client_id: values.client_id === "" ? null : values.client_id,
    expected_hours: typeof values.expected_hours === "number" ? values.expected_hours : null,
    expected_in: values.expected_in,
    maps: {
      status: entries(maps.status),
      channel: entries(maps.channel),
      service_level: entries(maps.service_level),
      unit: entries(maps.unit),
      default_service_level: maps.default_service_level === "" ? null : maps.default_service_level,
    },
  };
}

/** The fields of a feed; its code and format are given once and stay. */
export function FeedForm({
  form,
  isNew,
  pending,
  submitLabel,
  message,
  onSubmit,
  children,
}: {
  form: UseFormReturnType<FeedValues>;
  isNew: boolean;
  pending: boolean;
  submitLabel: string;
  /** Why it was not saved. */
  message: ReactNode;
  onSubmit: () => void;
  /** More buttons. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const words = useMapWords();
  const { adapter } = form.values;
  return (
    <form className={css.form} onSubmit={form.onSubmit(onSubmit)} noValidate>
      {isNew && (
        <>
          <TextInput
            label={t("feeds.code")}
            description={t("feeds.code_hint")}
            required
            {...form.getInputProps("code")}
          />
          <NativeSelect
            label={t("feeds.adapter")}
            description={t("feeds.adapter_hint")}
            {...form.getInputProps("adapter")}
          >
            {ADAPTERS.map((value) => (
              <option key={value} value={value}>
                {t(`adapter.${value}`)}
              </option>
            ))}
          </NativeSelect>
        </>
      )}
      <TextInput label={t("feeds.name")} required {...form.getInputProps("name")} />
      <ClientField form={form} />
      <div className={css.schedule}>
        <NumberInput
          label={t("feeds.expected_hours")}
          description={t("feeds.expected_hint")}
          min={1}
          max={8784}
          allowDecimal={false}
          {...form.getInputProps("expected_hours")}
        />
        <NativeSelect label={t("feeds.expected_in")} {...form.getInputProps("expected_in")}>
          {SCHEDULES.map((value) => (
            <option key={value} value={value}>
              {t(`schedule.${value}`)}
            </option>
          ))}
        </NativeSelect>
      </div>
      {adapter !== "own_json" && (
        <NativeSelect
          label={t("feeds.default_level")}
          description={t("feeds.default_level_hint")}
          {...form.getInputProps("maps.default_service_level")}
        >
          <option value="">{t("feeds.no_default")}</option>
          {words.service_level.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </NativeSelect>
      )}
      {LISTS.filter((list) => adapter !== "own_json" || list === "unit").map((list) => (
        <CodeMapField key={list} form={form} list={list} choices={words[list]} />
      ))}
      {message}
      <div className={css.buttons}>
        <Button type="submit" loading={pending}>
          {submitLabel}
        </Button>
        {children}
      </div>
    </form>
  );
}

/** Which program may send; only who may see the programs can choose one. */
function ClientField({ form }: { form: UseFormReturnType<FeedValues> }) {
  const { t } = useTranslation();
  const maySee = useMay("clients:manage");
  const { data } = useQuery({ ...clientsQuery, enabled: maySee });
  if (!maySee) return null;
  return (
    <NativeSelect
      label={t("feeds.client")}
      description={t("feeds.client_hint")}
      {...form.getInputProps("client_id")}
    >
      <option value="">{t("feeds.any_client")}</option>
      {data?.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
}

/** Our words for each map, as choices. */
function useMapWords() {
  const { t } = useTranslation();
  const unit = useUnitChoices();
  return {
    unit,
    status: STATUSES.map((value) => ({
      value,
      label: t(`dossier.status.${value}`),
    })),
    channel: CHANNELS.map((value) => ({
      value,
      label: t(`dossier.channel.${value}`),
    })),
    service_level: LEVELS.map((value) => ({
      value,
      label: t(`dossier.level.${value}`),
    })),
  };
}
