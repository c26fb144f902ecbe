import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { setLanguage } from "../i18n";
import { renderApp } from "../test/render";
import { type Reason, useReasonText } from "./useReasonText";
import { targetValue, type TargetWords, useTargetText } from "./useTargetText";

const percent = (comparator: TargetWords["comparator"], value: string, stated = true) =>
  ({ comparator, value, stated, unit: "percent" }) as const;

function Words({ target, reason = "late" }: { target: TargetWords; reason?: Reason }) {
  const text = useTargetText();
  const reasonText = useReasonText();
  return <p>{`${text.target(target)} | ${text.value(target)} | ${reasonText(reason)}`}</p>;
}

function words(target: TargetWords): string {
  const { unmount } = renderApp(<Words target={target} />);
  const found = screen.getByText(/\|/).textContent.replaceAll("\u00a0", " ");
  unmount();
  return found;
}

describe("targets in words", () => {
  it("write sign, number and unit, and keep 'more than' apart from 'at least'", () => {
    expect(words(percent("ge", "87"))).toBe("≥ 87 % | 87 % | Quá hạn");
    expect(words(percent("gt", "98"))).toContain("> 98 %");
    expect(words(percent("ge", "99.95"))).toContain("≥ 99,95 %");
    expect(words({ ...percent("gt", "87"), unit: "points" })).toContain("> 87 điểm | 87 điểm");
    expect(words({ ...percent("ge", "40"), unit: "hours_per_person_year" })).toContain(
      "≥ 40 giờ/người/năm",
    );
    expect(words({ ...percent("ge", "1"), unit: "count", unit_text: "lần" })).toContain("≥ 1 lần");
  });

  it("read a bare 100 % as exactly that, and keep a stated sign", () => {
    expect(words(percent("ge", "100", false))).toContain("= 100 % | 100 %");
    expect(words(percent("ge", "100"))).toContain("≥ 100 %");
    expect(words(percent("ge", "95", false))).toContain("≥ 95 %");
  });

  it("leave the plan's own words to what people judge", () => {
    const target = { comparator: "qualitative", unit: "none", quote: "Duy trì trang Web" } as const;
    expect(words(target)).toBe("Duy trì trang Web | Duy trì trang Web | Quá hạn");
    expect(targetValue(target)).toBeNull();
  });

  it("follow the language", async () => {
    await setLanguage("en");
    expect(words(percent("ge", "99.5"))).toBe("≥ 99.5% | 99.5% | Late");
  });
});
