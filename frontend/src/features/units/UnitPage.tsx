import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Facts, Section } from "../../ui/Section";
import { AliasEditor } from "./AliasEditor";
import { unitQuery, useUnitName } from "./queries";
import type { Unit } from "./tree";
import { UnitEditor } from "./UnitEditor";
import { UnitSwitch } from "./UnitSwitch";

/** One unit: its fields, its other names, and whether it still exists. */
export function UnitPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const query = useQuery(unitQuery(id));
  return (
    <>
      <PageHeader
        title={query.data?.name ?? t("units.unit")}
        crumbs={[{ label: t("nav.units"), to: "/admin/units" }]}
        sub={query.data && t("units.code_is", { code: query.data.code })}
      />
      <QueryView query={query}>
        {(unit) =>
          unit.may.edit ? (
            <>
              <UnitEditor key={unit.id} unit={unit} />
              <Section title={t("units.aliases")}>
                <AliasEditor unit={unit} />
              </Section>
              <UnitSwitch unit={unit} />
            </>
          ) : (
            <UnitFacts unit={unit} />
          )
        }
      </QueryView>
    </>
  );
}

/** For those who read only. */
function UnitFacts({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  const unitName = useUnitName();
  return (
    <Section>
      <Facts
        items={[
          { term: t("units.short_name"), value: unit.short_name },
          { term: t("units.parent"), value: unit.parent_id && unitName(unit.parent_id) },
          { term: t("units.aliases"), value: unit.aliases.join(" · ") },
          { term: t("units.existence"), value: unit.active ? null : t("units.inactive_text") },
        ]}
      />
    </Section>
  );
}
