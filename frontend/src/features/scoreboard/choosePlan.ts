import type { Plan } from "./model";

// What stands for its year: the plan in force, then the one that was, then what is being drawn up.
const RANK: Record<Plan["status"], number> = {
  issued: 0,
  closed: 1,
  submitted: 2,
  draft: 3,
  superseded: 4,
};

const inForce = (plan: Plan) => RANK[plan.status] <= 1;

function before(one: Plan, other: Plan): number {
  return (
    other.year - one.year ||
    RANK[one.status] - RANK[other.status] ||
    other.revision_number - one.revision_number
  );
}

/**
 * The plan to show and those to choose from: one a year, the latest first, and the wish. Without a
 * wish: the plan in force this year, else the newest that was issued, else the newest at all.
 */
export function choosePlan(
  plans: readonly Plan[],
  wanted: string,
  thisYear: number,
): { chosen: Plan | undefined; choices: Plan[] } {
  const sorted = [...plans].sort(before);
  const wish = sorted.find((plan) => plan.id === wanted);
  const choices = sorted.filter(
    (plan, index) => plan === wish || sorted.findIndex((one) => one.year === plan.year) === index,
  );
  const chosen =
    wish ??
    choices.find((plan) => plan.year === thisYear && inForce(plan)) ??
    choices.find(inForce) ??
    choices[0];
  return { chosen, choices };
}
