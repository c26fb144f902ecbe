import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../api/session";
import { type Column, DataTable } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { NOTHING } from "../../ui/format";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { CHECK_KINDS, type CheckKind, type Site, sitesQuery } from "./queries";
import css from "./Sites.module.css";
import { SiteState } from "./SiteState";
import { SpanSwitch, useSpan } from "./SpanSwitch";
import { Uptime } from "./Uptime";
import { useCheckText } from "./useCheckText";

/** Trang web theo dõi: each page that is watched, as it was found last. */
export function SitesPage() {
  const { t } = useTranslation();
  const may = useMay("upkeep:write");
  const query = useQuery(sitesQuery(useSpan()));
  const columns = useColumns();
  const add = may && (
    <Button component={Link} to="/sites/new">
      {t("sites.add")}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t("nav.sites")}
        sub={t("sites.sub")}
        actions={query.data?.length === 0 ? undefined : add}
      />
      <QueryView query={query}>
        {(sites) =>
          sites.length === 0 ? (
            <EmptyState title={t("sites.none")} text={t("sites.none_text")} action={add} />
          ) : (
            <>
              <div className={css.tools}>
                <SpanSwitch />
              </div>
              <DataTable
                caption={t("nav.sites")}
                columns={columns}
                rows={sites}
                rowKey={(site) => site.id}
              />
            </>
          )
        }
      </QueryView>
    </>
  );
}

function useColumns(): Column<Site>[] {
  const { t } = useTranslation();
  return [
    {
      key: "name",
      header: t("sites.name"),
      width: "19%",
      card: "title",
      cell: (site) => (
        <>
          <Link to={`/sites/${site.id}`}>{site.name}</Link>
          <span className={css.url}>{site.url.replace(/^https:\/\//, "").replace(/\/$/, "")}</span>
        </>
      ),
    },
    ...CHECK_KINDS.map((kind): Column<Site> => ({
      key: kind,
      header: t(`sites.kind.${kind}`),
      cell: (site) => <LastCheck site={site} kind={kind} />,
    })),
    {
      key: "uptime",
      header: t("sites.uptime"),
      cell: (site) => <Uptime site={site} />,
    },
    {
      key: "next",
      header: t("sites.next"),
      align: "tight",
      card: "inline",
      cell: (site) => (site.next_at ? <DateText value={site.next_at} time /> : NOTHING),
    },
    {
      key: "state",
      header: t("sites.state"),
      card: "corner",
      cell: (site) => <SiteState site={site} />,
    },
  ];
}

/** How the last check of a kind ended, and when that was. */
function LastCheck({ site, kind }: { site: Site; kind: CheckKind }) {
  const { t } = useTranslation();
  const checkText = useCheckText();
  const check = site.last.find((one) => one.kind === kind);
  const isChecked = {
    availability: site.availability,
    certificate: site.certificate !== null,
    freshness: site.freshness !== null,
  }[kind];
  if (!isChecked) return <span className={css.mute}>{t("sites.not_checked")}</span>;
  if (!check) return <span className={css.mute}>{t("sites.waiting")}</span>;
  return (
    <>
      <span className={check.outcome === "failed" ? css.bad : undefined}>{checkText(check)}</span>
      <span className={css.second}>
        <DateText value={check.at} time />
      </span>
    </>
  );
}
