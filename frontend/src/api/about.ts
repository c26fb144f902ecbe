import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "./client";

/**
 * What this installation is: its version, and whether its data is made up. Asked for until it is
 * known, for made-up data must never be shown without saying so.
 */
export const aboutQuery = queryOptions({
  queryKey: ["about"],
  queryFn: ({ signal }) => unwrap(api.GET("/api/v1/about", { signal })),
  staleTime: Infinity,
  gcTime: Infinity,
  retry: true,
});
