import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../api/session";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { EmptyState } from "../../ui/States";
import { Tag } from "../../ui/Tag";
import { unitsQuery } from "./queries";
import { type Branch, treeOf, type Unit } from "./tree";
import css from "./Units.module.css";

/** Đơn vị: the tree, and every name under which documents know its units. */
export function UnitsPage() {
  const { t } = useTranslation();
  const query = useQuery(unitsQuery);
  const mayManage = useMay("units:manage");
  return (
    <>
      <PageHeader
        title={t("nav.units")}
        sub={t("units.sub")}
        actions={
          mayManage && (
            <Button component={Link} to="/admin/units/new">
              {t("units.add")}
            </Button>
          )
        }
      />
      <QueryView query={query}>
        {(units) =>
          units.length === 0 ? (
            <EmptyState title={t("units.none")} text={t("units.none_text")} />
          ) : (
            <>
              <Section title={t("units.tree")}>
                <Tree branches={treeOf(units)} />
              </Section>
              <Groups groups={units.filter((unit) => unit.kind === "group")} />
            </>
          )
        }
      </QueryView>
    </>
  );
}

// Nested lists, so that those who listen hear who belongs to whom.
function Tree({ branches }: { branches: readonly Branch[] }) {
  return (
    <ul className={css.tree}>
      {branches.map(({ unit, children }) => (
        <li key={unit.id}>
          <Line unit={unit} />
          {children.length > 0 && <Tree branches={children} />}
        </li>
      ))}
    </ul>
  );
}

function Groups({ groups }: { groups: readonly Unit[] }) {
  const { t } = useTranslation();
  if (groups.length === 0) return null;
  return (
    <Section title={t("units.groups")}>
      <p className={css.note}>{t("units.groups_text")}</p>
      <ul className={css.tree}>
        {groups.map((unit) => (
          <li key={unit.id}>
            <Line unit={unit} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Line({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  return (
    <div className={css.line}>
      <span>
        {unit.may.edit ? <Link to={`/admin/units/${unit.id}`}>{unit.name}</Link> : unit.name}
        {unit.short_name !== unit.name && <span className={css.mute}> {unit.short_name}</span>}
        {!unit.active && (
          <>
            {" "}
            <Tag tone="quiet">{t("units.inactive")}</Tag>
          </>
        )}
      </span>
      <code className={css.mute}>{unit.code}</code>
      {unit.aliases.length > 0 && (
        <span className={css.aliases}>{t("units.also", { names: unit.aliases.join(" · ") })}</span>
      )}
    </div>
  );
}
