import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { localDay } from "../../ui/format";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { Tag, type Tone } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { EvidenceFiles } from "../evidence/EvidencePanel";
import type { Indicator } from "../objectives/model";
import { useMeasured } from "../scoreboard/useMeasured";
import css from "./Manual.module.css";
import { ManualForm } from "./ManualForm";
import { type ManualReading, periodChoices } from "./model";
import { manualReadingsQuery } from "./queries";
import { TakeBackDialog } from "./TakeBackDialog";

const TONE: Record<ManualReading["state"], Tone> = {
  figure: "info",
  beside: "warn",
  taken_back: "quiet",
};

/** Số liệu nhập tay: what was typed for an indicator in a year, and the form to type more. */
export function ManualPanel({
  indicator,
  year,
  period,
}: {
  indicator: Indicator;
  year: number;
  period: string;
}) {
  const { t } = useTranslation();
  const query = useQuery(manualReadingsQuery(indicator.code, year));
  const [typing, setTyping] = useState(false);
  const periods = periodChoices(year, localDay(new Date().toISOString()));
  return (
    <div id="manual" className={css.anchor}>
      <Section title={t("manual.title")}>
        <QueryView query={query} loading={2}>
          {({ items, may }) => (
            <>
              <p className={css.intro}>{t("manual.text")}</p>
              {items.length === 0 && <p className={css.none}>{t("manual.none")}</p>}
              {items.length > 0 && (
                <ul className={css.list}>
                  {items.map((reading) => (
                    <Entry key={reading.id} reading={reading} indicator={indicator} />
                  ))}
                </ul>
              )}
              {(may.record || may.record_unit) && periods.length > 0 && (
                <Button className="no-print" variant="default" onClick={() => setTyping(true)}>
                  {t("manual.add")}
                </Button>
              )}
              {typing && (
                <ManualForm
                  indicator={indicator}
                  periods={periods}
                  period={periods.includes(period) ? period : (periods[0] ?? "")}
                  whole={may.record}
                  onClose={() => setTyping(false)}
                />
              )}
            </>
          )}
        </QueryView>
      </Section>
    </div>
  );
}

function Entry({ reading, indicator }: { reading: ManualReading; indicator: Indicator }) {
  const { t } = useTranslation();
  const format = useFormat();
  const measured = useMeasured(reading.measured);
  const [open, setOpen] = useState<"correct" | "take_back" | null>(null);
  const [files, setFiles] = useState(false);
  const said = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
    denominator === 0 ? t("verdict.no_cases") : measured.text(numerator, denominator);
  const { versions, computed, taken_back: gone } = reading;
  const last = versions.at(-1);
  const former = versions.slice(0, -1).reverse();
  return (
    <li>
      <div className={css.head}>
        <span className={css.period}>
          {format.period(reading.period)}
          {reading.unit_name && ` · ${reading.unit_name}`}
        </span>
        <b>{said(reading)}</b>
        <Tag tone={TONE[reading.state]}>{t(`manual.state_${reading.state}`)}</Tag>
      </div>
      {last && (
        <>
          <p className={css.words}>{last.reason}</p>
          <small>
            {last.by_name}, {format.dateTime(last.recorded_at)}
          </small>
        </>
      )}
      {computed && (
        <small className={css.differs}>{t("manual.computed", { figure: said(computed) })}</small>
      )}
      {gone && (
        <small>
          {t("manual.taken_back", {
            name: gone.by_name,
            date: format.dateTime(gone.at),
            reason: gone.reason,
          })}
        </small>
      )}
      {former.length > 0 && (
        <details className={css.more}>
          <summary>{t("manual.former", { count: former.length })}</summary>
          <ol reversed>
            {former.map((one) => (
              <li key={one.number} value={one.number}>
                {said(one)} · {one.by_name}, {format.dateTime(one.recorded_at)}: {one.reason}
              </li>
            ))}
          </ol>
        </details>
      )}
      <div className={`${css.buttons} no-print`}>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={files}
          onClick={() => setFiles(!files)}
        >
          {t("manual.evidence", { count: reading.evidence })}
        </Button>
        {reading.may.change && (
          <>
            <Button variant="subtle" size="compact-sm" onClick={() => setOpen("correct")}>
              {t("manual.correct")}
            </Button>
            <Button variant="subtle" size="compact-sm" onClick={() => setOpen("take_back")}>
              {t("manual.take_back")}
            </Button>
          </>
        )}
      </div>
      {files && <EvidenceFiles kind="manual_readings" id={reading.id} />}
      {open === "correct" && (
        <ManualForm
          indicator={indicator}
          periods={[reading.period]}
          period={reading.period}
          whole={reading.unit_id === null}
          reading={reading}
          onClose={() => setOpen(null)}
        />
      )}
      {open === "take_back" && <TakeBackDialog reading={reading} onClose={() => setOpen(null)} />}
    </li>
  );
}
