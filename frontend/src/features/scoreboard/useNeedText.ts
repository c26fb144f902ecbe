import { useTranslation } from "react-i18next";
import { useTargetText } from "../../ui/useTargetText";
import type { Row, Standing, Target } from "./model";

// What a row that counts, or fails, is called: late dossiers, dossiers not handed in online.
const WORDS: Record<string, "late" | "online"> = {
  "dossier-on-time": "late",
  "dossier-online-share": "online",
};

/** The words of an indicator: which of the texts speak of its rows. */
export function wordsOf(code: string | null | undefined): "late" | "online" | "other" {
  return WORDS[code ?? ""] ?? "other";
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** What is still needed, or may still go wrong, in the words of the indicator. */
export function useNeedText() {
  const { t } = useTranslation();
  const text = useTargetText();

  /** In the middle of a sentence; null when there is nothing to say. */
  function phrase(
    row: Pick<Row, "indicator_code" | "figure" | "measured">,
    standing: Standing,
    target: Target | undefined,
  ): string | null {
    const words = wordsOf(row.indicator_code);
    const { needed, verdict } = standing;
    // A mean of scores is not made of rows that succeed or fail.
    if (row.measured === "points") return null;
    const said = (count: number) => ({
      count,
      noun: row.measured ? t(`measured.${row.measured}`, { count }) : t("objective.cases"),
    });
    switch (needed?.kind) {
      case "failures_left":
        return needed.rows === 0
          ? t(`need.${words}.no_failures_left`, said(1))
          : t(`need.${words}.failures_left`, said(needed.rows));
      case "successes_needed":
        return t(`need.${words}.successes_needed`, said(needed.rows));
      case "out_of_reach":
        return t(`need.${words}.out_of_reach`, {
          ...said(needed.failed),
          target: target ? text.value(target) : "",
        });
      case undefined: {
        const failed = row.figure ? row.figure.denominator - row.figure.numerator : 0;
        return verdict === "not_met" && failed > 0 ? t(`need.${words}.missed`, said(failed)) : null;
      }
    }
  }

  /** Why there is no figure; null when there is one. */
  function without(row: Pick<Row, "figure" | "freshness" | "indicator_code">): string | null {
    if (row.figure) return null;
    if (row.freshness) return row.freshness.last_push_at ? null : t("need.nothing_sent");
    return row.indicator_code ? t("need.no_source") : t("need.no_indicator");
  }

  /** Whole sentences, one a line. */
  function lines(row: Row): string[] {
    if (row.standing.verdict === "needs_decision") {
      if (!row.figure) return [t("need.contradiction")];
      // "> 98 %" and "≥ 98 %" differ by their sign alone.
      const values = row.targets.map(text.value);
      const names = new Set(values).size === values.length ? values : row.targets.map(text.target);
      return row.alternatives.map((standing, index) => {
        const { verdict } = standing;
        const met = verdict === "met" || verdict === "on_track";
        const said = met ? null : phrase(row, standing, row.targets[index]);
        return t("need.if", {
          target: names[index] ?? "",
          what: said ?? t(`verdict.${verdict}`).toLocaleLowerCase(),
        });
      });
    }
    const target = row.targets[row.target_index ?? -1];
    const said = without(row) ?? phrase(row, row.standing, target);
    return said ? [capital(said)] : [];
  }

  return {
    lines,
    without,
    /** A whole sentence against one target. */
    sentence: (...of: Parameters<typeof phrase>) => {
      const said = phrase(...of);
      return said && capital(said);
    },
  };
}
