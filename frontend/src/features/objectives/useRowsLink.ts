import { useSearchParams } from "react-router";

/** A link to the list of rows on this page, with some of its filters changed. */
export function useRowsLink(): (patch: Partial<Record<"rows" | "unit", string>>) => string {
  const [params] = useSearchParams();
  return (patch) => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(patch)) next.set(name, value);
    return `?${next.toString()}#rows`;
  };
}
