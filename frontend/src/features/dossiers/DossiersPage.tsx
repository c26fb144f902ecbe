import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../api/session";
import type { Column } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { PageHeader } from "../../ui/PageHeader";
import { PagedTable } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { Tag } from "../../ui/Tag";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { useUnitName } from "../units/queries";
import { DossierFilters } from "./DossierFilters";
import css from "./Dossiers.module.css";
import { DueText } from "./DueText";
import { type Dossier, STATUS_TONE } from "./model";
import { dossiersQuery, FILTERS } from "./queries";

/** Hồ sơ: what the figures are made of, found by filters that stand in the address. */
export function DossiersPage() {
  const { t } = useTranslation();
  const mayPush = useMay("dossiers:write");
  const filters = useUrlFilters(...FILTERS);
  const query = useInfiniteQuery(dossiersQuery(filters.values));
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={t("nav.dossiers")}
        sub={t("dossiers.sub")}
        actions={
          mayPush && (
            <Button component={Link} variant="default" to="/register-files?kind=dossiers">
              {t("nav.register_files")}
            </Button>
          )
        }
      />
      <DossierFilters filters={filters} />
      <PagedTable
        query={query}
        caption={t("nav.dossiers")}
        columns={columns}
        rowKey={(dossier) => dossier.id}
        words={(count, hasMore) => t(hasMore ? "dossiers.shown" : "dossiers.all_shown", { count })}
        empty={
          filters.active > 0 ? (
            <EmptyState title={t("dossiers.none_found")} text={t("dossiers.none_found_text")} />
          ) : (
            <EmptyState
              title={t("dossiers.none")}
              text={t("dossiers.none_text")}
              action={<Link to="/pushes">{t("nav.pushes")}</Link>}
            />
          )
        }
      />
    </>
  );
}

function useColumns(): Column<Dossier>[] {
  const { t } = useTranslation();
  const unitName = useUnitName();
  return [
    {
      key: "code",
      header: t("dossiers.code"),
      align: "tight",
      card: "title",
      cell: (dossier) => <Link to={`/dossiers/${dossier.id}`}>{dossier.code}</Link>,
    },
    {
      key: "procedure",
      header: t("dossiers.procedure"),
      card: "bare",
      cell: (dossier) => (
        <>
          <span className={css.mute}>{dossier.procedure_code}</span> {dossier.procedure_name}
        </>
      ),
    },
    {
      key: "unit",
      header: t("dossiers.unit"),
      align: "tight",
      card: "inline",
      cell: (dossier) => unitName(dossier.unit_id),
    },
    {
      key: "channel",
      header: t("dossiers.channel"),
      align: "tight",
      card: "inline",
      cell: (dossier) => t(`dossier.channel.${dossier.channel}`),
    },
    {
      key: "received",
      header: t("dossiers.received"),
      align: "tight",
      card: "inline",
      cell: (dossier) => <DateText value={dossier.received_at} />,
    },
    {
      key: "due",
      header: t("dossiers.due_at"),
      align: "tight",
      card: "inline",
      cell: (dossier) => (
        <>
          <DateText value={dossier.effective_due_at} />{" "}
          <span className={css.second}>
            <DueText dossier={dossier} />
          </span>
        </>
      ),
    },
    {
      key: "status",
      header: t("dossiers.status"),
      card: "corner",
      cell: (dossier) => (
        <Tag tone={STATUS_TONE[dossier.status]}>{t(`dossier.status.${dossier.status}`)}</Tag>
      ),
    },
  ];
}
