import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { DateText } from "../../ui/DateText";
import { type Column, DataTable } from "../../ui/DataTable";
import { NOTHING } from "../../ui/format";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Facts, Section } from "../../ui/Section";
import { Segmented } from "../../ui/Segmented";
import { EmptyState } from "../../ui/States";
import { useFormat } from "../../ui/useFormat";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { useUnitName } from "../units/queries";
import { ComparisonTable } from "./ComparisonTable";
import { LineFields } from "./LineFields";
import { behindPath, type ComparedLine, FIGURES, type ReportDetail, reportQuery } from "./queries";
import css from "./Reported.module.css";
import { ReportTags } from "./ReportsPage";

/** One report beside our dossiers, line by line and figure by figure. */
export function ReportPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { id = "" } = useParams();
  const query = useQuery(reportQuery(id));
  const report = query.data?.report;
  return (
    <>
      <PageHeader
        title={
          report
            ? t("reported.of_period", {
                from: format.date(report.from),
                to: format.date(report.to),
              })
            : t("reported.title")
        }
        crumbs={[
          { label: t("nav.feeds"), to: "/feeds" },
          { label: t("reported.title"), to: "/reported-totals" },
        ]}
        sub={report && <ReportTags report={report} />}
      />
      <QueryView query={query}>{(detail) => <Detail detail={detail} />}</QueryView>
    </>
  );
}

