import { infiniteQueryOptions, type QueryKey, QueryClient } from "@tanstack/react-query";
import { ApiError } from "./errors";

/** One page of a list as the API answers it. */
export interface Page<T> {
  items: T[];
  next_cursor?: string | null;
}

/**
 * Options for `useInfiniteQuery` on a list with cursors; `data` is all rows loaded so far.
 * Put the filters into `queryKey`, or a changed filter shows the old rows.
 */
export function pagesOf<T>(
  queryKey: QueryKey,
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next_cursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
}

/** The cache of the whole application. Figures move at once, so nothing is fresh for long. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // An office network without the internet is not "offline".
        networkMode: "always",
        retry: (count, error) => count < 2 && error instanceof ApiError && error.mayPass,
      },
      mutations: { networkMode: "always" },
    },
  });
}
