import { useTranslation } from "react-i18next";
import { Chips } from "../../ui/Chips";
import { DateField } from "../../ui/DateField";
import { ChoiceField, FilterBar, SearchField } from "../../ui/FilterBar";
import type { UrlFilters } from "../../ui/useUrlFilters";
import { useUnitChoices } from "../units/queries";
import type { Kind } from "./model";
import type { FILTERS } from "./queries";
import css from "./Records.module.css";
import { useRecordText } from "./useRecordText";

type Standing = "all" | "overdue" | "soon" | "open" | "done" | "void";

export function RecordFilters({
  kind,
  filters,
}: {
  kind: Kind;
  filters: UrlFilters<(typeof FILTERS)[number]>;
}) {
  const { t } = useTranslation();
  const { word } = useRecordText(kind);
  const units = useUnitChoices();
  const { values, set, clear, active } = filters;
  const standings: { value: Standing; label: string }[] = [
    { value: "all", label: t("filter.all") },
    ...(kind.due
      ? [
          { value: "overdue" as const, label: t("records.overdue") },
          { value: "soon" as const, label: t("records.soon") },
        ]
      : []),
    ...(kind.opens
      ? [
          { value: "open" as const, label: word("state.open") },
          { value: "done" as const, label: word("state.done") },
        ]
      : []),
    { value: "void", label: t("records.void") },
  ];
  const wanted = values.due || values.state;
  const standing = standings.find(({ value }) => value === wanted)?.value ?? "all";
  return (
    <>
      <FilterBar
        active={active}
        onClear={clear}
        more={
          <>
            <ChoiceField
              label={t("records.unit")}
              choices={units}
              value={values.unit}
              onChange={(unit) => set({ unit })}
            />
            <DateField
              label={word("from")}
              value={values.from}
              onChange={(from) => set({ from })}
            />
            <DateField label={word("to")} value={values.to} onChange={(to) => set({ to })} />
          </>
        }
      >
        <SearchField
          label={t("records.search")}
          placeholder={word("search_hint")}
          value={values.q}
          onChange={(q) => set({ q })}
        />
      </FilterBar>
      <div className={`${css.standings} no-print`}>
        <Chips<Standing>
          label={t("records.state")}
          value={standing}
          options={standings}
          onChange={(next) =>
            set({
              due: next === "overdue" || next === "soon" ? next : "",
              state: next === "open" || next === "done" || next === "void" ? next : "",
            })
          }
        />
      </div>
    </>
  );
}
