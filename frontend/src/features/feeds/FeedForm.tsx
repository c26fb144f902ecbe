import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../api/session";
import { clientsQuery } from "../clients/queries";
import { CHANNELS, LEVELS, STATUSES } from "../dossiers/model";
import { useSourceText } from "../scoreboard/useSourceText";
import { useUnitChoices } from "../units/queries";
import { CodeMapField } from "./CodeMapField";
import { ADAPTERS, AGENCY_PARTS, kindOf, SCHEDULES, SOURCE_KINDS, STEERINGS } from "./feedQueries";
import { type FeedValues, mapsOf } from "./feedValues";
import css from "./Feeds.module.css";

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
  const sourceText = useSourceText();
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
          {kindOf(adapter) === null && (
            <NativeSelect
              label={t("feeds.source")}
              description={t("feeds.source_hint")}
              {...form.getInputProps("source_kind")}
            >
              {SOURCE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {sourceText(kind)}
                </option>
              ))}
            </NativeSelect>
          )}
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
      {(adapter === "dvcqg" || adapter === "igate") && (
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
      {adapter === "edxml" && <MessageFields form={form} />}
      {mapsOf(form.values).map((list) => (
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

/** What holds for every message of the document axis. */
function MessageFields({ form }: { form: UseFormReturnType<FeedValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        label={t("feeds.signed")}
        description={t("feeds.signed_hint")}
        {...form.getInputProps("maps.documents_signed")}
      >
        <option value="">{t("feeds.signed_open")}</option>
        <option value="yes">{t("feeds.signed_yes")}</option>
        <option value="no">{t("feeds.signed_no")}</option>
      </NativeSelect>
      <Checkbox
        label={t("feeds.status_completes")}
        description={t("feeds.status_completes_hint")}
        {...form.getInputProps("maps.status_completes", { type: "checkbox" })}
      />
    </>
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
    agency: AGENCY_PARTS.map((value) => ({ value, label: t(`agency_part.${value}`) })),
    steering: STEERINGS.map((value) => ({ value, label: t(`steering.${value}`) })),
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
