import { useQuery } from "@tanstack/react-query";
import { NOTHING } from "../../ui/format";
import { useFormat } from "../../ui/useFormat";
import type { PlanSummary } from "./model";
import { readersQuery } from "./queries";

/** How many of those who are to read a plan have: `12/40`. Drafts are not read yet. */
export function ReadCount({ plan }: { plan: PlanSummary }) {
  const format = useFormat();
  const read = plan.status !== "draft" && plan.status !== "submitted";
  const { data } = useQuery({ ...readersQuery(plan.id), enabled: read });
  return <>{data ? format.ratio(data.acknowledged, data.expected) : NOTHING}</>;
}
