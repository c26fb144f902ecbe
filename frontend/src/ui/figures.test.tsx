import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { setLanguage } from "../i18n";
import { renderApp } from "../test/render";
import { Figure } from "./Figure";
import { FlowBars } from "./FlowBars";
import { Sparkline } from "./Sparkline";
import { TargetBar } from "./TargetBar";
import { TrendChart } from "./TrendChart";
import type { TrendPoint } from "./trend";
import { Verdict, type VerdictCode } from "./Verdict";

const text = (element: Element) => element.textContent.replaceAll("\u00a0", " ");

describe("Verdict", () => {
  const WORDS: Record<VerdictCode, string> = {
    met: "Đạt",
    on_track: "Đang đạt",
    not_met: "Không đạt",
    watching: "Đang theo dõi",
    no_data: "Chưa có số liệu",
    no_cases: "Không phát sinh",
    needs_decision: "Cần quyết định",
    by_people: "Do người đánh giá",
  };
  it.each(Object.entries(WORDS))("%s reads %s", (code, word) => {
    const { container } = renderApp(<Verdict code={code as VerdictCode} />);
    expect(text(container)).toBe(word);
    expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  });

  it("keeps red for what is wrong", () => {
    const red = Object.keys(WORDS).filter((code) => {
      const { container, unmount } = renderApp(<Verdict code={code as VerdictCode} />);
      const found = container.querySelector(".bad") !== null;
      unmount();
      return found;
    });
    expect(red).toEqual(["not_met"]);
  });
});

describe("Figure", () => {
  it("shows value, ratio and that it is provisional", () => {
    const { container } = renderApp(<Figure num={1171} den={1180} unit="hồ sơ" provisional />);
    expect(text(container)).toBe("99,2 %(1.171/1.180 hồ sơ)tạm tính");
  });
  it("tells no cases from no data and both from 0 %", () => {
    const shown = (num: number | null, den: number | null) => {
      const { container, unmount } = renderApp(<Figure num={num} den={den} />);
      const found = text(container);
      unmount();
      return found;
    };
    expect(shown(null, null)).toBe("–");
    expect(shown(0, 0)).toBe("–(0/0)");
    expect(shown(0, 4)).toBe("0 %(0/4)");
  });
  it("shows a mean in its unit", () => {
    const { container } = renderApp(<Figure kind="mean" num={1255} den={30} unit="giờ/người" />);
    expect(text(container)).toBe("41,8 giờ/người(1.255/30)");
  });
  it("shows points out of 100 with how many scores they are the mean of, never the raw pair", () => {
    const { container } = renderApp(<Figure kind="points" num={7_074_000} den={8_000_000} />);
    expect(text(container)).toBe("88,4 điểm(8 kết quả chấm)");
  });

  it("links the ratio to its rows", () => {
    renderApp(<Figure num={1} den={2} to="/dossiers?x=1" />);
    expect(screen.getByRole("link", { name: "(1/2)" })).toHaveAttribute("href", "/dossiers?x=1");
  });
  it("follows the language", async () => {
    await setLanguage("en");
    const { container } = renderApp(<Figure num={1171} den={1180} provisional />);
    expect(text(container)).toBe("99.2%(1,171/1,180)provisional");
  });
});

describe("TargetBar", () => {
  it("reaches as far as the value, with a tick per target, inside its track", () => {
    const { container } = renderApp(<TargetBar value={120} targets={[55, 95]} tone="info" />);
    const bar = container.querySelector("[aria-hidden=true]");
    const [fill, ...ticks] = [...(bar?.children ?? [])].map(
      (child) => (child as HTMLElement).style,
    );
    expect(fill?.width).toBe("100%");
    expect(ticks.map((tick) => tick.left)).toEqual(["55%", "95%"]);
  });
  it("is empty without a value", () => {
    const { container } = renderApp(<TargetBar value={null} targets={[]} tone="quiet" />);
    expect(container.querySelector(".bar")?.children).toHaveLength(0);
  });
});

const YEAR: TrendPoint[] = [
  { label: "1", value: 100, text: "100 % (50/50)" },
  { label: "2", value: null, text: "Chưa có số liệu" },
  { label: "3", value: 99, text: "99 % (99/100)" },
  { label: "4", value: 98.5, text: "98,5 % (197/200)", provisional: true },
];

describe("Sparkline", () => {
  it("says what it draws, leaves a gap and draws the provisional point hollow", () => {
    const { container } = renderApp(<Sparkline label="Theo tháng" points={YEAR} targets={[100]} />);
    expect(screen.getByRole("img")).toHaveAccessibleName(
      /^Theo tháng: 1: 100 % .*2: Chưa có số liệu/,
    );
    expect(container.querySelectorAll("polyline")).toHaveLength(2);
    const fills = [...container.querySelectorAll("circle")].map((dot) => dot.getAttribute("fill"));
    expect(fills).toEqual(["var(--c-trend)", "var(--c-trend)", "var(--c-card)"]);
    expect(container.querySelector("line[stroke-dasharray]")).not.toBeNull();
  });
});

describe("TrendChart", () => {
  it("draws target and provisional mark, and gives the same as a table", async () => {
    const { container } = renderApp(
      <TrendChart
        label="Theo tháng"
        periodHeader="Tháng"
        points={YEAR}
        targets={[{ value: 100, label: "chỉ tiêu 100 %" }]}
        cap={{ min: 0, max: 100 }}
      />,
    );
    expect(screen.getByText("chỉ tiêu 100 %")).toBeInTheDocument();
    expect(within(screen.getByRole("img")).getByText("tạm tính")).toBeInTheDocument();
    const numbers = [...container.querySelectorAll("svg text")].map((node) => node.textContent);
    expect(numbers).not.toContain("101");
    await userEvent.click(screen.getByText("Xem dạng bảng"));
    expect(screen.getByRole("row", { name: "4 98,5 % (197/200), tạm tính" })).toBeVisible();
    expect(screen.getByRole("row", { name: "2 Chưa có số liệu" })).toBeVisible();
  });
});

describe("FlowBars", () => {
  it("adds up what is left out and links counts that have rows", () => {
    renderApp(
      <FlowBars
        counted={[
          { key: "done", label: "Đã giải quyết trong kỳ", count: 1180, to: "/d" },
          { key: "late", label: "quá hạn", count: 0, kind: "late", to: "/d?late=1" },
        ]}
        leftOut={[
          { key: "open", label: "Đang xử lý", count: 41 },
          { key: "paused", label: "Tạm dừng", count: 13 },
        ]}
      />,
    );
    expect(screen.getByText("Không tính vào: 54")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "1.180" })).toHaveAttribute("href", "/d");
    expect(screen.queryByRole("link", { name: "0" })).toBeNull();
  });
});
