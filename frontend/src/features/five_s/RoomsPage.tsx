import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../api/session";
import { type AttentionItem, AttentionList } from "../../ui/AttentionList";
import { type Column, DataTable } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { ChoiceField } from "../../ui/FilterBar";
import { localDay, NOTHING, parsePeriod } from "../../ui/format";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Sparkline } from "../../ui/Sparkline";
import { EmptyState } from "../../ui/States";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { useUrlFilters } from "../../ui/useUrlFilters";
import { periodOf } from "../scoreboard/periods";
import { PeriodSwitch } from "../scoreboard/PeriodSwitch";
import { useUnitChoices, useUnitName } from "../units/queries";
import css from "./FiveS.module.css";
import { FiveSSwitch } from "./FiveSSwitch";
import { type RoomTrend, targetQuery, trendsQuery } from "./queries";

/** Audits are kept since this year at the earliest. */
const FIRST_YEAR = 2021;

/** One row for each room: its latest score, how it moved, and what is still to be put right. */
export function RoomsPage() {
  const { t } = useTranslation();
  const manages = useMay("five-s:manage");
  const units = useUnitChoices();
  const { values, set } = useUrlFilters("period", "unit");
  const now = Number(localDay(new Date().toISOString()).slice(0, 4));
  const wanted = parsePeriod(values.period)?.year ?? now;
  const year = wanted >= FIRST_YEAR && wanted <= now ? wanted : now;
  const period = periodOf(values.period, year, new Date());
  const years = Array.from({ length: now - FIRST_YEAR + 1 }, (_, back) => String(now - back));
  const query = useQuery(trendsQuery(period, values.unit));
  const { data: target = null } = useQuery(targetQuery(year));
  const columns = useColumns(target);
  const attention = useRoomAttention();
  const add = manages && (
    <Button component={Link} to="/five-s-rooms/new">
      {t("five_s.room_add")}
    </Button>
  );
  return (
    <>
      <PageHeader title={t("five_s.rooms")} sub={t("five_s.rooms_about")} actions={add} />
      <FiveSSwitch value="five-s-rooms" />
      <div className={`${css.filters} no-print`} role="search">
        <ChoiceField
          label={t("five_s.year")}
          all={String(now)}
          choices={years.slice(1).map((one) => ({ value: one, label: one }))}
          value={year === now ? "" : String(year)}
          onChange={(next) => set({ period: next })}
        />
        <PeriodSwitch
          year={year}
          value={period}
          onChange={(next) => set({ period: next || (year === now ? "" : String(year)) })}
        />
        <ChoiceField
          label={t("records.unit")}
          choices={units}
          value={values.unit}
          onChange={(unit) => set({ unit })}
        />
      </div>
      <QueryView query={query}>
        {({ items, unlisted, missed }) => (
          <>
            <AttentionList items={attention(items, missed, unlisted)} />
            {items.length === 0 ? (
              <EmptyState
                title={t("five_s.rooms_none")}
                text={t("five_s.rooms_none_text")}
                action={add}
              />
            ) : (
              <DataTable
                caption={t("five_s.rooms")}
                columns={columns}
                rows={items}
                rowKey={(room) => room.room_code}
              />
            )}
          </>
        )}
      </QueryView>
    </>
  );
}

/** What is overdue, what was left out, and what nobody entered: each with where to go. */
function useRoomAttention() {
  const { t } = useTranslation();
  const audits = useMay("five-s:write");
  const manages = useMay("five-s:manage");
  return (
    rooms: readonly RoomTrend[],
    missed: readonly string[],
    unlisted: readonly string[],
  ): AttentionItem[] => {
    const late = rooms.filter((room) => room.overdue_findings > 0);
    const items: AttentionItem[] = [];
    if (late.length > 0) {
      items.push({
        key: "late",
        tone: "bad",
        tag: t("records.overdue"),
        text: t("five_s.overdue_in", {
          count: late.reduce((sum, room) => sum + room.overdue_findings, 0),
          rooms: late.map((room) => room.room_code).join(", "),
        }),
        action: { label: t("five_s.see_overdue"), to: "/five-s-audits?due=overdue" },
      });
    }
    if (missed.length > 0) {
      items.push({
        key: "missed",
        tone: "warn",
        tag: t("five_s.not_audited"),
        text: t("five_s.missed", { count: missed.length, rooms: missed.join(", ") }),
        ...(audits && {
          action: { label: t("record.five_s_audits.add"), to: "/five-s-audits/new" },
        }),
      });
    }
    if (unlisted.length > 0) {
      items.push({
        key: "unlisted",
        tone: "info",
        tag: t("five_s.not_listed"),
        text: t("five_s.unlisted", { count: unlisted.length, rooms: unlisted.join(", ") }),
        ...(manages && { action: { label: t("five_s.room_add"), to: "/five-s-rooms/new" } }),
      });
    }
    return items;
  };
}

function useColumns(target: number | null): Column<RoomTrend>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const unitName = useUnitName();
  return [
    {
      key: "room",
      header: t("five_s.room"),
      card: "title",
      width: "24%",
      cell: (room) => (
        <>
          {room.room_id ? (
            <Link to={`/five-s-rooms/${room.room_id}`}>{room.room_code}</Link>
          ) : (
            <>
              {room.room_code} <Tag tone="info">{t("five_s.not_listed")}</Tag>
            </>
          )}
          <span className={css.second}>{room.room_name}</span>
        </>
      ),
    },
    {
      key: "unit",
      header: t("records.unit"),
      card: "inline",
      cell: (room) => unitName(room.unit_id),
    },
    {
      key: "score",
      header: t("five_s.latest"),
      card: "inline",
      align: "right",
      cell: (room) => {
        const last = room.scores.at(-1);
        return last ? (
          <Link to={`/five-s-audits/${last.id}`}>
            {format.points(last.got, last.most, target ?? undefined)}
          </Link>
        ) : (
          NOTHING
        );
      },
    },
    {
      key: "trend",
      header: t("five_s.trend"),
      cell: (room) =>
        room.scores.length === 0 ? (
          <Tag tone="warn">{t("five_s.not_audited")}</Tag>
        ) : (
          <Sparkline
            label={t("five_s.trend_of", { room: room.room_code })}
            targets={target === null ? [] : [target]}
            points={room.scores.map((one) => ({
              label: format.date(one.audited_on),
              value: (one.got * 100) / one.most,
              text: format.points(one.got, one.most, target ?? undefined),
            }))}
          />
        ),
    },
    {
      key: "audits",
      header: t("five_s.audits_of"),
      card: "inline",
      align: "right",
      cell: (room) => (
        <Link to={`/five-s-audits?q=${encodeURIComponent(room.room_code)}`}>
          {format.number(room.scores.length)}
        </Link>
      ),
    },
    {
      key: "findings",
      header: t("five_s.open_findings"),
      card: "inline",
      align: "right",
      cell: (room) => (
        <>
          {format.number(room.open_findings)}
          {room.overdue_findings > 0 && (
            <span className={`${css.second} ${css.bad}`}>
              {t("five_s.overdue", { count: room.overdue_findings })}
            </span>
          )}
        </>
      ),
    },
    {
      key: "since",
      header: t("five_s.last_audit"),
      card: "inline",
      align: "tight",
      cell: (room) =>
        room.last_audited_on && typeof room.days_since === "number" ? (
          <>
            {t("five_s.days_ago", { count: room.days_since })}
            <span className={css.second}>
              <DateText value={room.last_audited_on} />
            </span>
          </>
        ) : (
          t("five_s.never")
        ),
    },
  ];
}
