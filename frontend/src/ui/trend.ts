/** One period of a trend. */
export interface TrendPoint {
  /** On the axis: `3`, `Quý I`. */
  label: string;
  /** Null where there is no data or no case: a gap, never zero. */
  value: number | null;
  /** The value as it is written: `98,3 % (59/60)`. */
  text: string;
  provisional?: boolean;
}

/** A point that has a value, with its place in the series. */
export interface DrawnPoint extends TrendPoint {
  index: number;
  value: number;
}

/** The runs of neighbouring points that have a value: one line each. */
export function segments(points: readonly TrendPoint[]): DrawnPoint[][] {
  const runs: DrawnPoint[][] = [];
  let run: DrawnPoint[] | null = null;
  points.forEach((point, index) => {
    const { value } = point;
    if (value === null) {
      run = null;
      return;
    }
    if (run === null) runs.push((run = []));
    run.push({ ...point, index, value });
  });
  return runs;
}

/** The lowest and the highest value to draw, never the same number twice. */
export function domain(
  points: readonly TrendPoint[],
  targets: readonly number[],
): [low: number, high: number] {
  const values = [...targets, ...points.flatMap((p) => (p.value === null ? [] : [p.value]))];
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low === high ? [low - 1, high + 1] : [low, high];
}

// 99.6 / 0.2 is a hair below 498 in floating point.
const SLACK = 1e-9;

/** Round tick values that cover `low` to `high`; the caps are never passed by a tick. */
export function ticks(low: number, high: number, cap?: { min: number; max: number }): number[] {
  const rough = (high - low) / 3 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.max(Math.floor(low / step + SLACK), Math.ceil((cap?.min ?? -Infinity) / step));
  const last = Math.min(Math.ceil(high / step - SLACK), Math.floor((cap?.max ?? Infinity) / step));
  const found: number[] = [];
  // Multiplying, not adding: 0.1 steps must not drift.
  for (let n = first; n <= Math.max(last, first + 1); n += 1)
    found.push(Number((n * step).toFixed(6)));
  return found;
}

/** The whole series as one sentence. */
export function describeTrend(label: string, points: readonly TrendPoint[]): string {
  return `${label}: ${points.map((p) => `${p.label}: ${p.text}`).join("; ")}`;
}
