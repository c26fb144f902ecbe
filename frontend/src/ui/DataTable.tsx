import type { ReactNode } from "react";
import css from "./DataTable.module.css";

export interface Column<T> {
  key: string;
  /** Head of the column, and label of the value on a phone's card. */
  header: string;
  cell: (row: T) => ReactNode;
  /** Any CSS width. */
  width?: string;
  /** `right` for numbers, `tight` for codes and dates that must not break. */
  align?: "right" | "tight";
  /**
   * On a phone: `line` (label and value), `inline` (the same, beside its neighbours), `bare` (value
   * only), `title` (first line, bold), `corner` (top right), `hidden`.
   */
  card?: "line" | "inline" | "bare" | "title" | "corner" | "hidden";
  /** Whether the cell says nothing: a phone's card leaves it out. */
  blank?: (row: T) => boolean;
}

interface Props<T> {
  /** What the table lists, for screen readers. */
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
}

/** A table that becomes a list of cards below 700 px, so that nothing scrolls sideways. */
export function DataTable<T>({ caption, columns, rows, rowKey }: Props<T>) {
  // The roles say again what the elements are: `display: block` on a phone takes them away.
  return (
    <table className={css.table} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={column.align && css[column.align]}
              style={column.width ? { width: column.width } : undefined}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => {
              const { card = "line" } = column;
              return (
                <td
                  key={column.key}
                  role="cell"
                  className={[
                    column.align && css[column.align],
                    css[column.blank?.(row) ? "hidden" : card],
                  ]
                    .filter(Boolean)
                    .join(" ")}
                >
                  {(card === "line" || card === "inline") && (
                    <span className={css.label} aria-hidden="true">
                      {column.header}
                    </span>
                  )}
                  {column.cell(row)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
