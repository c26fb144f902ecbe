import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asApiError } from "../../api/errors";
import { useMay } from "../../api/session";
import { DateField } from "../../ui/DateField";
import { Section } from "../../ui/Section";
import { useFieldErrorText } from "../../ui/useErrorText";
import { feedsQuery } from "../feeds/feedQueries";
import { unitsQuery } from "../units/queries";
import { flatten, treeOf } from "../units/tree";
import type { ReportTaken, ReportTerms } from "./calls";
import css from "./RegisterFiles.module.css";

const DAYS = ["from", "to", "as_of"] as const;

/** Whose report it is, and which days it is about: read above the table where it stands there, and asked otherwise. */
export function ReportFields({
  report,
  terms,
  error,
  onChange,
}: {
  report: ReportTaken;
  terms: ReportTerms;
  /** Why the last reading was refused. */
  error: unknown;
  onChange: (terms: ReportTerms) => void;
}) {
  const { t } = useTranslation();
  const fieldText = useFieldErrorText();
  const mayReadFeeds = useMay("pushes:read");
  const feeds = useQuery({ ...feedsQuery, enabled: mayReadFeeds }).data?.items ?? [];
  const units = useQuery(unitsQuery).data ?? [];
  const wrong = (name: string) => {
    const code = error
      ? asApiError(error).errors.find(({ field }) => field === `report.${name}`)?.code
      : report.missing.includes(name)
        ? "required"
        : undefined;
    return code === undefined ? undefined : fieldText(code);
  };
  return (
    <Section title={t("reported.terms")}>
      <p className={css.note}>
        {report.heading
          ? t("reported.read_heading", { words: report.heading })
          : t("reported.no_heading")}
      </p>
      <div className={css.fields}>
        <NativeSelect
          label={t("reported.feed")}
          description={t("reported.feed_hint")}
          value={terms.feed ?? ""}
          error={wrong("feed")}
          onChange={(event) => onChange({ feed: event.currentTarget.value || null })}
        >
          <option value="">{t("reported.no_feed", { name: report.sender_name })}</option>
          {feeds
            .filter(({ source_kind, active }) => source_kind === "dossiers" && active)
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </NativeSelect>
        <NativeSelect
          label={t("reported.scope")}
          description={t("reported.scope_hint")}
          value={terms.unit ?? ""}
          error={wrong("unit")}
          onChange={(event) => onChange({ unit: event.currentTarget.value || null })}
        >
          <option value="">{t("reported.whole")}</option>
          {flatten(treeOf(units))
            .filter(({ unit }) => unit.active)
            .map(({ unit: { id, code, name }, depth }) => (
              <option key={id} value={code}>
                {`${"\u00a0\u00a0\u00a0".repeat(depth)}${name}`}
              </option>
            ))}
        </NativeSelect>
        {DAYS.map((name) => (
          <DateField
            key={name}
            label={t(`reported.${name}`)}
            value={terms[name] ?? report[name] ?? ""}
            onChange={(day) => onChange({ [name]: day || null })}
            error={wrong(name)}
          />
        ))}
        <TextInput
          label={t("reported.remark")}
          maxLength={1000}
          defaultValue={terms.remark ?? ""}
          error={wrong("remark")}
          onBlur={(event) => {
            const remark = event.currentTarget.value.trim() || null;
            if (remark !== (terms.remark ?? null)) onChange({ remark });
          }}
        />
      </div>
    </Section>
  );
}
