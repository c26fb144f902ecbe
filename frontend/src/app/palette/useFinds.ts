import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { useMay, useMe } from "../../api/session";
import { objectivePath, planPath } from "../../features/plans/model";
import { planQuery } from "../../features/plans/queries";
import { plansQuery } from "../../features/scoreboard/queries";
import { fold } from "../../ui/format";
import { navFor } from "../nav";

/** Something one can go to. */
export interface Find {
  to: string;
  label: string;
  /** What tells it from others of the same name. */
  detail?: string;
}

interface FindGroup {
  key: "pages" | "objectives" | "plans" | "dossiers";
  finds: Find[];
}

export interface Finds {
  groups: FindGroup[];
  /** Something is still being looked up, so that "nothing found" would be too early. */
  pending: boolean;
  /** Why a part could not be searched; null when all could. */
  error: Error | null;
  retry: () => void;
}

/** Rows of each kind: what fits without scrolling much. */
const MOST = 6;
/** Objectives are looked for in the latest plans in force: this year's and the one before. */
const PLANS = 2;
/** One letter is in nearly every code. */
const LEAST_LETTERS = 2;
const PAUSE_MS = 250;

const WITHIN_WORD = /[\p{L}\p{N}]/u;

/** Whether a word of the text begins so: in Vietnamese nearly any two letters stand within some word. */
function begins(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !WITHIN_WORD.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** Whether each of the words begins one of the texts' words, whatever the accents and capitals. */
function has(words: readonly string[], ...texts: (string | null | undefined)[]): boolean {
  const all = fold(texts.filter(Boolean).join(" "));
  return words.every((word) => begins(all, word));
}

function useDossiers(text: string, words: readonly string[]) {
  const may = useMay("dossiers:read");
  const [asked] = useDebouncedValue(text, PAUSE_MS);
  const wanted = may && text.length >= LEAST_LETTERS;
  const query = useQuery({
    queryKey: ["dossiers", "palette", asked],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/dossiers", { params: { query: { q: asked, limit: MOST } }, signal })),
    enabled: wanted && asked.length >= LEAST_LETTERS,
    placeholderData: keepPreviousData,
  });
  const fresh = asked === text && !query.isPlaceholderData;
  return {
    wanted,
    // Of what was found for fewer letters, only what still fits may stand until the answer is here.
    found: wanted
      ? (query.data?.items ?? []).filter(
          (one) => fresh || has(words, one.code, one.procedure_code, one.procedure_name),
        )
      : [],
    pending: wanted && (!fresh || query.isFetching),
    query,
  };
}

/** What there is to go to for what was typed; pages alone before anything is. */
export function useFinds(typed: string): Finds {
  const { t } = useTranslation();
  const me = useMe();
  const mayPlans = useMay("plans:read");
  const text = typed.trim();
  const words = fold(text).split(/\s+/).filter(Boolean);
  const plans = useQuery({ ...plansQuery, enabled: mayPlans });
  const inForce = (plans.data?.items ?? []).filter(({ status }) => status === "issued");
  const whole = useQueries({ queries: inForce.slice(0, PLANS).map(({ id }) => planQuery(id)) });
  const dossiers = useDossiers(text, words);

  const pages = navFor(me)
    .flatMap((group) => group.items)
    .map(({ to, label }): Find => ({ to, label: t(label) }))
    .filter(({ label }) => has(words, label));
  const groups: FindGroup[] = [{ key: "pages", finds: pages }];
  if (words.length > 0) {
    const objectives = whole
      .flatMap(({ data }) => data ?? [])
      .flatMap((plan) => plan.objectives.map((one) => ({ plan, one })))
      .filter(({ plan, one }) =>
        has(words, one.number, one.short_name, one.text, String(plan.year)),
      )
      // Long texts name much in passing: what is called so comes first.
      .sort((a, b) => Number(has(words, b.one.short_name)) - Number(has(words, a.one.short_name)))
      .map(({ plan, one }): Find => ({
        to: objectivePath(plan.id, one.id),
        label: one.short_name,
        detail: t("palette.objective", { number: one.number, year: plan.year }),
      }));
    const found = (plans.data?.items ?? [])
      .filter((plan) =>
        has(words, plan.title, plan.organisation, plan.decision_number, String(plan.year)),
      )
      .map((plan): Find => ({
        to: planPath(plan.id),
        label: t("plan.heading", { year: plan.year }),
        detail: [
          t("revisions.revision", { number: plan.revision_number }),
          t(`plan_status.${plan.status}`),
          plan.decision_number,
        ]
          .filter(Boolean)
          .join(" · "),
      }));
    groups.push(
      { key: "objectives", finds: objectives.slice(0, MOST) },
      { key: "plans", finds: found.slice(0, MOST) },
    );
  }
  if (dossiers.wanted) {
    const rows = dossiers.found.map((one): Find => ({
      to: `/dossiers/${one.id}`,
      label: one.code,
      detail: `${one.procedure_name} · ${t(`dossier.status.${one.status}`)}`,
    }));
    const all = {
      to: `/dossiers?q=${encodeURIComponent(text)}`,
      label: t("palette.all_dossiers", { query: text }),
    };
    groups.push({ key: "dossiers", finds: rows.length > 0 ? [...rows, all] : [] });
  }

  const searched = words.length > 0 ? [plans, ...whole, dossiers.query] : [];
  const failed = searched.filter((query) => query.isError);
  return {
    groups: groups.filter(({ finds }) => finds.length > 0),
    pending:
      words.length > 0 && (dossiers.pending || [plans, ...whole].some((one) => one.isLoading)),
    error: failed[0]?.error ?? null,
    retry: () => failed.forEach((query) => void query.refetch()),
  };
}
