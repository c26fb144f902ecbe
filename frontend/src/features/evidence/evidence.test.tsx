import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import type { components } from "../../api/schema";
import { hold } from "../../api/token";
import { aGrant } from "../../test/data";
import { renderApp } from "../../test/render";
import { server } from "../../test/server";
import { EvidencePanel } from "./EvidencePanel";
import type { EvidenceFile, EvidenceList } from "./model";

type Schemas = components["schemas"];

const FILE: EvidenceFile = {
  id: "e1",
  file_name: "bien-ban.pdf",
  media_type: "application/pdf",
  size_bytes: 48_213,
  sha256: "9f86",
  shown: true,
  added_by_name: "Nguyễn Thị Hoa",
  added_at: "2025-09-12T10:00:00+07:00",
  detached: null,
};

function answer(items: EvidenceFile[], change = true): { list: EvidenceFile[] } {
  const held = { list: items };
  server.use(
    http.get("/api/v1/evidence", ({ request }) => {
      const asked = new URL(request.url).searchParams;
      expect(Object.fromEntries(asked)).toEqual({
        subject_kind: "five_s_audits",
        subject_id: "r1",
      });
      return HttpResponse.json<EvidenceList>({
        items: held.list,
        largest_bytes: 1024 * 1024,
        media_types: ["image/png", "application/pdf"],
        may: { change },
      });
    }),
  );
  return held;
}

beforeEach(() => hold(aGrant("iso_secretary", { may: ["evidence:read", "evidence:write"] })));

const panel = () => renderApp(<EvidencePanel kind="five_s_audits" id="r1" />);

describe("the files of a record", () => {
  it("are listed with who brought them and why they were taken off", async () => {
    answer(
      [
        FILE,
        {
          ...FILE,
          id: "e2",
          file_name: "nham.pdf",
          detached: { by_name: "Trần B", at: FILE.added_at, reason: "Tải nhầm phòng" },
        },
      ],
      false,
    );
    panel();
    const [first, second] = await screen.findAllByRole("listitem");
    expect(first).toHaveTextContent("bien-ban.pdf47 KB · Nguyễn Thị Hoa");
    expect(second).toHaveTextContent("Trần B đã gỡ: Tải nhầm phòng");
    expect(screen.queryByRole("button", { name: "Chọn tệp" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Gỡ" })).toBeNull();
  });

  it("are sent as they are, and a refused one says why", async () => {
    const held = answer([]);
    const sent: { name: string | null; bytes: string }[] = [];
    server.use(
      http.post("/api/v1/evidence", async ({ request }) => {
        const name = new URL(request.url).searchParams.get("file_name");
        sent.push({ name, bytes: await request.text() });
        if (name === "trang.pdf") {
          return HttpResponse.json<Schemas["Problem"] | EvidenceFile>(
            {
              type: "about:blank",
              title: "…",
              status: 415,
              code: "unsupported_media_type",
              request_id: "q1",
            },
            { status: 415 },
          );
        }
        held.list = [FILE];
        return HttpResponse.json<Schemas["Problem"] | EvidenceFile>(FILE, { status: 201 });
      }),
    );
    panel();
    expect(await screen.findByText("Nhận PNG, PDF; mỗi tệp tối đa 1 MB.")).toBeVisible();
    const input = screen.getByLabelText("Chọn tệp", { selector: "input" });
    await userEvent.upload(input, [
      new File(["%PDF"], "bien-ban.pdf", { type: "application/pdf" }),
      new File(["<html>"], "trang.pdf", { type: "application/pdf" }),
      new File([new Uint8Array(1024 * 1024 + 1)], "lon.pdf", { type: "application/pdf" }),
    ]);
    expect(await screen.findByText("bien-ban.pdf")).toBeVisible();
    const refused = await screen.findAllByRole("alert");
    expect(refused.map((one) => one.textContent)).toEqual([
      "Không nhận loại tệp này. Chỉ nhận PNG, PDF. Bỏ qua",
      "Tệp quá lớn: tối đa 1 MB. Bỏ qua",
    ]);
    expect(sent).toEqual([
      { name: "bien-ban.pdf", bytes: "%PDF" },
      { name: "trang.pdf", bytes: "<html>" },
    ]);
  });

  it("are taken off with a reason", async () => {
    answer([FILE]);
    let reason: unknown;
    server.use(
      http.post("/api/v1/evidence/e1/detach", async ({ request }) => {
        reason = await request.json();
        return HttpResponse.json<EvidenceFile>(FILE);
      }),
    );
    panel();
    await userEvent.click(await screen.findByRole("button", { name: "Gỡ" }));
    const dialog = await screen.findByRole("dialog", { name: "Gỡ tệp bien-ban.pdf?" });
    const confirm = within(dialog).getByRole("button", { name: "Gỡ" });
    expect(confirm).toBeDisabled();
    await userEvent.type(within(dialog).getByLabelText(/Lý do gỡ/), "Ảnh chụp nhầm phòng");
    await userEvent.click(confirm);
    await waitFor(() => expect(reason).toEqual({ reason: "Ảnh chụp nhầm phòng" }));
  });
});
