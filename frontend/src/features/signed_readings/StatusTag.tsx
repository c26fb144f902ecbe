import { useTranslation } from "react-i18next";
import { Tag } from "../../ui/Tag";
import { type SignedReading, STATUS_TONE } from "./model";

/** Where a reading is in its life; "Đính chính lần 2" once it is restated. */
export function StatusTag({ reading }: { reading: SignedReading }) {
  const { t } = useTranslation();
  return (
    <Tag tone={STATUS_TONE[reading.status]}>
      {reading.restatement > 0
        ? t("signing.restated_times", { number: reading.restatement })
        : t(`reading_status.${reading.status}`)}
    </Tag>
  );
}
