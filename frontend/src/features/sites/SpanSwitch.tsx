import { useTranslation } from "react-i18next";
import { Segmented } from "../../ui/Segmented";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { type Span, spanOf, SPANS } from "./queries";

/** The span that stands in the address. */
export function useSpan(): Span {
  return spanOf(useUrlFilters("days").values.days);
}

/** Over how many days it is told how often a page could be reached. */
export function SpanSwitch() {
  const { t } = useTranslation();
  const { values, set } = useUrlFilters("days");
  return (
    <Segmented
      label={t("sites.span")}
      options={SPANS.map((value) => ({
        value,
        label: t("sites.days", { count: Number(value) }),
      }))}
      value={spanOf(values.days)}
      onChange={(days) => set({ days: days === "30" ? "" : days })}
      small
    />
  );
}
