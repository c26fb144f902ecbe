import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { Link, useLocation } from "react-router";
import { describe, expect, it, vi } from "vitest";
import { ApiError } from "../api/errors";
import { renderApp } from "../test/render";
import { AttentionList } from "./AttentionList";
import { ConfirmDialog } from "./ConfirmDialog";
import { CursorPager } from "./CursorPager";
import { DataTable } from "./DataTable";
import { DateText } from "./DateText";
import { FilterBar, SearchField } from "./FilterBar";
import { PageHeader } from "./PageHeader";
import { Facts, Section } from "./Section";
import { Segmented } from "./Segmented";
import { ErrorState, LoadingState } from "./States";
import { useUrlFilters } from "./useUrlFilters";

describe("PageHeader", () => {
  function Here() {
    const { pathname, search } = useLocation();
    return (
      <>
        <Link to="/?q=1">filter</Link>
        <Link to="/two">two</Link>
        <PageHeader title={`Trang ${pathname}${search}`} shortTitle="Tắt" />
      </>
    );
  }
  it("names the document, and takes focus after a navigation but not for a filter", async () => {
    renderApp(<Here />, "/", "/two");
    expect(document.title).toBe("Tắt · MTCL");
    await userEvent.click(screen.getByText("filter"));
    expect(screen.getByRole("heading")).toHaveTextContent("Trang /?q=1");
    expect(screen.getByRole("heading")).not.toHaveFocus();
    await userEvent.click(screen.getByText("two"));
    expect(screen.getByRole("heading")).toHaveTextContent("Trang /two");
    expect(screen.getByRole("heading")).toHaveFocus();
  });

  it("keeps the focus when the heading of the loaded page takes the place of the first", async () => {
    function Loading() {
      const { pathname } = useLocation();
      const [loaded, setLoaded] = useState(false);
      return (
        <>
          <Link to="/later">later</Link>
          <button type="button" onClick={() => setLoaded(true)} />
          <PageHeader key={String(loaded)} title={`${loaded ? "Đã" : "Đang"} tải ${pathname}`} />
        </>
      );
    }
    renderApp(<Loading />, "/", "/later");
    await userEvent.click(screen.getByText("later"));
    expect(screen.getByRole("heading", { name: "Đang tải /later" })).toHaveFocus();
    // Without the pointer, which would take the focus along.
    fireEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("heading", { name: "Đã tải /later" })).toHaveFocus();
  });
});

describe("AttentionList", () => {
  it("is not there when nothing needs attention", () => {
    renderApp(<AttentionList items={[]} />);
    expect(screen.queryByText("Cần chú ý")).toBeNull();
  });
  it("names what it is about and where to go", () => {
    renderApp(
      <AttentionList
        items={[
          {
            key: "late",
            tone: "warn",
            tag: "Sắp quá hạn",
            text: "7 hồ sơ",
            action: { label: "Xem 7 hồ sơ", to: "/dossiers?due=soon" },
          },
        ]}
      />,
    );
    expect(screen.getByRole("region", { name: "Cần chú ý" })).toHaveTextContent(
      "Sắp quá hạn7 hồ sơ",
    );
    expect(screen.getByRole("link")).toHaveAttribute("href", "/dossiers?due=soon");
  });
});

