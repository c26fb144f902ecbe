import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { ThemeProvider } from "../app/ThemeProvider";

/** Renders an element with what a page may expect around it, at `path` and at `morePaths`. */
export function renderApp(element: ReactNode, path = "/", ...morePaths: string[]) {
  const router = createMemoryRouter(
    [
      { path: new URL(path, "http://x").pathname, element },
      ...morePaths.map((more) => ({ path: more, element })),
      { path: "*", element: <p>elsewhere</p> },
    ],
    { initialEntries: [path] },
  );
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const view = render(
    <ThemeProvider env="test">
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ThemeProvider>,
  );
  return { ...view, router, client };
}
