// The six objectives of the real plan of 2025, each from what a system or an office sends to the verdict on the page and
// the rows behind it.

import { readFileSync } from "node:fs";
import {
  counted,
  leftOut,
  opens,
  registerFeed,
  says,
  sends,
  sendsDossiers,
  sitDown,
  source,
  stands,
  takeIn,
  test,
} from "./office";
import { expect } from "./test";

test.use({ year: 2025 });
// One after another, so that they share one department.
test.describe.configure({ mode: "default" });

const read = (name: string) => readFileSync(source(`2025/${name}`), "utf8");

test("1: the dossiers of a one-stop system that speaks the national portal's form", async ({
  page,
  office,
  request,
}) => {
  await sendsDossiers(office, request);
  await sitDown(page, "director");
  await stands(page, office, 1, [/98,3\s%/, "59/60", "Không đạt"]);
  const other = page.getByRole("region", { name: "Cùng hồ sơ, cách tính khác" });
  await expect(other).toContainText("dossier-on-time-766 v1");
  await expect(other).toContainText("(61/63)");
  await counted(page, "Đúng hạn", "H29.16-250303-0013");
  await leftOut(page, "Đang xử lý, quá hạn", "H29.16-250303-0061");
  await counted(page, "Quá hạn", "H29.16-250303-0060");
  await opens(page, "H29.16-250303-0060", "Xong sau ngày hẹn trả.");
});

test("2: the results of three surveys, pushed by a program", async ({ page, office, request }) => {
  const data = JSON.parse(read("khao-sat.json")) as object;
  await sends(office, request, "/survey-results/batch", { data });
  await sitDown(page, "director");
  await stands(page, office, 2, [/87\s%/, "174/200", "Đạt"]);
  await counted(page, "Hài lòng", "KS-2025-08");
  await counted(page, "Chưa hài lòng", "KS-2025-03");
  await opens(page, "KS-2025-03", "Có phiếu chưa hài lòng.");
});

test("3: a catalogue of procedures as CSV, and the target that a person decides", async ({ page, office }) => {
  await sitDown(page, "iso_secretary");
  await takeIn(page, "2025/danh-muc-tthc.csv", "procedures", "1.012289");
  await sitDown(page, "director");
  await stands(page, office, 3, [/95\s%/, "19/20", "Cần quyết định"]);
  await decides(page, /^≥\s95\s%$/);
  await says(page, /95\s%/, "Đạt");
  await stands(page, office, 3, [/95\s%/, "19/20", "Đạt"]);
  await counted(page, "Ban hành đúng hạn", "1.008675");
  await leftOut(page, "Thẩm quyền Trung ương", "1.012091");
  await counted(page, "Ban hành trễ hạn", "1.001523");
  await opens(page, "1.001523", "Quy trình ISO ban hành sau hạn.");
});

test("4: messages of the document axis in three forms: tasks of the province and our answers", async ({
  page,
  office,
  request,
}) => {
  const maps = {
    documents_signed: true,
    agency: [
      { code: "000.00.16.H29", value: "own" },
      { code: "000.00.00.H29", value: "assigns" },
    ],
  };
  await registerFeed(request, { code: "eoffice", name: "Trục văn bản", source_kind: "documents", adapter: "edxml", maps });
  for (const name of ["giao-viec-1.edxml", "tra-loi-1.edxml", "giao-viec-2.xml", "tra-loi-2.edxml", "giao-viec-3.edxml"]) {
    const headers = { "Content-Type": "application/xml" };
    const answer = await sends(office, request, "/feeds/eoffice/edxml", { headers, data: read(name) });
    expect(answer.error_code, `${name}: ${JSON.stringify(answer)}`).toBe("0");
  }
  await sitDown(page, "director");
  await stands(page, office, 4, [/33,3\s%/, "1/3", "Không đạt"]);
  await counted(page, "Xong đúng hạn", "1024/UBND-VX");
  await counted(page, "Quá hạn, chưa xong", "1390/UBND-NC");
  await counted(page, "Xong trễ hạn", "1025/UBND-VX");
  await opens(page, "1025/UBND-VX", "Xong sau hạn.");
  // Our answer that was late stands with it.
  await expect(page.getByText("355/BC-SYT").first()).toBeVisible();
});

test("5: the register of outgoing documents, with a header of two rows", async ({ page, office }) => {
  await sitDown(page, "clerk");
  await takeIn(page, "2025/so-van-ban-di.xlsx", "outgoing_documents", "310/BC-SYT");
  await stands(page, office, 5, [/100\s%/, "5/5", "Đạt"]);
  await counted(page, "Gửi điện tử, có ký số", "402/QĐ-SYT");
  await leftOut(page, "Chưa rõ hình thức gửi", "420/GM-SYT");
  await leftOut(page, "Văn bản mật", "12/SYT-M");
  await opens(page, "12/SYT-M", "Văn bản mật không gửi điện tử.");
});

test("6: dossiers of two systems, and the target that a person decides", async ({ page, office, request }) => {
  await sendsDossiers(office, request);
  const maps = { default_service_level: "full" };
  await registerFeed(request, { code: "igate", name: "iGate", source_kind: "dossiers", adapter: "igate", maps });
  const data = JSON.parse(read("igate.json")) as object;
  await sends(office, request, "/feeds/igate/igate", { data });
  await sitDown(page, "director");
  await stands(page, office, 6, [/56,5\s%/, "39/69", "Cần quyết định"]);
  await decides(page, /^≥\s55\s%$/);
  await says(page, /56,5\s%/, "Đạt");
  await counted(page, "Nộp trực tuyến", "H29.16-251222-0001");
  await leftOut(page, "TTHC chỉ cung cấp thông tin", "H29.16-251222-0009");
  await counted(page, "Nộp tại quầy", "H29.16-251222-0008");
  await opens(page, "H29.16-251222-0008", "Nộp trực tiếp tại quầy.");
});

/** Chooses the target that rules, and says why. */
async function decides(page: Parameters<typeof says>[0], target: RegExp) {
  await page.getByLabel(target).check();
  await page.getByLabel("Lý do").fill("Con số đã thống nhất khi soạn kế hoạch.");
  await page.getByRole("button", { name: "Chọn làm chỉ tiêu" }).click();
  await expect(page.getByText("Đang là chỉ tiêu")).toBeVisible();
}
