import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Column, DataTable } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { useScopeText } from "../../ui/useScopeText";
import { useUnitName } from "../units/queries";
import { ClientState } from "./ClientState";
import css from "./Clients.module.css";
import { lastDay } from "./expiry";
import { type Client, clientsQuery } from "./queries";

/** Ứng dụng kết nối: the programs that push dossiers or read figures. */
export function ClientsPage() {
  const { t } = useTranslation();
  const query = useQuery(clientsQuery);
  const columns = useColumns();
  const add = (
    <Button component={Link} to="/admin/clients/new">
      {t("clients.add")}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t("nav.clients")}
        sub={t("clients.sub")}
        actions={query.data?.length === 0 ? undefined : add}
      />
      <QueryView query={query}>
        {(clients) =>
          clients.length === 0 ? (
            <EmptyState title={t("clients.none")} text={t("clients.none_text")} action={add} />
          ) : (
            <DataTable
              caption={t("nav.clients")}
              columns={columns}
              rows={clients}
              rowKey={(client) => client.id}
            />
          )
        }
      </QueryView>
    </>
  );
}

function useColumns(): Column<Client>[] {
  const { t } = useTranslation();
  const unitName = useUnitName();
  const scopeText = useScopeText();
  return [
    {
      key: "name",
      header: t("clients.name"),
      card: "title",
      cell: (client) => <Link to={`/admin/clients/${client.id}`}>{client.name}</Link>,
    },
    {
      key: "scopes",
      header: t("clients.scopes"),
      cell: (client) => client.scopes.map(scopeText).join(" · "),
    },
    {
      key: "unit",
      header: t("clients.unit"),
      card: "inline",
      cell: (client) =>
        client.unit_id ? (
          unitName(client.unit_id)
        ) : (
          <span className={css.mute}>{t("clients.no_limit")}</span>
        ),
    },
    {
      key: "used",
      header: t("clients.last_used"),
      align: "tight",
      card: "inline",
      cell: (client) =>
        client.last_used_at ? (
          <DateText value={client.last_used_at} time />
        ) : (
          <span className={css.mute}>{t("clients.never_used")}</span>
        ),
    },
    {
      key: "expires",
      header: t("clients.last_day"),
      align: "tight",
      card: "inline",
      cell: (client) =>
        client.expires_at ? (
          <DateText value={lastDay(client.expires_at)} />
        ) : (
          <span className={css.mute}>{t("clients.no_end")}</span>
        ),
    },
    {
      key: "state",
      header: t("clients.state"),
      card: "corner",
      cell: (client) => <ClientState client={client} />,
    },
  ];
}
