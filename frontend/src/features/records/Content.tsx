import { useTranslation } from "react-i18next";
import { NOTHING } from "../../ui/format";
import { Section } from "../../ui/Section";
import { Findings } from "./Findings";
import type { Field, Kind, PlainField, Row } from "./model";
import { PointsTable } from "./PointsTable";
import css from "./Records.module.css";
import type { Scored } from "./score";
import { useRecordText } from "./useRecordText";

type Sub = Record<string, unknown>;

const isThere = (value: unknown) => value !== undefined && value !== null && value !== "";

function isWide(field: Field): boolean {
  return field.input === "long" || (field.input === "text" && field.wide === true);
}

/** What a row says: its single values, then each of its lists. */
export function Content({ kind, row }: { kind: Kind; row: Row }) {
  const { t } = useTranslation();
  const text = useRecordText(kind);
  const single = kind.fields.filter(({ input }) => input !== "rows" && input !== "points");
  const pointed = kind.fields.filter(({ input }) => input === "points");
  return (
    <>
      {pointed.map(({ name }) => {
        const list = row[name];
        return (
          Array.isArray(list) &&
          list.length > 0 && (
            <Section key={name} title={text.name(name)}>
              <PointsTable points={list as Scored[]} />
            </Section>
          )
        );
      })}
      <Section title={t("records.content")}>
        <dl className={css.says}>
          {single
            // What nobody filled in says nothing, but for what is asked of everybody.
            .filter((field) => isThere(row[field.name]) || field.input === "known")
            .map((field) => (
              <div key={field.name} className={isWide(field) ? css.wide : undefined}>
                <dt>{text.name(field.name)}</dt>
                <dd>
                  {field.name === "link" ? (
                    <SafeLink href={row[field.name]} />
                  ) : isThere(row[field.name]) ? (
                    text.value(field.name, row[field.name])
                  ) : (
                    NOTHING
                  )}
                </dd>
              </div>
            ))}
        </dl>
      </Section>
      {kind.fields.map((field) => {
        const list = row[field.name];
        if (field.input === "points" || !Array.isArray(list) || list.length === 0) return null;
        if (kind.path === "five-s-audits" && field.input === "rows") {
          return <Findings key={field.name} kind={kind} row={row} field={field} />;
        }
        return (
          <Section key={field.name} title={text.name(field.name)}>
            {field.input === "rows" && (
              <Subs kind={kind} name={field.name} fields={field.of} rows={list as Sub[]} />
            )}
          </Section>
        );
      })}
    </>
  );
}

/** A link that somebody typed opens only when it is one of the web. */
function SafeLink({ href }: { href: unknown }) {
  const typed = String(href);
  if (!/^https?:\/\//i.test(typed)) return <>{typed}</>;
  return (
    <a href={typed} target="_blank" rel="noreferrer noopener">
      {typed}
    </a>
  );
}

function Subs({
  kind,
  name,
  fields,
  rows,
}: {
  kind: Kind;
  name: string;
  fields: readonly PlainField[];
  rows: readonly Sub[];
}) {
  const text = useRecordText(kind);
  return (
    <ul className={css.items}>
      {rows.map((row, index) => (
        <li key={index}>
          {fields
            .filter((field) => isThere(row[field.name]))
            .map((field) => (
              <span key={field.name}>
                <span className={css.mute}>{text.subName(name, field.name)}</span>{" "}
                {text.plain(field, row[field.name])}
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}
