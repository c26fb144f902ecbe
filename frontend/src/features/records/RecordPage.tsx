import { Alert, Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useMay } from "../../api/session";
import { DateText } from "../../ui/DateText";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Facts, Section, Split } from "../../ui/Section";
import { EvidencePanel } from "../evidence/EvidencePanel";
import { useUnitName } from "../units/queries";
import { Content } from "./Content";
import { CountedList } from "./CountedList";
import { DueDays } from "./DueDays";
import { Hours } from "./Hours";
import { type Kind, type RowDetail, textOf } from "./model";
import { recordQuery } from "./queries";
import css from "./Records.module.css";
import { RoomTrend } from "./RoomTrend";
import { StateTag } from "./StateTag";
import { TakeBack } from "./TakeBack";
import { useRecordText } from "./useRecordText";
import { VersionList } from "./VersionList";

/** The source of rows that people type: it says no time of its own. */
const TYPED = "manual";

/** One row: what it says, how each indicator counts it and why, and what changed. */
export function RecordPage({ kind }: { kind: Kind }) {
  const { word } = useRecordText(kind);
  const { id = "" } = useParams();
  const query = useQuery(recordQuery(kind.path, id));
  if (query.data) return <Loaded kind={kind} detail={query.data} />;
  return (
    <>
      <PageHeader title={word("title")} crumbs={[{ label: word("title"), to: `/${kind.path}` }]} />
      <QueryView query={query}>{() => null}</QueryView>
    </>
  );
}

function Loaded({ kind, detail }: { kind: Kind; detail: RowDetail }) {
  const { t } = useTranslation();
  const text = useRecordText(kind);
  const may = useMay(kind.write);
  const { record, counted, versions } = detail;
  const isVoid = record.state === "void";
  return (
    <>
      <PageHeader
        title={String(record[kind.code])}
        sub={
          <>
            {textOf(record, kind.title)}
            {/* Beside its deadline, when it has one, it stands already. */}
            {!record.due_day && !isVoid && kind.opens && (
              <>
                {" "}
                <StateTag kind={kind} row={record} />
              </>
            )}
          </>
        }
        crumbs={[{ label: text.word("title"), to: `/${kind.path}` }]}
        actions={
          may && (
            <div className={css.actions}>
              <TakeBack kind={kind} row={record} />
              {!isVoid && (
                <Button component={Link} to={`/${kind.path}/${record.id}/edit`}>
                  {t("records.edit")}
                </Button>
              )}
            </div>
          )
        }
      />
      {isVoid && (
        <Alert color="red" variant="light" title={t("records.void")} mb="md">
          {t("records.void_reason", { reason: record.void_reason ?? "" })}
        </Alert>
      )}
      <Split
        main={
          <>
            {record.due_day && (
              <Section>
                <div className={css.state}>
                  <StateTag kind={kind} row={record} />
                  <span>
                    {text.word("due")}{" "}
                    <strong>
                      <DateText value={record.due_day} />
                    </strong>
                  </span>
                  <DueDays row={record} />
                </div>
              </Section>
            )}
            {kind.path === "staff" && <Hours person={record} />}
            <Content kind={kind} row={record} />
            <EvidencePanel kind={kind.id} id={record.id} />
            {counted.length > 0 && !isVoid && (
              <Section title={t("records.counted")}>
                <CountedList counted={counted} />
              </Section>
            )}
            <Section title={t("dossier.versions")}>
              <VersionList versions={versions} fieldName={text.name} fieldValue={text.value} />
            </Section>
          </>
        }
        aside={<Aside kind={kind} detail={detail} />}
      />
    </>
  );
}

function Aside({ kind, detail }: { kind: Kind; detail: RowDetail }) {
  const { t } = useTranslation();
  const text = useRecordText(kind);
  const unitName = useUnitName();
  const { record } = detail;
  return (
    <>
      <Section title={t("records.facts")}>
        <Facts
          items={[
            { term: t("records.unit"), value: unitName(record.unit_id) },
            { term: text.name("source"), value: text.value("source", record.source) },
            {
              term: text.name("source_updated_at"),
              value:
                record.source === TYPED ? null : <DateText value={record.source_updated_at} time />,
            },
          ]}
        />
      </Section>
      {kind.path === "five-s-audits" && (
        <RoomTrend room={String(record.room_code)} current={record.id} />
      )}
    </>
  );
}
