import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import type { components } from "../../api/schema";
import { hold } from "../../api/token";
import { aGrant } from "../../test/data";
import { indicator } from "../../test/figures";
import { renderApp } from "../../test/render";
import { server } from "../../test/server";
import { ManualNote } from "./ManualNote";
import { ManualPanel } from "./ManualPanel";
import type { Manual, ManualReading } from "./model";

type Schemas = components["schemas"];

const READING: ManualReading = {
  id: "m1",
  indicator_code: "dossier-on-time",
  measured: "dossiers",
  unit_id: null,
  unit_name: null,
  period: "2025Q1",
  from: "2025-01-01",
  to: "2025-04-01",
  numerator: 46,
  denominator: 50,
  state: "beside",
  computed: { numerator: 44, denominator: 51, difference: { numerator: -2, denominator: 1 } },
  evidence: 1,
  versions: [
    {
      number: 1,
      numerator: 45,
      denominator: 50,
      reason: "Đếm theo sổ theo dõi",
      by_name: "Nguyễn Thị Hoa",
      recorded_at: "2025-04-02T08:00:00+07:00",
    },
    {
      number: 2,
      numerator: 46,
      denominator: 50,
      reason: "Đếm sót một hồ sơ",
      by_name: "Nguyễn Thị Hoa",
      recorded_at: "2025-04-03T08:00:00+07:00",
    },
  ],
  taken_back: null,
  revision: 2,
  may: { change: true },
};

function answer(items: ManualReading[], may: Schemas["ManualReadingsMay"]) {
  server.use(
    http.get("/api/v1/manual-readings", ({ request }) => {
      const asked = new URL(request.url).searchParams;
      expect([asked.get("indicator"), asked.get("year")]).toEqual(["dossier-on-time", "2025"]);
      return HttpResponse.json<Schemas["ManualReadingPage"]>({ items, next_cursor: null, may });
    }),
    http.get("/api/v1/units", () => HttpResponse.json({ items: [], next_cursor: null })),
  );
}

const ALL = { record: true, record_unit: true };
const panel = () => renderApp(<ManualPanel indicator={indicator()} year={2025} period="2025Q1" />);
const plain = (element: Element) => element.textContent.replaceAll("\u00a0", " ");

beforeEach(() => {
  sessionStorage.clear();
  hold(aGrant("iso_secretary", { may: ["evidence:read", "evidence:write", "readings:submit"] }));
});

