import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { aboutQuery } from "../api/about";
import { makeQueryClient } from "../api/query";
import { currentSession, subscribeSession } from "../api/session";
import { ThemeProvider } from "./ThemeProvider";

/** Everything a page may expect around it. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(makeQueryClient);

  // What one person has read must not be shown to the next one at the same browser.
  useEffect(() => {
    const reader = () => {
      const now = currentSession();
      return now.status === "known" ? now.user.id : null;
    };
    let last = reader();
    return subscribeSession(() => {
      const next = reader();
      if (next !== last) {
        client.removeQueries({
          predicate: ({ queryKey }) => queryKey[0] !== aboutQuery.queryKey[0],
        });
        client.getMutationCache().clear();
      }
      last = next;
    });
  }, [client]);

  return (
    <ThemeProvider>
      <Notifications position="bottom-right" className="no-print" />
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </ThemeProvider>
  );
}
