import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateText } from "../../ui/DateText";
import { lastWholeDay } from "../../ui/format";
import { Facts, Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import type { Board, Row } from "../scoreboard/model";
import { useSourceText } from "../scoreboard/useSourceText";
import { answers, type Indicator } from "./model";
import css from "./Objective.module.css";
import { SettingsDialog } from "./SettingsDialog";
import { useSettingText } from "./useSettingText";

/** How the versions of the calendar of Vietnam's civil service begin. */
const CIVIL_SERVICE = "vn-civil-service-";
const DAY_MS = 24 * 60 * 60 * 1000;

/** "Con số này dựa trên": rule, versions, cut-off, source and calendar. */
export function Basis({
  board,
  row,
  indicator,
}: {
  board: Board;
  row: Row;
  indicator: Indicator | undefined;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const wholeDay = lastWholeDay(board.cut_off);
  const calendar = (version: string) =>
    version.startsWith(CIVIL_SERVICE)
      ? t("basis.civil_service", { version: version.slice(CIVIL_SERVICE.length) })
      : version;
  return (
    <Section title={t("basis.title")}>
      <Facts
        items={[
          {
            term: t("basis.indicator"),
            value: row.freshness ? null : (row.indicator_code ?? t("need.no_indicator")),
          },
          {
            term: t("basis.formula"),
            value: indicator && (
              <>
                {format.lang === "vi" ? indicator.rule_vi : indicator.rule_en}{" "}
                <b>{indicator.formula}</b>
              </>
            ),
          },
          { term: t("basis.rule_source"), value: indicator?.rule_source },
          {
            term: t("basis.settings"),
            value: indicator && <SettingsInWords indicator={indicator} />,
          },
          {
            term: t("basis.cut_off"),
            value:
              row.figure &&
              (wholeDay
                ? t("basis.whole_day", { date: format.date(wholeDay) })
                : format.dateTime(board.cut_off)),
          },
          { term: t("basis.source"), value: <SourceText board={board} row={row} /> },
          { term: t("basis.calendar"), value: row.figure && calendar(board.calendar_version) },
        ]}
      />
    </Section>
  );
}

function SourceText({ board, row }: { board: Board; row: Row }) {
  const { t } = useTranslation();
  const sourceText = useSourceText();
  const { freshness } = row;
  if (!freshness) return t("basis.no_source");
  const last = freshness.last_push_at;
  if (!last) return t("basis.nothing_sent", { source: sourceText(freshness.source) });
  const behind = Math.floor((Date.parse(board.cut_off) - Date.parse(last)) / DAY_MS);
  return (
    <>
      {t("basis.last_push", { source: sourceText(freshness.source) })}{" "}
      <DateText value={last} time />{" "}
      {behind > 0 && <Tag tone="warn">{t("basis.behind", { count: behind })}</Tag>}
    </>
  );
}

function SettingsInWords({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const settingText = useSettingText();
  const [open, setOpen] = useState(false);
  const { settings, questions } = indicator;
  const chosen = answers(settings);
  return (
    <>
      <ul className={css.settings}>
        {questions.map(({ name, choices }) => (
          <li key={name}>{settingText.choice(name, chosen[name] ?? choices[0] ?? "")}</li>
        ))}
      </ul>
      <small className={css.version}>
        {settings.version === 0
          ? t("basis.defaults")
          : t("basis.version", { version: settings.version })}
        {settings.set_by && (
          <>
            {" · "}
            {settings.set_by}, <DateText value={settings.set_at} />
          </>
        )}
      </small>
      {indicator.may.set && (
        <Button className="no-print" variant="default" size="xs" onClick={() => setOpen(true)}>
          {t("settings.change")}
        </Button>
      )}
      {open && <SettingsDialog indicator={indicator} onClose={() => setOpen(false)} />}
    </>
  );
}
