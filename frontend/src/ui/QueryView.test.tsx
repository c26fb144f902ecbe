import { useInfiniteQuery } from "@tanstack/react-query";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ApiError } from "../api/errors";
import { pagesOf } from "../api/query";
import { renderApp } from "../test/render";
import { PagedTable } from "./QueryView";

interface Row {
  id: string;
}

function List({
  load,
}: {
  load: (cursor?: string) => Promise<{ items: Row[]; next_cursor: string | null }>;
}) {
  const query = useInfiniteQuery(pagesOf<Row>(["rows"], (cursor) => load(cursor)));
  return (
    <PagedTable
      query={query}
      empty={<p>trống</p>}
      caption="Dòng"
      rowKey={(row) => row.id}
      columns={[{ key: "id", header: "Mã", card: "bare", cell: (row) => row.id }]}
    />
  );
}

const cells = () => screen.queryAllByRole("cell").map((cell) => cell.textContent);

it("walks through the pages by their cursors", async () => {
  const load = vi.fn((cursor?: string) =>
    Promise.resolve(
      cursor === "c1"
        ? { items: [{ id: "3" }], next_cursor: null }
        : { items: [{ id: "1" }, { id: "2" }], next_cursor: "c1" },
    ),
  );
  renderApp(<List load={load} />);
  await userEvent.click(await screen.findByRole("button", { name: "Xem thêm" }));
  await vi.waitFor(() => expect(cells()).toEqual(["1", "2", "3"]));
  expect(screen.getByRole("status")).toHaveTextContent("Tất cả 3 dòng");
  expect(load.mock.calls).toEqual([[undefined], ["c1"]]);
});

it("shows a failure, tries again, and says when there is nothing", async () => {
  let fails = true;
  const load = () =>
    fails
      ? Promise.reject(new ApiError({ status: 403, code: "forbidden" }))
      : Promise.resolve({ items: [], next_cursor: null });
  renderApp(<List load={load} />);
  expect(await screen.findByRole("alert")).toHaveTextContent("Bạn không có quyền làm việc này.");
  fails = false;
  await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByText("trống")).toBeInTheDocument();
});
