import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DateText } from "../../ui/DateText";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { Sparkline } from "../../ui/Sparkline";
import { useFormat } from "../../ui/useFormat";
import { someRecordsQuery } from "./queries";
import css from "./Records.module.css";
import { type Scored, scoreOf } from "./score";

/** The audits of the same room, the latest first, and how its score has moved. */
export function RoomTrend({
  room,
  current = "",
}: {
  /** Its code. */
  room: string;
  /** The audit that the page is about, which needs no link. */
  current?: string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery(someRecordsQuery("five-s-audits", { group: room }));
  return (
    <Section title={t("records.room", { room })}>
      <QueryView query={query} loading={2}>
        {(rows) => {
          const audits = rows
            .map((row) => ({ row, ...scoreOf(row.points as Scored[]) }))
            .filter(({ most }) => most > 0);
          if (audits.length === 0) return <p className={css.mute}>{t("five_s.never")}</p>;
          return (
            <>
              {audits.length > 1 && (
                <Sparkline
                  label={t("records.room", { room })}
                  width={300}
                  height={60}
                  points={[...audits].reverse().map(({ row, got, most }) => ({
                    label: format.date(String(row.audited_on)),
                    value: (got * 100) / most,
                    text: format.points(got, most),
                  }))}
                />
              )}
              <ul className={css.lines}>
                {audits.map(({ row, got, most }) => (
                  <li key={row.id}>
                    <span>
                      {row.id === current ? (
                        <strong>
                          <DateText value={String(row.audited_on)} />
                        </strong>
                      ) : (
                        <Link to={`/five-s-audits/${row.id}`}>
                          <DateText value={String(row.audited_on)} />
                        </Link>
                      )}
                      <small>{String(row.auditor)}</small>
                    </span>
                    <strong>
                      {t("records.points_of_100", { score: format.points(got, most) })}
                    </strong>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}
