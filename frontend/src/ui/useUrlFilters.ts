import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

/** Filters that live in the address: a link or the back button brings the same list again. */
export interface UrlFilters<K extends string> {
  /** Each filter's value, `""` when it is not set. */
  values: Record<K, string>;
  /** Sets some of them; `""` takes one away. Replaces the entry in the history. */
  set: (patch: Partial<Record<K, string>>) => void;
  clear: () => void;
  /** How many are set. */
  active: number;
}

/** Binds the named filters to the query string; other parameters are left alone. */
export function useUrlFilters<K extends string>(...names: K[]): UrlFilters<K> {
  const [params, setParams] = useSearchParams();
  const joined = names.join(" ");
  const values = useMemo(
    () =>
      Object.fromEntries(joined.split(" ").map((name) => [name, params.get(name) ?? ""])) as Record<
        K,
        string
      >,
    [joined, params],
  );
  const set = useCallback(
    (patch: Partial<Record<K, string>>) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries<string | undefined>(patch)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  const clear = useCallback(
    () => set(Object.fromEntries(joined.split(" ").map((name) => [name, ""])) as Record<K, string>),
    [joined, set],
  );
  return { values, set, clear, active: Object.values(values).filter(Boolean).length };
}
