import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "../test/render";
import { type Deadlined, useDeadlineNote } from "./useDeadlineNote";

function Note({ of }: { of: Deadlined }) {
  return <p>note {useDeadlineNote()(of) ?? "none"}</p>;
}

function note(deadline: string, words: string, not_understood: string[] = []) {
  const kind = not_understood.length > 0 ? "unknown" : "within";
  const { unmount } = renderApp(
    <Note of={{ deadline, deadline_read: { kind, words, not_understood } }} />,
  );
  const found = screen.getByText(/^note/).textContent.slice(5);
  unmount();
  return found;
}

it("says how a deadline is understood only where that says more than its words", () => {
  expect(note("Trước 15/11/2021", "Chậm nhất ngày 14/11/2021")).toBe(
    "Hiểu là: Chậm nhất ngày 14/11/2021",
  );
  expect(note("Quý 1/2021", "Quý 1/2021")).toBe("none");
  expect(note("Thường xuyên.", "Thường xuyên")).toBe("none");
});

it("names what was not understood", () => {
  expect(note("Khi rảnh", "Khi rảnh", ["Khi rảnh"])).toBe(
    "Chưa hiểu “Khi rảnh”, giữ nguyên lời kế hoạch",
  );
});
