import { useTranslation } from "react-i18next";
import { Tag } from "../../ui/Tag";
import type { PlanStatus } from "./model";
import { STATUS_TONES } from "./words";

/** Where a plan is in its life. */
export function StatusTag({ status }: { status: PlanStatus }) {
  const { t } = useTranslation();
  return <Tag tone={STATUS_TONES[status]}>{t(`plan_status.${status}`)}</Tag>;
}
