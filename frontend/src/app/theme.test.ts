import { convertCssVariables } from "@mantine/core";
import { expect, it } from "vitest";
import { mergedTheme, variables } from "./theme";

it("theme.generated.css holds the variables that Mantine would write into the page", async () => {
  const css = convertCssVariables(variables(mergedTheme), ":root");
  const text = `/* Generated from theme.ts by theme.test.ts. */\n${css.replace(/([;{}])\s*/g, "$1\n")}`;
  await expect(text).toMatchFileSnapshot("theme.generated.css");
});
