import type { components } from "../../api/schema";

export type Unit = components["schemas"]["UnitOut"];

/** A unit with those that belong to it. */
export interface Branch {
  unit: Unit;
  /** 0 for the department itself. */
  depth: number;
  children: Branch[];
}

/** The tree of the real units; groups stand outside of it. */
export function treeOf(units: readonly Unit[]): Branch[] {
  const below = (parent: string | null, depth: number): Branch[] =>
    units
      .filter((unit) => unit.kind === "unit" && (unit.parent_id ?? null) === parent)
      .map((unit) => ({ unit, depth, children: below(unit.id, depth + 1) }));
  return below(null, 0);
}

/** The tree as a list, parents before children. */
export function flatten(branches: readonly Branch[]): Branch[] {
  return branches.flatMap((branch) => [branch, ...flatten(branch.children)]);
}

/** The unit and all below it: where it cannot be moved to. */
export function subtreeIds(units: readonly Unit[], id: string): Set<string> {
  const found = new Set([id]);
  // Parents stand before their children in the list.
  for (const unit of units) if (unit.parent_id && found.has(unit.parent_id)) found.add(unit.id);
  return found;
}
