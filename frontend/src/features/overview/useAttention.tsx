import { useTranslation } from "react-i18next";
import { useMe } from "../../api/session";
import type { AttentionItem } from "../../ui/AttentionList";
import { useFormat } from "../../ui/useFormat";
import { useTargetText } from "../../ui/useTargetText";
import { objectivePath } from "../scoreboard/paths";
import type { Attention, Board, Row } from "../scoreboard/model";
import { useSourceText } from "../scoreboard/useSourceText";

/** Units named before the rest is only counted. */
const MOST_UNITS = 4;
/** Roles without `pushes:read`: they are led to a figure instead of to the source. */
const WITHOUT_PUSHES = ["department_head", "staff"];

type Of<K extends Attention["kind"]> = Extract<Attention, { kind: K }>;

/** Each thing that wants attention as one sentence with one link. */
export function useAttention(board: Board): AttentionItem[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { value } = useTargetText();
  const sourceText = useSourceText();
  const me = useMe();

  const rowsOf = (ids: readonly string[]) => board.objectives.filter((row) => ids.includes(row.id));
  const numbers = (rows: readonly Row[]) => format.list(rows.map((row) => row.number));
  const to = (row: Row | undefined) =>
    row ? objectivePath(board.plan, row.id, board.period) : `/plans/${board.plan.id}`;
  const seeObjective = (rows: readonly Row[]) => ({
    label: t("attention.see_objective", { number: rows[0]?.number ?? "" }),
    to: to(rows[0]),
  });

  function contradiction(found: Of<"needs_decision">): AttentionItem {
    const rows = rowsOf(found.objectives);
    const figures = rows.map((row) => format.list(row.targets.map(value))).join("; ");
    return {
      key: found.kind,
      tone: "info",
      tag: t("verdict.needs_decision"),
      text: t("attention.needs_decision", {
        count: rows.length,
        numbers: numbers(rows),
        figures,
      }),
      action: { label: t("attention.see_and_decide"), to: `${to(rows[0])}#decision` },
    };
  }

  function promises(found: Of<"overdue"> | Of<"due_soon">): AttentionItem {
    const named = found.units.slice(0, MOST_UNITS);
    const rest = found.units.slice(MOST_UNITS).reduce((sum, unit) => sum + unit.rows, 0);
    const units = [
      ...named.map((unit) => `${unit.name} ${format.number(unit.rows)}`),
      ...(rest > 0 ? [t("attention.other_units", { count: rest })] : []),
    ].join(", ");
    const overdue = found.kind === "overdue";
    return {
      key: found.kind,
      tone: overdue ? "bad" : "warn",
      tag: t(overdue ? "attention.overdue" : "attention.due_soon"),
      text: (
        <>
          <b>{t("attention.dossiers", { count: found.rows })}</b>{" "}
          {t(overdue ? "attention.overdue_text" : "attention.due_soon_text", {
            count: found.rows,
            units,
          })}
          {found.kind === "due_soon" && found.unconfirmed_years.length > 0 && (
            <>
              {" "}
              {t("calendar.unconfirmed_years", {
                years: format.list(found.unconfirmed_years.map(String)),
              })}
            </>
          )}
        </>
      ),
      action: {
        label: t("attention.see_dossiers", { count: found.rows }),
        to: `/dossiers?due=${overdue ? "overdue" : "soon"}`,
      },
    };
  }

  return board.attention.map((found): AttentionItem => {
    switch (found.kind) {
      case "needs_decision":
        return contradiction(found);
      case "overdue":
      case "due_soon":
        return promises(found);
      case "not_met": {
        const rows = rowsOf(found.objectives);
        return {
          key: found.kind,
          tone: "bad",
          tag: t("verdict.not_met"),
          text: t("attention.not_met", { count: rows.length, numbers: numbers(rows) }),
          action: seeObjective(rows),
        };
      }
      case "quiet_source": {
        const rows = rowsOf(found.objectives);
        return {
          key: `${found.kind} ${found.source}`,
          tone: "warn",
          tag: t("attention.provisional"),
          text: t("attention.quiet_source", {
            count: rows.length,
            source: sourceText(found.source),
            time: format.dateTime(found.last_push_at),
            numbers: numbers(rows),
          }),
          action: WITHOUT_PUSHES.includes(me.role)
            ? seeObjective(rows)
            : { label: t("attention.see_source"), to: "/pushes" },
        };
      }
      case "unknown_units":
        return {
          key: found.kind,
          tone: "info",
          tag: t("attention.unknown_units"),
          text: t("attention.unknown_units_text", { count: found.names }),
          action: { label: t("attention.see_plan"), to: `/plans/${board.plan.id}` },
        };
      case "not_issued":
        return {
          key: found.kind,
          tone: "info",
          tag: t("attention.not_issued"),
          text: t("attention.not_issued_text"),
          action: { label: t("attention.see_plan"), to: `/plans/${board.plan.id}` },
        };
    }
  });
}
