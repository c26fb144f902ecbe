import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useMe } from "../../api/session";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import css from "./People.module.css";
import { type Person, personQuery } from "./peopleQueries";
import { PersonEditor } from "./PersonEditor";
import { PersonPassword } from "./PersonPassword";
import { PersonState } from "./PersonState";
import { PersonSwitch } from "./PersonSwitch";

/** One account: who it is, its password, and whether it may log in. */
export function PersonPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const me = useMe();
  const query = useQuery(personQuery(id));
  return (
    <>
      <PageHeader
        title={query.data?.full_name ?? t("people.person")}
        crumbs={[{ label: t("nav.people"), to: "/admin/people" }]}
        sub={query.data && <Head person={query.data} />}
      />
      <QueryView query={query}>
        {(person) => (
          <>
            <PersonEditor key={person.id} person={person} />
            {person.id === me.id ? (
              <Section title={t("people.password")}>
                <p className={css.note}>{t("people.own_text")}</p>
                <Link to="/account/password">{t("account.change_password")}</Link>
              </Section>
            ) : (
              <>
                <PersonPassword person={person} />
                <PersonSwitch person={person} />
              </>
            )}
          </>
        )}
      </QueryView>
    </>
  );
}

function Head({ person }: { person: Person }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {person.username} <PersonState person={person} />{" "}
      {person.last_login_at
        ? t("people.logged_in", { at: format.dateTime(person.last_login_at) })
        : t("people.never_text")}
    </>
  );
}
