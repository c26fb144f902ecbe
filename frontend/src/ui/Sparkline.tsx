import type { TrendPoint } from "./trend";
import { describeTrend, domain, segments } from "./trend";

interface Props {
  /** What is drawn, for those who cannot see it: "Theo tháng". */
  label: string;
  points: readonly TrendPoint[];
  /** Dashed lines: two while a contradiction is undecided. */
  targets?: readonly number[];
  width?: number;
  height?: number;
}

/** A trend the size of a word: gaps where there is no data, the target dashed, a provisional point hollow. */
export function Sparkline({ label, points, targets = [], width = 112, height = 34 }: Props) {
  const [low, high] = domain(points, targets);
  const step = points.length > 1 ? (width - 8) / (points.length - 1) : 0;
  const x = (index: number) => 4 + index * step;
  const y = (value: number) => height - 4 - ((value - low) / (high - low)) * (height - 8);
  return (
    <svg width={width} height={height} role="img" aria-label={describeTrend(label, points)}>
      {targets.map((target) => (
        <line
          key={target}
          x1={0}
          x2={width}
          y1={y(target)}
          y2={y(target)}
          stroke="var(--c-ink)"
          strokeDasharray="3 3"
          opacity={0.55}
        />
      ))}
      {segments(points).map((run) => (
        <polyline
          key={run[0]?.index}
          points={run.map((p) => `${x(p.index).toFixed(1)},${y(p.value).toFixed(1)}`).join(" ")}
          fill="none"
          stroke="var(--c-trend)"
          strokeWidth={2}
        />
      ))}
      {segments(points)
        .flat()
        .map((p) => (
          <circle
            key={p.index}
            cx={x(p.index)}
            cy={y(p.value)}
            r={p.provisional ? 2.6 : 2.2}
            fill={p.provisional ? "var(--c-card)" : "var(--c-trend)"}
            stroke="var(--c-trend)"
            strokeWidth={p.provisional ? 1.6 : 0}
          />
        ))}
    </svg>
  );
}
