import type { UseInfiniteQueryResult, UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type CountWords, CursorPager } from "./CursorPager";
import { type Column, DataTable } from "./DataTable";
import { ErrorState, LoadingState } from "./States";

/** A query's three states: skeleton, error with "try again", or its data. */
export function QueryView<T>({
  query,
  loading,
  children,
}: {
  query: UseQueryResult<T>;
  /** Skeleton rows while loading. */
  loading?: number;
  children: (data: T) => ReactNode;
}) {
  // Data that is already there stays while a later refresh fails.
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingState {...(loading === undefined ? {} : { rows: loading })} />;
}

/** A list with cursors: skeleton, error, `empty`, or table and "Xem thêm". */
export function PagedTable<T>({
  query,
  empty,
  words,
  ...table
}: {
  query: UseInfiniteQueryResult<T[]>;
  empty: ReactNode;
  words?: CountWords;
  caption: string;
  columns: readonly Column<T>[];
  rowKey: (row: T) => string;
}) {
  return (
    <QueryView query={query}>
      {(rows) =>
        rows.length === 0 ? (
          empty
        ) : (
          <>
            <DataTable rows={rows} {...table} />
            <CursorPager
              shown={rows.length}
              words={words}
              hasMore={query.hasNextPage}
              loading={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          </>
        )
      }
    </QueryView>
  );
}
