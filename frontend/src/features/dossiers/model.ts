import type { components } from "../../api/schema";
import type { Tone } from "../../ui/Tag";

type Schemas = components["schemas"];
export type Dossier = Schemas["DossierOut"];
export type DossierDetail = Schemas["DossierDetail"];
export type Status = Schemas["DossierStatus"];
export type Channel = Schemas["Channel"];
export type Level = Schemas["ServiceLevel"];
export type Counted = Schemas["CountedOut"];
export type Version = Schemas["VersionOut"];

/** Every status with its colour, in the order of a dossier's life. */
export const STATUS_TONE: Record<Status, Tone> = {
  registered: "quiet",
  received: "info",
  processing: "info",
  supplement_requested: "warn",
  payment_requested: "warn",
  stopped: "warn",
  done: "ok",
  returned: "ok",
  refused: "quiet",
  withdrawn: "quiet",
};
export const STATUSES = Object.keys(STATUS_TONE) as Status[];
export const CHANNELS: readonly Channel[] = ["online", "counter", "postal"];
export const LEVELS: readonly Level[] = ["full", "partial", "information"];

export const isFinished = (status: Status) => status === "done" || status === "returned";
export const isPaused = (status: Status) =>
  status === "supplement_requested" || status === "payment_requested" || status === "stopped";
export const isEnded = (status: Status) =>
  isFinished(status) || status === "refused" || status === "withdrawn";