function Detail({ detail }: { detail: ReportDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { values, set } = useUrlFilters("lines");
  const only = values.lines === "differ";
  const asks = ({ matching }: ComparedLine) => matching === "unmatched" || matching === "repeated";
  const named = detail.lines.filter(({ claim }) => claim.kind === "line" && claim.label !== "");
  const unknown = named.filter(asks);
  const known = named.filter((line) => !asks(line));
  const shown = only
    ? detail.lines.filter(({ differs, claim }) => differs || claim.unreadable.length > 0)
    : detail.lines;
  const { beside, may } = detail;
  return (
    <>
      <p className={css.note}>{t("reported.claim_note")}</p>
      {unknown.length > 0 && (
        <Section title={t("reported.to_answer", { count: unknown.length })}>
          <p className={css.note}>
            {t(may.map ? "reported.to_answer_text" : "reported.to_answer_others")}
          </p>
          {may.map && (
            <ul className={css.lines}>
              {unknown.map((line) => (
                <LineFields
                  key={`${line.claim.number}:${line.fields.join()}`}
                  detail={detail}
                  line={line}
                />
              ))}
            </ul>
          )}
        </Section>
      )}
      <div className={`${css.bar} no-print`}>
        <Segmented
          label={t("reported.which_lines")}
          options={[
            { value: "", label: t("reported.every_line") },
            { value: "differ", label: t("reported.only_differing") },
          ]}
          value={only ? "differ" : ""}
          onChange={(lines) => set({ lines })}
        />
        <span className={css.mute}>{t("reported.how_to_read")}</span>
      </div>
      {shown.length === 0 ? (
        <EmptyState title={t("reported.no_difference")} text={t("reported.no_difference_text")} />
      ) : (
        <ComparisonTable id={detail.report.id} lines={shown} />
      )}
      <Outside detail={detail} />
      <Rates lines={shown} />
      <Section title={t("reported.basis")}>
        <About detail={detail} />
        <p className={css.note}>
          {t("reported.beside", {
            paused: format.number(beside.paused),
            withdrawn: format.number(beside.withdrawn),
            refused: format.number(beside.refused),
          })}
        </p>
      </Section>
      {may.map && known.length > 0 && (
        <Section title={t("reported.meanings")}>
          <p className={css.note}>{t("reported.meanings_text")}</p>
          <ul className={css.lines}>
            {known.map((line) => (
              <LineFields
                key={`${line.claim.number}:${line.fields.join()}`}
                detail={detail}
                line={line}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

type Outsider = ReportDetail["outside"][number];

/** Dossiers of ours that no line is about: what the report left out. */
function Outside({ detail }: { detail: ReportDetail }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (detail.outside.length === 0) return null;
  const columns: Column<Outsider>[] = [
    {
      key: "field",
      header: t("reported.line"),
      width: "19%",
      card: "title",
      cell: ({ code, name }) => name ?? code ?? t("reported.without_field"),
    },
    ...FIGURES.map((figure): Column<Outsider> => ({
      key: figure,
      header: t(`reported_figure.${figure}`),
      align: "right",
      card: "inline",
      cell: ({ ours }) => number(ours[figure] ?? 0),
    })),
  ];
  return (
    <Section title={t("reported.outside")}>
      <p className={css.note}>
        {t("reported.outside_text")}{" "}
        <Link to={behindPath(detail.report.id, { figure: "received", outside: true })}>
          {t("reported.see_dossiers")}
        </Link>
      </p>
      <DataTable
        caption={t("reported.outside")}
        columns={columns}
        rows={detail.outside}
        rowKey={({ code, name }) => `${code ?? ""}|${name ?? ""}`}
      />
    </Section>
  );
}

/** Both shares that the form gives, of both sides: theirs stay theirs. */
function Rates({ lines }: { lines: readonly ComparedLine[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  type Pair = ComparedLine["on_time"]["ours"];
  const share = (pair: Pair | undefined) => {
    if (!pair) return NOTHING;
    const { numerator, denominator } = pair;
    const ratio = `(${format.ratio(numerator, denominator)})`;
    return denominator > 0
      ? `${format.percent(numerator, denominator)} ${ratio}`
      : `${t("reported.nothing_arose")} ${ratio}`;
  };
  const columns: Column<ComparedLine>[] = [
    {
      key: "line",
      header: t("reported.line"),
      card: "title",
      cell: ({ claim }) => claim.label || t("reported.unnamed"),
    },
    ...(["on_time", "online"] as const).flatMap((rate): Column<ComparedLine>[] => [
      {
        key: `${rate}-theirs`,
        header: t(`reported_rate.${rate}_theirs`),
        align: "right",
        cell: (line) => share(line[rate].theirs),
      },
      {
        key: `${rate}-ours`,
        header: t(`reported_rate.${rate}_ours`),
        align: "right",
        cell: (line) => share(line[rate].ours),
      },
    ]),
  ];
  if (lines.length === 0) return null;
  return (
    <Section title={t("reported.rates")}>
      <p className={css.note}>{t("reported.rates_text")}</p>
      <DataTable
        caption={t("reported.rates")}
        columns={columns}
        rows={lines}
        rowKey={({ claim }) => String(claim.number)}
      />
    </Section>
  );
}

function About({ detail }: { detail: ReportDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const unitName = useUnitName();
  const { report, versions } = detail;
  return (
    <Facts
      items={[
        { term: t("reported.sender"), value: report.sender_name },
        {
          term: t("reported.scope"),
          value: report.unit_id ? unitName(report.unit_id) : t("reported.whole"),
        },
        {
          term: t("reported.period"),
          value: t("reported.span", {
            from: format.date(report.from),
            to: format.date(report.to),
          }),
        },
        { term: t("reported.as_of"), value: <DateText value={report.as_of} /> },
        { term: t("reported.compared_to"), value: <DateText value={detail.compared_to} /> },
        { term: t("reported.heading"), value: detail.heading },
        { term: t("reported.received_at"), value: <DateText value={report.received_at} time /> },
        { term: t("reported.received_from"), value: report.received_from },
        { term: t("reported.file"), value: report.file_name },
        { term: t("reported.sheet"), value: detail.sheet },
        { term: t("reported.hash"), value: detail.file_sha256 },
        { term: t("reported.remark"), value: detail.remark },
        {
          term: t("reported.rule"),
          value: t("reported.rule_text", { rule: detail.rule, version: detail.rule_version }),
        },
        {
          term: t("reported.versions"),
          value: (
            <ul className={css.problems}>
              {versions.map(({ id, version_number, received_at }) => (
                <li key={id}>
                  {id === report.id ? (
                    <strong>{t("reported.version", { number: version_number })}</strong>
                  ) : (
                    <Link to={`/reported-totals/${id}`}>
                      {t("reported.version", { number: version_number })}
                    </Link>
                  )}{" "}
                  <DateText value={received_at} time />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