describe("the typed readings of an objective", () => {
  it("say there are none, and offer nothing to who may not type", async () => {
    answer([], { record: false, record_unit: false });
    panel();
    expect(await screen.findByText("Năm này chưa nhập tay số liệu nào.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Nhập số liệu" })).toBeNull();
  });

  it("show who, why, every version, and the figure that took over", async () => {
    answer([READING], ALL);
    panel();
    const entry = (await screen.findByText("Đếm sót một hồ sơ")).closest("li");
    if (!entry) throw new Error("no entry");
    for (const part of [
      "Quý I/2025",
      "92 % (46/50)",
      "đã có số từ nguồn",
      "Số tính từ nguồn: 86,3 % (44/51)",
      "1 lần nhập trước",
      "90 % (45/50)",
      "Đếm theo sổ theo dõi",
    ]) {
      expect(plain(entry)).toContain(part);
    }
  });

  it("are typed with evidence; a refusal stands at its field and nothing typed is lost", async () => {
    answer([], ALL);
    const sent: unknown[] = [];
    server.use(
      http.post("/api/v1/evidence", () =>
        HttpResponse.json<Schemas["EvidenceOut"]>(
          {
            id: "e1",
            file_name: "so.pdf",
            media_type: "application/pdf",
            size_bytes: 3,
            sha256: "9f",
            shown: true,
            added_by_name: "Nguyễn Thị Hoa",
            added_at: "2025-09-12T10:00:00+07:00",
            detached: null,
          },
          { status: 201 },
        ),
      ),
      http.post("/api/v1/manual-readings", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(
          {
            type: "about:blank",
            title: "Dữ liệu chưa hợp lệ.",
            status: 422,
            code: "validation_failed",
            request_id: "r",
            errors: [{ field: "numerator", code: "out_of_range", message: "Ngoài khoảng." }],
          },
          { status: 422, headers: { "Content-Type": "application/problem+json" } },
        );
      }),
    );
    panel();
    await userEvent.click(await screen.findByRole("button", { name: "Nhập số liệu" }));
    const dialog = await screen.findByRole("dialog");
    const good = within(dialog).getByRole("textbox", { name: /Số hồ sơ đạt/ });
    await userEvent.type(good, "46");
    await userEvent.type(within(dialog).getByRole("textbox", { name: /Tổng số hồ sơ/ }), "45");
    await userEvent.type(
      within(dialog).getByRole("textbox", { name: /Vì sao nhập tay/ }),
      "Đếm theo sổ theo dõi",
    );
    const [input] = dialog.ownerDocument.querySelectorAll<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error("no input");
    await userEvent.upload(input, new File(["%PDF"], "so.pdf", { type: "application/pdf" }));
    expect(await within(dialog).findByRole("button", { name: "Bỏ tệp so.pdf" })).toBeVisible();
    await userEvent.click(within(dialog).getByRole("button", { name: "Lưu số liệu" }));
    expect(await within(dialog).findByText("Ngoài khoảng cho phép.")).toBeVisible();
    expect(good).toHaveValue("46");
    expect(sent).toEqual([
      {
        indicator_code: "dossier-on-time",
        period: "2025Q1",
        unit_id: null,
        numerator: 46,
        denominator: 45,
        reason: "Đếm theo sổ theo dõi",
        evidence: ["e1"],
      },
    ]);
    expect(sessionStorage.getItem("mtcl-draft:manual:dossier-on-time")).toContain("so.pdf");
  });

  it("are taken back with a reason", async () => {
    answer([READING], ALL);
    const sent: unknown[] = [];
    server.use(
      http.post("/api/v1/manual-readings/m1/take-back", async ({ request }) => {
        sent.push([request.headers.get("If-Match"), await request.json()]);
        return HttpResponse.json(READING);
      }),
    );
    panel();
    await userEvent.click(await screen.findByRole("button", { name: "Rút lại" }));
    const dialog = await screen.findByRole("dialog");
    await userEvent.type(within(dialog).getByRole("textbox"), "Đếm nhầm sổ khác");
    await userEvent.click(within(dialog).getByRole("button", { name: "Rút lại" }));
    await waitFor(() => expect(sent).toEqual([['"2"', { reason: "Đếm nhầm sổ khác" }]]));
  });
});

describe("a figure that was typed", () => {
  const reading: Manual["readings"][number] = {
    id: "m1",
    period: "2025Q1",
    version: 1,
    numerator: 45,
    denominator: 50,
    by_name: "Nguyễn Thị Hoa",
    recorded_at: "2025-04-02T08:00:00+07:00",
    reason: "Đếm theo sổ theo dõi",
    evidence: 1,
  };
  const note = (over: Partial<Manual>) =>
    renderApp(
      <ManualNote
        measured="dossiers"
        manual={{ numerator: 45, denominator: 50, readings: [reading], ...over }}
      />,
    ).container;

  it("says by whom and why", () => {
    expect(note({})).toHaveTextContent("Nguyễn Thị Hoa nhập tay: Đếm theo sổ theo dõi");
  });

  it("names the quarters that add up", () => {
    expect(note({ readings: [reading, { ...reading, period: "2025Q2" }] })).toHaveTextContent(
      "cộng số nhập tay Quý I/2025 + Quý II/2025",
    );
  });

  it("stands beside a computed one with the difference", () => {
    const beside = note({ difference: { numerator: -2, denominator: 1 } });
    expect(plain(beside)).toContain("số nhập tay 90 % (45/50) (Nguyễn Thị Hoa)");
    expect(beside).toHaveTextContent("số tính lệch −2/+1");
  });
});
