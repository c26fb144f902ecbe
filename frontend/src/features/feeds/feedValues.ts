import type { components } from "../../api/schema";
import { type Adapter, type CodeMaps, type FeedDetail, kindOf } from "./feedQueries";

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
  agency: EntryValues[];
  steering: EntryValues[];
  default_service_level: string;
  /** `""` when it is left open. */
  documents_signed: "" | "yes" | "no";
  status_completes: boolean;
}
export interface FeedValues extends Record<string, unknown> {
  code: string;
  name: string;
  adapter: Adapter;
  /** Of our own JSON; every other format brings one kind. */
  source_kind: string;
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
  source_kind: "dossiers",
  client_id: "",
  expected_hours: "",
  expected_in: "working_hours",
  maps: {
    status: [],
    channel: [],
    service_level: [],
    unit: [],
    agency: [],
    steering: [],
    default_service_level: "",
    documents_signed: "",
    status_completes: false,
  },
};

const MAPS = {
  own_json: ["unit"],
  dvcqg: ["unit", "service_level", "status", "channel"],
  igate: ["unit", "service_level", "status", "channel"],
  edxml: ["agency", "steering", "unit"],
  register_file: ["unit", "service_level", "status", "channel"],
} as const satisfies Record<Adapter, readonly (keyof CodeMaps)[]>;

/** The lists that say something of a format. The rows of other sources name units as the unit tree does. */
export function mapsOf({ adapter, source_kind }: Pick<FeedValues, "adapter" | "source_kind">) {
  const ofAnySource = adapter === "own_json" || adapter === "register_file";
  return ofAnySource && source_kind !== "dossiers" ? [] : MAPS[adapter];
}

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
    source_kind: feed.source_kind,
    client_id: feed.client_id ?? "",
    expected_hours: feed.expected_hours ?? "",
    expected_in: feed.expected_in,
    maps: {
      status: entries(maps.status),
      channel: entries(maps.channel),
      service_level: entries(maps.service_level),
      unit: entries(maps.unit),
      agency: entries(maps.agency),
      steering: entries(maps.steering),
      default_service_level: maps.default_service_level ?? "",
      documents_signed: signedWord(maps.documents_signed),
      status_completes: maps.status_completes ?? false,
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
      agency: entries(maps.agency),
      steering: entries(maps.steering),
      default_service_level: maps.default_service_level === "" ? null : maps.default_service_level,
      documents_signed: maps.documents_signed === "" ? null : maps.documents_signed === "yes",
      status_completes: maps.status_completes,
    },
  };
}

/** What a new feed has besides: what is given once and stays. */
export function newFeed(values: FeedValues) {
  const { code, adapter, source_kind } = values;
  return {
    ...feedPatch(values),
    code: code.trim(),
    adapter,
    source_kind: kindOf(adapter) ?? source_kind,
  };
}

function signedWord(signed: boolean | null | undefined): MapValues["documents_signed"] {
  if (signed === null || signed === undefined) return "";
  return signed ? "yes" : "no";
}
