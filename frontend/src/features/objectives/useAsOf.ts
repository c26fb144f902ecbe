import { localDay } from "../../ui/format";
import { useUrlFilters } from "../../ui/useUrlFilters";

/** The day at whose end the page's figure and rows are looked at, from the address. */
export interface AsOf {
  /** As it was chosen, `""` for none. */
  day: string;
  /** The end of that day as the API takes it; none unless the day is over. */
  moment: string | undefined;
  set: (day: string) => void;
}

export function useAsOf(): AsOf {
  const { values, set } = useUrlFilters("as_of");
  const day = /^\d{4}-\d\d-\d\d$/.test(values.as_of) ? values.as_of : "";
  const past = day !== "" && day < localDay(new Date().toISOString());
  return {
    day,
    moment: past ? `${day}T23:59:59+07:00` : undefined,
    set: (chosen) => set({ as_of: chosen }),
  };
}
