import { useTranslation } from "react-i18next";
import type { components } from "../../api/schema";
import type { Site } from "./queries";

type Schemas = components["schemas"];
export type DateFrom = Schemas["DateFrom"];

/** Where a page may say how new it is, in the order in which it is offered. */
export const DATES_FROM = [
  "feed",
  "sitemap",
  "last_modified",
  "time_element",
  "meta",
  "text",
] as const satisfies readonly DateFrom[];

/** Whether a place needs words: of a meta its name, of a text what stands before the date. */
export const needsHint = (from: string) => from === "meta" || from === "text";

/** What the form holds; what is checked is beside its limits, so that neither is lost when it is switched off. */
export interface SiteValues extends Record<string, unknown> {
  code: string;
  name: string;
  channel: Schemas["UpkeepChannel"];
  url: string;
  other_hosts: string;
  unit_id: string;
  availability: boolean;
  certificate: { on: boolean; days: number | string };
  freshness: {
    on: boolean;
    days: number | string;
    from: DateFrom;
    url: string;
    hint: string;
  };
  schedule: { every: number | string; unit: Schemas["EveryUnit"]; at_hour: string };
}

export const NEW_SITE: SiteValues = {
  code: "",
  name: "",
  channel: "website",
  url: "https://",
  other_hosts: "",
  unit_id: "",
  availability: true,
  certificate: { on: true, days: 15 },
  freshness: { on: false, days: 7, from: "feed", url: "", hint: "" },
  schedule: { every: 1, unit: "days", at_hour: "8" },
};

/** What the form starts from for a page that is there. */
export function siteForm(site: Site): SiteValues {
  const { certificate, freshness, schedule } = site;
  return {
    code: site.code,
    name: site.name,
    channel: site.channel,
    url: site.url,
    other_hosts: site.other_hosts.join(", "),
    unit_id: site.unit_id ?? "",
    availability: site.availability,
    certificate: { on: certificate !== null, days: certificate?.days ?? 15 },
    freshness: {
      on: freshness !== null,
      days: freshness?.days ?? 7,
      from: freshness?.from ?? "feed",
      url: freshness?.url ?? "",
      hint: freshness?.hint ?? "",
    },
    schedule: { ...schedule, at_hour: String(schedule.at_hour) },
  };
}

/** What the form says, as the API takes it. */
export function siteIn(values: SiteValues) {
  const { certificate, freshness, schedule } = values;
  return {
    code: values.code.trim(),
    name: values.name.trim(),
    channel: values.channel,
    url: values.url.trim(),
    other_hosts: values.other_hosts.split(/[\s,;]+/).filter(Boolean),
    unit_id: values.unit_id || null,
    availability: values.availability,
    certificate: certificate.on ? { days: Number(certificate.days) } : null,
    freshness: freshness.on
      ? {
          days: Number(freshness.days),
          from: freshness.from,
          url: freshness.url.trim() || null,
          hint: needsHint(freshness.from) ? freshness.hint.trim() || null : null,
        }
      : null,
    schedule: {
      every: Number(schedule.every),
      unit: schedule.unit,
      at_hour: Number(schedule.at_hour),
    },
  };
}

/** What must be there before the server is asked. */
export function useSiteRules() {
  const { t } = useTranslation();
  const filled = (value: unknown) =>
    typeof value === "number" || (typeof value === "string" && value.trim() !== "")
      ? null
      : t("field_errors.required");
  return (values: SiteValues) => ({
    code: filled(values.code),
    name: filled(values.name),
    url: filled(values.url),
    availability:
      values.availability || values.certificate.on || values.freshness.on
        ? null
        : t("sites.nothing_checked"),
    "certificate.days": values.certificate.on ? filled(values.certificate.days) : null,
    "freshness.days": values.freshness.on ? filled(values.freshness.days) : null,
    "freshness.hint":
      values.freshness.on && needsHint(values.freshness.from)
        ? filled(values.freshness.hint)
        : null,
    "schedule.every": filled(values.schedule.every),
  });
}
