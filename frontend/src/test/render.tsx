import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { ThemeProvider } from "../app/ThemeProvider";

/** Renders an element with what a page may expect around it, at `path` and at `morePaths`. */
export function renderApp(element: ReactNode, path = "/", ...morePaths: string[]) {
  return renderAt(element, [new URL(path, "http://x").pathname, ...morePaths], path);
}

/** As {@link renderApp}, for a page that reads its route: `renderRoute(<Page />, "/x/:id", "/x/1")`. */
export function renderRoute(element: ReactNode, pattern: string, path: string) {
  return renderAt(element, [pattern], path);
}

function renderAt(element: ReactNode, patterns: string[], path: string) {
  const router = createMemoryRouter(
    [
      ...patterns.map((pattern) => ({ path: pattern, element })),
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
