/** The page of an objective, for the same period as the page that leads there. */
export function objectivePath(
  plan: { id: string; year: number },
  objectiveId: string,
  period: string,
): string {
  const path = `/plans/${plan.id}/objectives/${objectiveId}`;
  return period === String(plan.year) ? path : `${path}?period=${period}`;
}
