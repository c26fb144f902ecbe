import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../api/session";
import { type Column, DataTable } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { localDay, NOTHING } from "../../ui/format";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { EmptyState } from "../../ui/States";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import css from "./FiveS.module.css";
import { FiveSSwitch } from "./FiveSSwitch";
import { rubricsOn } from "./inUse";
import { type Rubric, rubricsQuery } from "./queries";

/** Every version of every rubric. */
export function RubricsPage() {
  const { t } = useTranslation();
  const manages = useMay("five-s:manage");
  const query = useQuery(rubricsQuery);
  const actions = manages && (
    <>
      <Button component={Link} variant="default" to="/five-s-rubrics/new">
        {t("five_s.rubric_own")}
      </Button>
      <Button component={Link} to="/five-s-rubrics/new?from=offered">
        {t("five_s.rubric_offered")}
      </Button>
    </>
  );
  return (
    <>
      <PageHeader title={t("five_s.rubrics")} sub={t("five_s.rubrics_about")} actions={actions} />
      <FiveSSwitch value="five-s-rubrics" />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={t("five_s.rubrics_none")}
              text={t("five_s.rubrics_none_text")}
              action={actions}
            />
          ) : (
            <Rubrics rubrics={items} />
          )
        }
      </QueryView>
    </>
  );
}

function Rubrics({ rubrics }: { rubrics: readonly Rubric[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const used = new Set(rubricsOn(rubrics, localDay(new Date().toISOString())).map((one) => one.id));
  const columns: Column<Rubric>[] = [
    {
      key: "code",
      header: t("five_s.rubric_code"),
      align: "tight",
      card: "title",
      cell: (one) => (
        <Link to={`/five-s-rubrics/${one.id}`}>
          {t("five_s.version", { code: one.code, version: one.version })}
        </Link>
      ),
    },
    {
      key: "name",
      header: t("five_s.rubric_name"),
      card: "bare",
      width: "40%",
      cell: (one) => (
        <>
          {one.name}
          {one.basis && <span className={css.second}>{one.basis}</span>}
        </>
      ),
    },
    {
      key: "questions",
      header: t("five_s.questions"),
      card: "inline",
      align: "right",
      cell: (one) =>
        format.number(one.groups.reduce((sum, group) => sum + group.questions.length, 0)),
    },
    {
      key: "most",
      header: t("five_s.most"),
      card: "inline",
      align: "right",
      cell: (one) => format.number(one.most),
    },
    {
      key: "from",
      header: t("five_s.valid_from"),
      card: "inline",
      align: "tight",
      cell: (one) => <DateText value={one.valid_from} />,
    },
    {
      key: "to",
      header: t("five_s.valid_to"),
      card: "inline",
      align: "tight",
      cell: (one) => (one.valid_to ? <DateText value={one.valid_to} /> : NOTHING),
    },
    {
      key: "state",
      header: t("records.state"),
      card: "corner",
      cell: (one) => (
        <Tag tone={used.has(one.id) ? "ok" : "quiet"}>
          {t(used.has(one.id) ? "five_s.in_use" : "five_s.not_in_use")}
        </Tag>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("five_s.rubrics")}
      columns={columns}
      rows={rubrics}
      rowKey={(one) => one.id}
    />
  );
}
