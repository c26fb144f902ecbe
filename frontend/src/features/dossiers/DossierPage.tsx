import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { DateText } from "../../ui/DateText";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Facts, Section, Split } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import { EvidencePanel } from "../evidence/EvidencePanel";
import { CountedList } from "../records/CountedList";
import { VersionList } from "../records/VersionList";
import { useUnitName } from "../units/queries";
import { claimOf, differs } from "./claim";
import { Compliance } from "./Compliance";
import css from "./Dossiers.module.css";
import { DueText } from "./DueText";
import { type DossierDetail, STATUS_TONE } from "./model";
import { dossierQuery } from "./queries";
import { Steps } from "./Steps";
import { Timeline } from "./Timeline";
import { useFieldName, useFieldValue } from "./useFieldText";

/** One dossier: where it stands, its life, how each indicator counts it, and what changed. */
export function DossierPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const query = useQuery(dossierQuery(id));
  const crumbs = [{ label: t("nav.dossiers"), to: "/dossiers" }];
  if (query.data) return <Loaded detail={query.data} crumbs={crumbs} />;
  return (
    <>
      <PageHeader title={t("dossiers.code")} crumbs={crumbs} />
      <QueryView query={query}>{() => null}</QueryView>
    </>
  );
}

function Loaded({
  detail,
  crumbs,
}: {
  detail: DossierDetail;
  crumbs: { label: string; to: string }[];
}) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const fieldValue = useFieldValue();
  const { dossier, counted, steps, versions } = detail;
  return (
    <>
      <PageHeader
        title={dossier.code}
        sub={`${dossier.procedure_code} ${dossier.procedure_name}`}
        crumbs={crumbs}
      />
      <Split
        main={
          <>
            <State detail={detail} />
            <Section title={t("dossier.life")}>
              <Timeline dossier={dossier} />
            </Section>
            {steps.length > 0 && (
              <Section title={t("steps.title")}>
                <Steps steps={steps} />
              </Section>
            )}
            <EvidencePanel kind="dossiers" id={dossier.id} />
            <Section title={t("dossier.counted")}>
              <CountedList counted={counted} />
            </Section>
            <Section title={t("dossier.versions")}>
              <VersionList versions={versions} fieldName={fieldName} fieldValue={fieldValue} />
            </Section>
          </>
        }
        aside={<Aside detail={detail} />}
      />
    </>
  );
}

function State({ detail }: { detail: DossierDetail }) {
  const { t } = useTranslation();
  const { dossier } = detail;
  return (
    <Section>
      <div className={css.state}>
        <Tag tone={STATUS_TONE[dossier.status]}>{t(`dossier.status.${dossier.status}`)}</Tag>
        {dossier.effective_due_at && (
          <span>
            {t("dossiers.due_at")}{" "}
            <strong>
              <DateText value={dossier.effective_due_at} time />
            </strong>
          </span>
        )}
        <DueText dossier={dossier} />
        {differs(claimOf(detail)) && <Tag tone="warn">{t("claim.other")}</Tag>}
      </div>
    </Section>
  );
}

function Aside({ detail }: { detail: DossierDetail }) {
  const { t } = useTranslation();
  const unitName = useUnitName();
  const { dossier } = detail;
  const claim = claimOf(detail);
  const word = (late: boolean) => t(late ? "claim.late" : "claim.in_time");
  return (
    <>
      <Section title={t("dossier.facts")}>
        <Facts
          items={[
            { term: t("dossiers.unit"), value: unitName(dossier.unit_id) },
            { term: t("dossiers.channel"), value: t(`dossier.channel.${dossier.channel}`) },
            { term: t("dossiers.level"), value: t(`dossier.level.${dossier.service_level}`) },
            { term: t("dossier.field.field_code"), value: dossier.field_code },
            { term: t("dossier.field.source"), value: dossier.source },
            {
              term: t("dossier.field.source_updated_at"),
              value: <DateText value={dossier.source_updated_at} time />,
            },
          ]}
        />
      </Section>
      <Compliance detail={detail} />
      {claim && (
        <Section title={t("claim.title")}>
          <Facts
            items={[
              { term: t("claim.theirs"), value: word(claim.theirs) },
              {
                term: t("claim.ours"),
                value: claim.ours === null ? t("claim.undecided") : word(claim.ours),
              },
            ]}
          />
          {claim.ours !== null && (
            <p className={css.claim}>
              {claim.ours === claim.theirs ? (
                <Tag tone="ok">{t("claim.agree")}</Tag>
              ) : (
                <Tag tone="warn">{t("claim.differ")}</Tag>
              )}
            </p>
          )}
          <p className={css.mute}>{t("claim.note")}</p>
        </Section>
      )}
    </>
  );
}
