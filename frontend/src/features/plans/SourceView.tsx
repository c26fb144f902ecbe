import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Block } from "./model";
import { placeKey } from "./model";
import css from "./SourceView.module.css";

const NOTHING_MARKED: ReadonlySet<string> = new Set();

/** Brings the first marked row into the middle of the pane that scrolls, and leaves the page alone. */
function bringIntoPane(root: HTMLElement) {
  const pane = root.closest<HTMLElement>("[data-pane]");
  const first = root.querySelector<HTMLElement>("[data-marked]");
  if (!pane || !first || pane.scrollHeight <= pane.clientHeight) return;
  const at = first.getBoundingClientRect();
  const around = pane.getBoundingClientRect();
  if (at.top >= around.top && at.bottom <= around.bottom) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  pane.scrollTo({
    top: pane.scrollTop + at.top - around.top - pane.clientHeight / 3,
    behavior: calm ? "auto" : "smooth",
  });
}

/** The paragraphs and tables of a file as they stand in it, word for word. */
export const SourceView = memo(function SourceView({
  blocks,
  marked = NOTHING_MARKED,
}: {
  blocks: readonly Block[];
  /** Places, as {@link placeKey} writes them, that what is looked at was read from. */
  marked?: ReadonlySet<string>;
}) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (marked.size > 0 && root.current) bringIntoPane(root.current);
  }, [marked]);

  const mark = (block: number, row: number | null) =>
    marked.has(placeKey({ block, row })) ? { className: css.marked, "data-marked": true } : {};
  return (
    <div className={css.source} ref={root}>
      {blocks.map((block, index) => {
        const sheet = block.sheet ?? null;
        const newSheet = sheet !== null && sheet !== (blocks[index - 1]?.sheet ?? null);
        return (
          <div key={block.number}>
            {newSheet && <h3 className={css.sheet}>{t("plan_source.sheet", { name: sheet })}</h3>}
            {block.rows ? (
              <table {...mark(block.number, null)}>
                <tbody>
                  {block.rows.map((row) => (
                    <tr key={row.number} {...mark(block.number, row.number)}>
                      {row.cells.map((cell) => (
                        <td key={cell.column} colSpan={cell.colspan} rowSpan={cell.rowspan}>
                          {cell.text}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            ) : (
              <p {...mark(block.number, null)}>{block.text}</p>
            )}
          </div>
        );
      })}
    </div>
  );
});
