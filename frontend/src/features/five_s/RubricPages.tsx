import { Alert, Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import { DateText } from "../../ui/DateText";
import { localDay, NOTHING } from "../../ui/format";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Facts, Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import css from "./FiveS.module.css";
import { type Rubric, rubricQuery, rubricsQuery } from "./queries";
import { RubricClose } from "./RubricClose";
import { RubricForm } from "./RubricForm";
import { rubricValues } from "./rubricValues";

const OFFERED = "offered";

/** Enters a rubric: from nothing, from what is offered, or as the next version of one. */
export function NewRubricPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const from = params.get("from") ?? "";
  const query = useQuery(rubricsQuery);
  const today = localDay(new Date().toISOString());
  return (
    <>
      <PageHeader
        title={t(from && from !== OFFERED ? "five_s.version_add" : "five_s.rubric_add")}
        crumbs={[{ label: t("five_s.rubrics"), to: "/five-s-rubrics" }]}
      />
      <QueryView query={query}>
        {({ items, offered }) => {
          const former = items.find(({ id }) => id === from);
          const first = from === OFFERED ? (offered[0] ?? null) : (former ?? null);
          return (
            <>
              {from === OFFERED && (
                <Alert color="blue" variant="light" className={css.notes ?? ""}>
                  {t("five_s.offered_note")}
                </Alert>
              )}
              <RubricForm
                key={from}
                id={null}
                draft={from || "new"}
                stored={{ ...rubricValues(first, today), valid_from: today, valid_to: "" }}
                revision={0}
                fixedCode={former !== undefined}
              />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

/** One version: its form while no audit names it, to read afterwards. */
export function RubricPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const query = useQuery(rubricQuery(id));
  const { data } = query;
  return (
    <>
      <PageHeader
        title={
          data
            ? t("five_s.version", { code: data.code, version: data.version })
            : t("five_s.rubric")
        }
        sub={data?.name}
        crumbs={[{ label: t("five_s.rubrics"), to: "/five-s-rubrics" }]}
        actions={
          data?.may.close && (
            <Button component={Link} variant="default" to={`/five-s-rubrics/new?from=${data.id}`}>
              {t("five_s.version_add")}
            </Button>
          )
        }
      />
      <QueryView query={query}>
        {(rubric) =>
          rubric.may.change ? (
            <RubricForm
              key={rubric.id}
              id={rubric.id}
              draft={rubric.id}
              stored={rubricValues(rubric, rubric.valid_from)}
              revision={rubric.revision}
              fixedCode
            />
          ) : (
            <ReadRubric rubric={rubric} />
          )
        }
      </QueryView>
    </>
  );
}

function ReadRubric({ rubric }: { rubric: Rubric }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Section title={t("records.facts")}>
        <Facts
          items={[
            { term: t("five_s.basis"), value: rubric.basis || NOTHING },
            { term: t("five_s.valid_from"), value: <DateText value={rubric.valid_from} /> },
            {
              term: t("five_s.valid_to"),
              value: rubric.valid_to ? <DateText value={rubric.valid_to} /> : null,
            },
            {
              term: t("five_s.used_until"),
              value: rubric.used_until ? <DateText value={rubric.used_until} /> : null,
            },
            { term: t("five_s.most"), value: format.number(rubric.most) },
          ]}
        />
      </Section>
      {rubric.may.close && <RubricClose key={rubric.id} rubric={rubric} />}
      <Section title={t("five_s.questions")}>
        <table className={css.read}>
          <thead>
            <tr>
              <th scope="col">{t("records.question")}</th>
              <th scope="col">{t("records.most")}</th>
            </tr>
          </thead>
          <tbody>
            {rubric.groups.map(({ group, questions }) => (
              <Fragment key={group}>
                <tr>
                  <th scope="rowgroup" colSpan={2}>
                    {group}
                  </th>
                </tr>
                {questions.map(({ question, most, weight }) => (
                  <tr key={question}>
                    <td>
                      {question}
                      {weight !== undefined && weight !== 1 && (
                        <span className={css.mute}> {t("records.weight", { weight })}</span>
                      )}
                    </td>
                    <td>{format.number(most)}</td>
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  );
}
