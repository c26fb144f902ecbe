import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { theme } from "./theme";

/** Mantine without its style elements: the content policy forbids them, theme.generated.css stands in. */
export function ThemeProvider({ children, env }: { children: ReactNode; env?: "test" }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
      env={env ?? "default"}
    >
      {children}
    </MantineProvider>
  );
}
