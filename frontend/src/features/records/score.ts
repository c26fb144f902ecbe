/** A question of a 5S audit as it is scored; what a form has not filled in yet counts as nothing. */
export interface Scored {
  points?: unknown;
  most?: unknown;
  weight?: unknown;
}

/** The most points that a question may give. */
const MOST_POINTS = 1000;

function whole(value: unknown, otherwise: number): number {
  const number = typeof value === "string" ? Number(value.trim() || NaN) : value;
  return typeof number === "number" && Number.isFinite(number) ? Math.round(number) : otherwise;
}

/** Points got and points that can be had, both weighted; the score is the first over the second. */
export function scoreOf(points: readonly Scored[]): { got: number; most: number } {
  let got = 0;
  let most = 0;
  for (const one of points) {
    const weight = whole(one.weight, 1);
    const top = Math.min(Math.max(whole(one.most, 0), 0), MOST_POINTS);
    got += Math.min(Math.max(whole(one.points, 0), 0), top) * weight;
    most += top * weight;
  }
  return { got, most };
}