describe("states", () => {
  it("shows an error in words with its request id, and tries again", async () => {
    const retry = vi.fn();
    const error = new ApiError({ status: 500, code: "internal", requestId: "r-7" });
    renderApp(<ErrorState error={error} onRetry={retry} />);
    expect(screen.getByRole("alert")).toHaveTextContent("Hệ thống gặp lỗi.");
    expect(screen.getByText("Mã yêu cầu: r-7")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(retry).toHaveBeenCalledOnce();
  });
  it("has words for a code that this release does not know", () => {
    renderApp(<ErrorState error={new ApiError({ status: 418, code: "teapot" })} />);
    expect(screen.getByRole("alert")).toHaveTextContent("Máy chủ trả lời ngoài dự kiến.");
  });
  it("says that it is loading", () => {
    renderApp(<LoadingState />);
    expect(screen.getByRole("status")).toHaveTextContent("Đang tải…");
  });
});

describe("filters", () => {
  function List() {
    const { values, set, clear, active } = useUrlFilters("q", "status");
    return (
      <FilterBar active={active} onClear={clear}>
        <SearchField label="Tìm" value={values.q} onChange={(q) => set({ q })} />
        <button onClick={() => set({ status: "done" })}>done</button>
      </FilterBar>
    );
  }
  it("read from the address, write to it and leave the rest of it alone", async () => {
    const { router } = renderApp(<List />, "/?q=cu&tab=late");
    const field = screen.getByRole("searchbox", { name: "Tìm" });
    expect(field).toHaveValue("cu");
    await userEvent.clear(field);
    await userEvent.type(field, "dược");
    await userEvent.click(screen.getByText("done"));
    await vi.waitFor(() =>
      expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual({
        q: "dược",
        tab: "late",
        status: "done",
      }),
    );
    await userEvent.click(screen.getByRole("button", { name: "Bỏ lọc" }));
    expect(router.state.location.search).toBe("?tab=late");
    expect(field).toHaveValue("");
    expect(screen.queryByRole("button", { name: "Bỏ lọc" })).toBeNull();
  });
});

describe("DataTable", () => {
  it("names its columns to those who listen and labels values for cards", () => {
    renderApp(
      <DataTable
        caption="Hồ sơ"
        rowKey={(row) => row.code}
        rows={[{ code: "H29.16", late: 3 }]}
        columns={[
          { key: "code", header: "Mã", card: "title", cell: (row) => row.code },
          { key: "late", header: "Trễ", cell: (row) => row.late },
        ]}
      />,
    );
    expect(screen.getByRole("table", { name: "Hồ sơ" })).toBeInTheDocument();
    expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual([
      "Mã",
      "Trễ",
    ]);
    expect(screen.getByRole("cell", { name: "H29.16" })).toBeInTheDocument();
    expect(screen.getByRole("cell", { name: "3" })).toHaveTextContent("Trễ3");
  });
});

it("CursorPager offers more only while there is more", async () => {
  const more = vi.fn();
  const { unmount } = renderApp(<CursorPager shown={1050} hasMore loading={false} onMore={more} />);
  expect(screen.getByRole("status")).toHaveTextContent("Đang hiển thị 1.050 dòng");
  await userEvent.click(screen.getByRole("button", { name: "Xem thêm" }));
  expect(more).toHaveBeenCalledOnce();
  unmount();
  renderApp(<CursorPager shown={3} hasMore={false} loading={false} onMore={more} />);
  expect(screen.queryByRole("button")).toBeNull();
});

describe("ConfirmDialog", () => {
  function Ask({ close, confirm }: { close: () => void; confirm: () => void }) {
    const [reason, setReason] = useState("");
    return (
      <ConfirmDialog
        opened
        title="Chọn chỉ tiêu"
        confirmLabel="Chọn 95 %"
        unsaved={reason !== ""}
        disabled={reason === ""}
        onClose={close}
        onConfirm={confirm}
      >
        <input aria-label="Lý do" value={reason} onChange={(e) => setReason(e.target.value)} />
      </ConfirmDialog>
    );
  }
  it("closes by Escape or outside only while nothing was typed", async () => {
    const close = vi.fn();
    const confirm = vi.fn();
    renderApp(<Ask close={close} confirm={confirm} />);
    const button = await screen.findByRole("button", { name: "Chọn 95 %" });
    expect(button).toBeDisabled();
    await userEvent.keyboard("{Escape}");
    expect(close).toHaveBeenCalledTimes(1);
    await userEvent.type(screen.getByLabelText("Lý do"), "theo văn bản");
    await userEvent.keyboard("{Escape}");
    const overlay = document.querySelector(".mantine-Modal-inner");
    if (!overlay) throw new Error("no overlay");
    await userEvent.click(overlay);
    expect(close).toHaveBeenCalledTimes(1);
    await userEvent.click(button);
    expect(confirm).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole("button", { name: "Thôi" }));
    expect(close).toHaveBeenCalledTimes(2);
  });
});

it("DateText is machine-readable too", () => {
  const { container } = renderApp(<DateText value="2025-09-11T09:02:00Z" time />);
  const time = container.querySelector("time");
  expect(time).toHaveTextContent("11/9/2025 16:02");
  expect(time).toHaveAttribute("datetime", "2025-09-11T09:02:00Z");
});

it("Segmented is a group of radio buttons", async () => {
  const change = vi.fn();
  const options = [
    { value: "q1", label: "Quý I" },
    { value: "year", label: "Lũy kế năm" },
  ];
  renderApp(<Segmented label="Kỳ" options={options} value="year" onChange={change} />);
  expect(screen.getByRole("group", { name: "Kỳ" })).toBeInTheDocument();
  expect(screen.getByRole("radio", { name: "Lũy kế năm" })).toBeChecked();
  await userEvent.click(screen.getByRole("radio", { name: "Quý I" }));
  expect(change).toHaveBeenCalledExactlyOnceWith("q1");
});

it("Section is a region by its title, and Facts leaves out what is not known", () => {
  renderApp(
    <Section title="Con số này dựa trên">
      <Facts
        items={[
          { term: "Nguồn", value: "Một cửa tỉnh" },
          { term: "Bên gửi khai", value: null },
          { term: "Số dòng", value: 0 },
        ]}
      />
    </Section>,
  );
  expect(screen.getByRole("region", { name: "Con số này dựa trên" })).toBeInTheDocument();
  expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["Nguồn", "Số dòng"]);
});
