import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Column, DataTable } from "../../ui/DataTable";
import { NOTHING } from "../../ui/format";
import { useFormat } from "../../ui/useFormat";
import { Problems } from "./Problems";
import { behindPath, type ComparedLine, FIGURES, type FigureName } from "./queries";
import css from "./Reported.module.css";

/** Each figure of the form as the sender has it, with ours below, and by how much they differ. */
export function ComparisonTable({ id, lines }: { id: string; lines: readonly ComparedLine[] }) {
  const { t } = useTranslation();
  const columns: Column<ComparedLine>[] = [
    {
      key: "line",
      header: t("reported.line"),
      width: "19%",
      card: "title",
      cell: (line) => (
        <>
          {line.claim.label || t("reported.unnamed")} <Understood line={line} />
          <Problems claim={line.claim} />
        </>
      ),
    },
    ...FIGURES.map((figure): Column<ComparedLine> => ({
      key: figure,
      header: t(`reported_figure.${figure}`),
      align: "right",
      cell: (line) => <Cell id={id} line={line} figure={figure} />,
    })),
  ];
  return (
    <DataTable
      caption={t("reported.comparison")}
      columns={columns}
      rows={lines}
      rowKey={({ claim }) => String(claim.number)}
    />
  );
}

function Understood({ line }: { line: ComparedLine }) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const { matching, fields, claim } = line;
  const same = fields.length === 1 && fields[0] === claim.label;
  return (
    <span className={css.mute}>
      {matching === "matched"
        ? !same &&
          (fields.length > 0
            ? t("reported.means", { fields: list(fields) })
            : t("reported.means_none"))
        : t(`reported_matching.${matching}`)}
    </span>
  );
}

function Cell({ id, line, figure }: { id: string; line: ComparedLine; figure: FigureName }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { claim, ours, difference } = line;
  const theirs = claim.theirs[figure];
  const own = ours?.[figure];
  const off = difference?.[figure] ?? 0;
  const unread = claim.unreadable.includes(figure);
  const signed = (value: number) => `${value > 0 ? "+" : "−"}${number(Math.abs(value))}`;
  return (
    <span className={css.cell}>
      <span className={css.theirs}>
        {unread
          ? t("reported.not_read", { words: claim.words[figure] ?? "" })
          : typeof theirs === "number"
            ? number(theirs)
            : NOTHING}
      </span>
      {typeof own === "number" && (
        <small>
          {own > 0 ? (
            <Link
              to={behindPath(id, { figure, line: claim.number })}
              aria-label={t("reported.ours", { count: own, number: number(own) })}
            >
              <Worded short={number(own)}>
                {t("reported.ours", { count: own, number: number(own) })}
              </Worded>
            </Link>
          ) : (
            <span className={css.mute}>
              <Worded short={number(0)}>
                {t("reported.ours", { count: 0, number: number(0) })}
              </Worded>
            </span>
          )}
        </small>
      )}
      {off !== 0 && (
        <small className={css.differs}>
          <Worded short={signed(off)}>{t("reported.off", { difference: signed(off) })}</Worded>
        </small>
      )}
    </span>
  );
}

/** A number with its word; on a wide screen twelve columns stand side by side, and the line above them says it once. */
function Worded({ short, children }: { short: string; children: string }) {
  return (
    <>
      <span className={css.worded}>{children}</span>
      <span className={css.short} aria-hidden="true">
        {short}
      </span>
    </>
  );
}
