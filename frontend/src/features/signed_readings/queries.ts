import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";
import { pagesOf } from "../../api/query";
import { type ReadingStatus, type SignedReading, STATUSES } from "./model";

/** Everything about signed readings; a step lets all of it be read anew. */
const KEY = "signed-readings";

export function signedReadingQuery(id: string) {
  return queryOptions({
    queryKey: [KEY, id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/signed-readings/{id}", { params: { path: { id } }, signal })),
  });
}

/** Which rows changed behind a signed figure. Reads many rows: only asked for when somebody looks. */
export function changesQuery(id: string) {
  return queryOptions({
    queryKey: [KEY, id, "changes"],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/signed-readings/{id}/changes", { params: { path: { id } }, signal })),
  });
}

export function signedReadingsQuery(filters: { status: string; period: string }) {
  const status: ReadingStatus | undefined = STATUSES.find((one) => one === filters.status);
  const query = {
    ...(status ? { status } : {}),
    ...(filters.period ? { period: filters.period } : {}),
  };
  return pagesOf<SignedReading>([KEY, "list", query], (cursor, signal) =>
    unwrap(
      api.GET("/api/v1/signed-readings", {
        params: { query: { ...query, ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  );
}

/** The readings of the whole department for one indicator and period, and whether one may submit. */
export function signedOfQuery(indicator: string, period: string) {
  return queryOptions({
    queryKey: [KEY, "of", indicator, period],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/api/v1/signed-readings", {
          params: { query: { indicator, period, whole: true } },
          signal,
        }),
      ),
  });
}
