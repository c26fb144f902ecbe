import { useTranslation } from "react-i18next";
import { useFormat } from "../../ui/useFormat";
import { type Claim, columnOf, FIGURES } from "./queries";
import css from "./Reported.module.css";

/** What is wrong within a line, in words. */
export function useProblems(): (claim: Claim) => { key: string; text: string; warning: boolean }[] {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (claim) => [
    ...claim.broken_sums.map(({ sum, stated, parts, is_error }) => ({
      key: sum,
      warning: !is_error,
      text: t(`reported_sum.${sum}`, { stated: number(stated), parts: number(parts) }),
    })),
    ...claim.wrong_totals.map(({ figure, stated, lines }) => ({
      key: `total-${figure}`,
      warning: false,
      text: t("reported.wrong_total", {
        column: columnOf(figure),
        stated: number(stated),
        lines: number(lines),
      }),
    })),
    ...claim.unreadable.map((name) => {
      const figure = FIGURES.find((one) => one === name);
      return {
        key: `unreadable-${name}`,
        warning: false,
        text: figure
          ? t("reported.unreadable", {
              column: columnOf(figure),
              words: claim.words[figure] ?? "",
            })
          : t("reported.no_name"),
      };
    }),
  ];
}

/** Sums that do not hold and cells that cannot be read. */
export function Problems({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  const problems = useProblems()(claim);
  if (problems.length === 0) return null;
  return (
    <ul className={css.problems}>
      {problems.map(({ key, text, warning }) => (
        <li key={key} className={warning ? css.warning : css.error}>
          {t(warning ? "reported.warning" : "reported.error", { text })}
        </li>
      ))}
    </ul>
  );
}
