import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { CopyText } from "../../ui/CopyText";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { ClientEditor } from "./ClientEditor";
import css from "./Clients.module.css";
import { ClientState } from "./ClientState";
import { ClientSwitch } from "./ClientSwitch";
import { tokenCall } from "./NewSecret";
import { clientQuery } from "./queries";
import { Secrets } from "./Secrets";

/** One client: its secrets, how it logs in, what it may do, and whether it still may. */
export function ClientPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const query = useQuery(clientQuery(id));
  return (
    <>
      <PageHeader
        title={query.data?.name ?? t("clients.client")}
        crumbs={[{ label: t("nav.clients"), to: "/admin/clients" }]}
        sub={query.data && <ClientState client={query.data} />}
      />
      <QueryView query={query}>
        {(client) => (
          <>
            <Section title={t("clients.secrets")}>
              <Secrets client={client} />
            </Section>
            <Section title={t("clients.connect")}>
              <p className={css.note}>{t("clients.connect_text")}</p>
              <CopyText label={t("clients.id")} text={client.id} />
              <CopyText
                label={t("clients.token_call")}
                text={tokenCall(client.id, t("clients.secret_here"))}
              />
            </Section>
            <ClientEditor key={client.id} client={client} />
            <ClientSwitch client={client} />
          </>
        )}
      </QueryView>
    </>
  );
}
