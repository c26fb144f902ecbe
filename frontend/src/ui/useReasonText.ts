import { useTranslation } from "react-i18next";
import type { components } from "../api/schema";

export type Reason = components["schemas"]["Reason"];

/** Why a row counts in a figure or is left out of it, in words. */
export function useReasonText(): (reason: Reason) => string {
  const { t } = useTranslation();
  return (reason) => t(`reason.${reason}`);
}
