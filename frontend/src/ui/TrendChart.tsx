import { useRef } from "react";
import { useTranslation } from "react-i18next";
import css from "./TrendChart.module.css";
import { describeTrend, domain, segments, ticks, type TrendPoint } from "./trend";
import { useFormat } from "./useFormat";
import { useWidth } from "./useWidth";

interface Props {
  /** What is drawn: "Theo tháng". */
  label: string;
  /** Head of the table's first column: "Tháng". */
  periodHeader: string;
  points: readonly TrendPoint[];
  /** Dashed lines, each with its words ("chỉ tiêu 100 %"). */
  targets: readonly { value: number; label: string }[];
  /** Limits that the axis never passes; 0 to 100 for percentages. */
  cap?: { min: number; max: number };
}

const HEIGHT = 210;
const LEFT = 44;
const RIGHT = 12;
const TOP = 30;
const BOTTOM = 30;
/** Pixels that the words of a target need above its line. */
const LABEL = 22;

/** Values over periods against the target line, and the same as a table. */
export function TrendChart({ label, periodHeader, points, targets, cap }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref, 640);
  const lines = ticks(
    ...domain(
      points,
      targets.map((target) => target.value),
    ),
    cap,
  );
  const low = lines[0] ?? 0;
  const high = lines.at(-1) ?? 1;
  const slot = (width - LEFT - RIGHT) / Math.max(1, points.length);
  const x = (index: number) => LEFT + slot * (index + 0.5);
  const y = (value: number) =>
    HEIGHT - BOTTOM - ((value - low) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  // On a phone twelve months do not fit: every second or third label is enough.
  const every = Math.ceil(28 / slot);
  const drawn = segments(points);
  // Of two targets that lie close together the lower one has its words below its line, so that both can be read.
  const below = (value: number) =>
    targets.some((other) => other.value > value && y(value) - y(other.value) < LABEL);
  return (
    <figure className={css.figure}>
      <div ref={ref} className={css.plot}>
        <svg
          width="100%"
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={describeTrend(label, points)}
        >
          {lines.map((line) => (
            <g key={line}>
              <line x1={LEFT} x2={width - RIGHT} y1={y(line)} y2={y(line)} stroke="var(--c-line)" />
              <text className={css.tick} x={LEFT - 10} y={y(line) + 4} textAnchor="end">
                {format.number(line, 2)}
              </text>
            </g>
          ))}
          {targets.map((target) => (
            <g key={target.value}>
              <line
                x1={LEFT}
                x2={width - RIGHT}
                y1={y(target.value)}
                y2={y(target.value)}
                stroke="var(--c-ink)"
                strokeDasharray="5 4"
              />
              <text
                className={css.target}
                x={width - RIGHT}
                y={y(target.value) + (below(target.value) ? 16 : -8)}
                textAnchor="end"
              >
                {target.label}
              </text>
            </g>
          ))}
          {drawn.map((run) => (
            <polyline
              key={run[0]?.index}
              points={run.map((p) => `${x(p.index)},${y(p.value)}`).join(" ")}
              fill="none"
              stroke="var(--c-trend)"
              strokeWidth={2.5}
            />
          ))}
          {drawn.flat().map((p) => (
            <g key={p.index}>
              <title>{`${p.label}: ${p.text}`}</title>
              <circle
                cx={x(p.index)}
                cy={y(p.value)}
                r={4}
                fill={p.provisional ? "var(--c-card)" : "var(--c-trend)"}
                stroke="var(--c-trend)"
                strokeWidth={2}
              />
              {p.provisional && (
                <text
                  className={css.provisional}
                  x={Math.min(x(p.index), width - RIGHT - 26)}
                  y={Math.min(y(p.value) + 22, HEIGHT - BOTTOM - 4)}
                  textAnchor="middle"
                >
                  {t("figure.provisional")}
                </text>
              )}
            </g>
          ))}
          {points.map(
            (p, index) =>
              index % every === 0 && (
                <text
                  key={p.label}
                  className={css.tick}
                  x={x(index)}
                  y={HEIGHT - 8}
                  textAnchor="middle"
                >
                  {p.label}
                </text>
              ),
          )}
        </svg>
      </div>
      <details className={css.table}>
        <summary>{t("trend.as_table")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{periodHeader}</th>
              <th scope="col">{t("trend.value")}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((p) => (
              <tr key={p.label}>
                <th scope="row">{p.label}</th>
                <td>{p.provisional ? `${p.text}, ${t("figure.provisional")}` : p.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
