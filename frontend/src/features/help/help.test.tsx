import { screen } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderApp } from "../../test/render";
import { HelpPage } from "./HelpPage";
import { blocks, inlines } from "./markdown";

describe("markdown", () => {
  it("reads headings, lists with continued lines, and paragraphs", () => {
    expect(blocks("## Một\n\nhai\nba\n\n- bốn\n  năm\n- sáu\n\n1. bảy\n\n### Tám\nchín")).toEqual([
      { kind: "heading", level: 2, id: "h0", text: "Một" },
      { kind: "paragraph", text: "hai ba" },
      { kind: "list", ordered: false, items: ["bốn năm", "sáu"] },
      { kind: "list", ordered: true, items: ["bảy"] },
      { kind: "heading", level: 3, id: "h4", text: "Tám" },
      { kind: "paragraph", text: "chín" },
    ]);
  });
  it("reads what a line may hold", () => {
    expect(inlines("a **b** `c` [d](/e).")).toEqual([
      { kind: "text", text: "a " },
      { kind: "strong", text: "b" },
      { kind: "text", text: " " },
      { kind: "code", text: "c" },
      { kind: "text", text: " " },
      { kind: "link", text: "d", to: "/e" },
      { kind: "text", text: "." },
    ]);
  });
});

it("both guides have the same chapters in the same order", () => {
  const shape = (lang: string) =>
    blocks(readFileSync(`src/features/help/guide.${lang}.md`, "utf8"))
      .filter((block) => block.kind === "heading")
      .map((block) => block.level);
  expect(shape("en")).toEqual(shape("vi"));
});

it("shows the guide with its contents", async () => {
  renderApp(<HelpPage />, "/help");
  expect(await screen.findByRole("heading", { name: "Đọc một con số", level: 2 })).toBeVisible();
  const link = screen.getByRole("link", { name: "Đọc một con số" });
  expect(document.querySelector(link.getAttribute("href") ?? "")).toHaveTextContent(
    "Đọc một con số",
  );
  expect(screen.getByRole("link", { name: "trang API" })).toHaveAttribute("href", "/api/docs");
});
