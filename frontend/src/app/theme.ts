import {
  createTheme,
  type CSSVariablesResolver,
  defaultCssVariablesResolver,
  mergeMantineTheme,
  DEFAULT_THEME,
} from "@mantine/core";

/** Mantine's side of the look; the colours that are not Mantine's stand in `ui/tokens.css`. */
export const theme = createTheme({
  primaryColor: "brand",
  primaryShade: 7,
  colors: {
    brand: [
      "#e3f1f1",
      "#c5e2e1",
      "#9ccaca",
      "#6fb3b1",
      "#469b99",
      "#218482",
      "#0f7876",
      "#0b6e6e",
      "#07504f",
      "#043b3a",
    ],
    // The greys of the dark scheme, in the tone of ui/tokens.css.
    dark: [
      "#e6ebf0",
      "#c3ccd5",
      "#9dabb9",
      "#6f7f8f",
      "#3a4855",
      "#2b3742",
      "#1e2832",
      "#18212a",
      "#10161c",
      "#0b1015",
    ],
  },
  fontFamily: 'Inter, "Noto Sans", system-ui, sans-serif',
  headings: { fontFamily: 'Inter, "Noto Sans", system-ui, sans-serif', fontWeight: "700" },
  defaultRadius: "md",
  respectReducedMotion: true,
  // Stacked Vietnamese marks (Ễ, Ộ) need the room: nothing is set tighter than 1.45.
  lineHeights: { xs: "1.45", sm: "1.45", md: "1.5", lg: "1.5", xl: "1.5" },
  components: {
    // Mantine's scroll lock writes a <style> element, which the content policy forbids;
    // base.css does it for phones.
    // Their <header> would be a second banner of the page.
    Modal: {
      defaultProps: { lockScroll: false, attributes: { header: { role: "presentation" } } },
    },
    Drawer: {
      defaultProps: { lockScroll: false, attributes: { header: { role: "presentation" } } },
    },
  },
});

/**
 * Points Mantine's own variables at the tokens. Not handed to the provider: it would write a
 * <style> element. A test keeps theme.generated.css equal to it (`npx vitest run -u` rewrites).
 */
export const variables: CSSVariablesResolver = (merged) => {
  const base = defaultCssVariablesResolver(merged);
  const ours = {
    "--mantine-color-text": "var(--c-ink)",
    "--mantine-color-body": "var(--c-card)",
    "--mantine-color-error": "var(--c-bad)",
    "--mantine-color-dimmed": "var(--c-mute)",
    "--mantine-color-placeholder": "var(--c-mute)",
    "--mantine-color-anchor": "var(--c-link)",
    "--mantine-color-default": "var(--c-card)",
    "--mantine-color-default-hover": "var(--c-hover)",
    "--mantine-color-default-color": "var(--c-ink)",
    "--mantine-color-default-border": "var(--c-line)",
  };
  return {
    variables: base.variables,
    light: { ...base.light, ...ours },
    dark: { ...base.dark, ...ours },
  };
};

/** The whole theme with Mantine's defaults, for the generator. */
export const mergedTheme = mergeMantineTheme(DEFAULT_THEME, theme);
