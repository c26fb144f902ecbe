import { useTranslation } from "react-i18next";
import { useFormat } from "../../ui/useFormat";
import { sizeOf, typeName } from "./model";

/** What files may be, in words. */
export function useLimits({
  largest_bytes,
  media_types,
}: {
  largest_bytes: number;
  media_types: readonly string[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = [...new Set(media_types.map(typeName))].join(", ");
  const { amount, unit } = sizeOf(largest_bytes);
  const size = `${format.number(amount)} ${unit}`;
  return { names, hint: t("evidence.hint", { types: names, size }) };
}
