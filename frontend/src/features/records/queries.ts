import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";
import { pagesOf } from "../../api/query";
import type { components, paths } from "../../api/schema";
import type { Row, RowDetail } from "./model";
import type { RecordPath } from "./paths";

/** The filters of the lists as they stand in the address. */
export const FILTERS = ["q", "unit", "state", "due", "from", "to"] as const;
export type Filters = Record<(typeof FILTERS)[number], string>;

type Query = NonNullable<paths["/api/v1/directives"]["get"]["parameters"]["query"]>;
type PushOut = components["schemas"]["PushOut"];

// Every kind has the same three operations, so one of them stands for the types of all.
const listPath = (path: RecordPath) => `/api/v1/${path}` as "/api/v1/directives";
const onePath = (path: RecordPath) => `/api/v1/${path}/{id}` as "/api/v1/directives/{id}";
const batchPath = (path: RecordPath) => `/api/v1/${path}/batch` as "/api/v1/directives/batch";

/** Everything that is read of a kind; its key begins with this. */
export const recordsKey = (path: RecordPath) => ["records", path] as const;

const STATES = ["open", "done", "void"];

/** The call for the filters of an address. A word that no list has, as in an old link, filters nothing. */
function toQuery({ q, unit, state, due, from, to }: Filters): Query {
  const query = {
    q,
    unit,
    state: STATES.includes(state) ? state : "",
    due: due === "overdue" || due === "soon" ? due : undefined,
    from,
    to,
  };
  return Object.fromEntries(
    Object.entries(query).filter(([, value]) => value !== undefined && value !== ""),
  );
}

function pages(path: RecordPath, query: Query) {
  return pagesOf<Row>([...recordsKey(path), query], async (cursor, signal) => {
    const page = await unwrap(
      api.GET(listPath(path), {
        params: { query: { ...query, ...(cursor === undefined ? {} : { cursor }) } },
        signal,
      }),
    );
    return page;
  });
}

export function recordsQuery(path: RecordPath, filters: Filters) {
  return pages(path, toQuery(filters));
}

/** Up to 200 rows that meet other conditions. */
export function someRecordsQuery(path: RecordPath, query: Query) {
  return queryOptions({
    queryKey: [...recordsKey(path), "some", query],
    queryFn: ({ signal }) => someRecords(path, query, signal),
  });
}

async function someRecords(path: RecordPath, query: Query, signal?: AbortSignal): Promise<Row[]> {
  const page = await unwrap(
    api.GET(listPath(path), {
      params: { query: { limit: 200, ...query } },
      ...(signal ? { signal } : {}),
    }),
  );
  return page.items;
}

export function recordQuery(path: RecordPath, id: string) {
  return queryOptions({
    queryKey: [...recordsKey(path), id],
    queryFn: async ({ signal }) =>
      (await unwrap(
        api.GET(onePath(path), { params: { path: { id } }, signal }),
      )) as unknown as RowDetail,
  });
}

/** The row with these values in its key fields, null when there is none; those taken back count too. */
export async function findByKey(
  path: RecordPath,
  code: string,
  key: Record<string, unknown>,
): Promise<Row | null> {
  const rows = await someRecords(path, { q: code, state: "open,done,void" });
  const same = (row: Row) =>
    Object.entries(key).every(([name, value]) => (row[name] ?? "") === (value ?? ""));
  return rows.find(same) ?? null;
}

/** Sends one row; on a dry run nothing is kept, not even a refusal. */
export async function pushRow(
  path: RecordPath,
  row: Record<string, unknown>,
  dryRun: boolean,
): Promise<PushOut> {
  type Item = components["schemas"]["RecordIn_Directive"];
  return unwrap(
    api.POST(batchPath(path), {
      params: { query: { dry_run: dryRun } },
      body: { items: [row as unknown as Item] },
    }),
  );
}

/** How an indicator counts one row in a year, as the rows behind its figure say; null when it does not. */
export function verdictQuery(indicator: string, year: number, unit: string, id: string) {
  return queryOptions({
    queryKey: ["indicator", indicator, "verdict", year, unit, id],
    queryFn: async ({ signal }) => {
      const page = await unwrap(
        api.GET("/api/v1/indicators/{code}/lineage", {
          params: { path: { code: indicator }, query: { period: String(year), unit, limit: 200 } },
          signal,
        }),
      );
      return page.items.find((row) => row.id === id)?.reason ?? null;
    },
  });
}
