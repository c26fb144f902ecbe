import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client";

const KEY = "calendar";

export const yearsQuery = queryOptions({
  queryKey: [KEY, "years"],
  queryFn: ({ signal }) => unwrap(api.GET("/api/v1/calendar/years", { signal })),
});

export function yearQuery(year: number) {
  return queryOptions({
    queryKey: [KEY, "year", year],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/v1/calendar/years/{year}", { params: { path: { year } }, signal })),
  });
}
