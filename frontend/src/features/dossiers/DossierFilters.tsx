import { useTranslation } from "react-i18next";
import { DateField } from "../../ui/DateField";
import { ChoiceField, FilterBar, SearchField } from "../../ui/FilterBar";
import type { UrlFilters } from "../../ui/useUrlFilters";
import { useUnitChoices } from "../units/queries";
import { CHANNELS, LEVELS, STATUSES } from "./model";
import type { FILTERS } from "./queries";

export function DossierFilters({ filters }: { filters: UrlFilters<(typeof FILTERS)[number]> }) {
  const { t } = useTranslation();
  const units = useUnitChoices();
  const { values, set, clear, active } = filters;
  return (
    <FilterBar
      active={active}
      onClear={clear}
      more={
        <>
          <ChoiceField
            label={t("dossiers.unit")}
            choices={units}
            value={values.unit}
            onChange={(unit) => set({ unit })}
          />
          <ChoiceField
            label={t("dossiers.status")}
            choices={[
              {
                group: t("dossiers.grouped"),
                items: [
                  { value: "open", label: t("dossiers.open") },
                  { value: "over", label: t("dossiers.over") },
                ],
              },
              {
                group: t("dossiers.each_status"),
                items: STATUSES.map((value) => ({ value, label: t(`dossier.status.${value}`) })),
              },
            ]}
            value={values.status}
            onChange={(status) => set({ status })}
          />
          <ChoiceField
            label={t("dossiers.due")}
            choices={[
              { value: "overdue", label: t("dossiers.overdue") },
              { value: "soon", label: t("dossiers.soon") },
            ]}
            value={values.due}
            onChange={(due) => set({ due })}
          />
          <ChoiceField
            label={t("dossiers.channel")}
            choices={CHANNELS.map((value) => ({ value, label: t(`dossier.channel.${value}`) }))}
            value={values.channel}
            onChange={(channel) => set({ channel })}
          />
          <ChoiceField
            label={t("dossiers.level")}
            choices={LEVELS.map((value) => ({ value, label: t(`dossier.level.${value}`) }))}
            value={values.level}
            onChange={(level) => set({ level })}
          />
          <DateField
            label={t("dossiers.from")}
            value={values.from}
            onChange={(from) => set({ from })}
          />
          <DateField label={t("dossiers.to")} value={values.to} onChange={(to) => set({ to })} />
        </>
      }
    >
      <SearchField
        label={t("dossiers.search")}
        placeholder={t("dossiers.search_hint")}
        value={values.q}
        onChange={(q) => set({ q })}
      />
    </FilterBar>
  );
}
