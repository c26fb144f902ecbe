import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { allTexts, setLanguage, startI18n } from "../i18n";
import { server } from "./server";

// A machine that builds something else meanwhile is slow to show what was asked for.
configure({ asyncUtilTimeout: 5_000 });

// What jsdom lacks and Mantine asks for.
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
vi.stubGlobal("matchMedia", (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
}));
Object.defineProperty(document, "fonts", { value: new EventTarget() });
Element.prototype.scrollIntoView = () => undefined;

beforeAll(async () => {
  server.listen({ onUnhandledRequest: "error" });
  await startI18n();
  await allTexts();
});
afterEach(async () => {
  cleanup();
  await setLanguage("vi");
  server.resetHandlers();
  sessionStorage.clear();
});
afterAll(() => server.close());
