import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Column } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { ChoiceField, FilterBar, SearchField } from "../../ui/FilterBar";
import { PageHeader } from "../../ui/PageHeader";
import { PagedTable } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { useRoleText } from "../../ui/useRoleText";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { useUnitChoices, useUnitName } from "../units/queries";
import css from "./People.module.css";
import { FILTERS, peopleQuery, type Person, ROLES } from "./peopleQueries";
import { PersonState } from "./PersonState";

/** Người dùng: who may log in, as what, and in which unit. */
export function PeoplePage() {
  const { t } = useTranslation();
  const roleText = useRoleText();
  const units = useUnitChoices();
  const { values, set, clear, active } = useUrlFilters(...FILTERS);
  const query = useInfiniteQuery(peopleQuery(values));
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={t("nav.people")}
        sub={t("people.sub")}
        actions={
          <Button component={Link} to="/admin/people/new">
            {t("people.add")}
          </Button>
        }
      />
      <FilterBar
        active={active}
        onClear={clear}
        more={
          <>
            <ChoiceField
              label={t("people.role")}
              choices={ROLES.map((value) => ({ value, label: roleText(value) }))}
              value={values.role}
              onChange={(role) => set({ role })}
            />
            <ChoiceField
              label={t("people.unit")}
              choices={units}
              value={values.unit}
              onChange={(unit) => set({ unit })}
            />
            <ChoiceField
              label={t("people.state")}
              choices={[
                { value: "on", label: t("people.on") },
                { value: "off", label: t("people.off") },
              ]}
              value={values.state}
              onChange={(state) => set({ state })}
            />
          </>
        }
      >
        <SearchField
          label={t("people.search")}
          placeholder={t("people.search_hint")}
          value={values.q}
          onChange={(q) => set({ q })}
        />
      </FilterBar>
      <PagedTable
        query={query}
        caption={t("nav.people")}
        columns={columns}
        rowKey={(person) => person.id}
        words={(count, hasMore) => t(hasMore ? "people.shown" : "people.all_shown", { count })}
        empty={<EmptyState title={t("people.none")} text={t("people.none_text")} />}
      />
    </>
  );
}

function useColumns(): Column<Person>[] {
  const { t } = useTranslation();
  const unitName = useUnitName();
  const roleText = useRoleText();
  return [
    {
      key: "name",
      header: t("people.full_name"),
      card: "title",
      cell: (person) => <Link to={`/admin/people/${person.id}`}>{person.full_name}</Link>,
    },
    {
      key: "username",
      header: t("login.username"),
      align: "tight",
      card: "inline",
      cell: (person) => person.username,
    },
    {
      key: "role",
      header: t("people.role"),
      card: "inline",
      cell: (person) => roleText(person.role),
    },
    {
      key: "unit",
      header: t("people.unit"),
      card: "inline",
      cell: (person) => unitName(person.unit_id),
    },
    {
      key: "login",
      header: t("people.last_login"),
      align: "tight",
      card: "inline",
      cell: (person) =>
        person.last_login_at ? (
          <DateText value={person.last_login_at} time />
        ) : (
          <span className={css.mute}>{t("people.never")}</span>
        ),
    },
    {
      key: "state",
      header: t("people.state"),
      card: "inline",
      cell: (person) => <PersonState person={person} />,
    },
  ];
}
