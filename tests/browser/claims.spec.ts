// What people type and what senders claim, beside what the rows give: a reading that gives way, a report II.06a, and an
// audit of 5S by a rubric of the office's own.

import { holds } from "./holds";
import { says, sends, sendsDossiers, sitDown, source, test } from "./office";
import { expect } from "./test";

test.use({ year: 2025, apart: true });
// One after another, so that they share one department.
test.describe.configure({ mode: "default" });

test("a reading that is typed with its evidence is the figure until rows come", async ({ page, office, request }) => {
  const objective = office.plan.objectives[1];
  if (!objective) throw new Error("the plan has no objective 2");
  await sitDown(page, "iso_secretary");
  await page.goto(`/plans/${office.plan.id}/objectives/${objective.id}?period=2025Q2`);
  await page.getByRole("button", { name: "Nhập số liệu" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Kỳ").selectOption({ label: "Quý II/2025" });
  await dialog.getByLabel("Số phiếu đạt").fill("45");
  await dialog.getByLabel("Tổng số phiếu").fill("50");
  await dialog.getByLabel("Vì sao nhập tay").fill("Phiếu giấy đợt tháng 5, đếm theo biên bản kiểm phiếu.");
  await expect(dialog.getByText(/mỗi tệp tối đa 20 MB/)).toBeVisible();
  await dialog.getByLabel("Chọn tệp").setInputFiles(source("2025/so-van-ban-di.xlsx"));
  await expect(dialog.getByRole("listitem").filter({ hasText: "so-van-ban-di.xlsx" })).toBeVisible();
  await dialog.getByRole("button", { name: "Lưu số liệu" }).click();
  await expect(page.getByText("Đã lưu số liệu nhập tay.")).toBeVisible();
  await says(page, /90\s%/, "Đạt");
  await expect(page.getByRole("main").getByText("nhập tay", { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "Tệp minh chứng (1)" }).click();
  await expect(page.getByText("so-van-ban-di.xlsx")).toBeVisible();

  const survey = {
    source: "giay", code: "KS-2025-05", name: "Khảo sát tháng 5/2025", method: "paper", from: "2025-05-05",
    to: "2025-05-30", distributed: 60, collected: 55, valid: 50, satisfied: 40, unit_code: "nvy",
    source_updated_at: "2025-06-02T08:00:00+07:00",
  };
  await sends(office, request, "/survey-results/batch", { data: { items: [survey] } });
  await page.reload();
  await says(page, /80\s%/, "Không đạt");
  await expect(page.getByText(/^số nhập tay 90\s% \(45\/50\)/)).toBeVisible();
});

test("a report II.06a from a file: its sums, and line by line beside the dossiers", async ({ page, office, request }) => {
  await sendsDossiers(office, request);

  await sitDown(page, "one_stop_officer");
  await page.goto("/register-files");
  await page.getByLabel("Chọn tệp").first().setInputFiles(source("2025/bao-cao-06a-6-thang.csv"));
  await expect(page.getByLabel("Loại sổ")).toHaveValue("report_06a");
  await expect(page.getByText(/“Kỳ báo cáo: 6 tháng đầu năm 2025”/)).toBeVisible();
  await expect(page.getByText(/\(3\) ghi 5 nhưng \(4\) \+ \(5\) \+ \(6\) = 6/).first()).toBeVisible();
  await page.getByLabel("Nguồn gửi", { exact: true }).selectOption({ label: "Một cửa tỉnh" });
  await page.getByRole("button", { name: "Lưu báo cáo" }).click();
  await page.getByRole("link", { name: "Xem đối chiếu" }).click();

  // The portal's dossiers carry a code for their field, the report its name: a person says once that they are one.
  await page.getByText("Chỉ rõ “Khám bệnh, chữa bệnh” là lĩnh vực nào").click();
  await page.getByRole("checkbox", { name: "G17-YT01" }).check();
  await page.getByRole("button", { name: "Lưu", exact: true }).first().click();
  const line = page.getByRole("table", { name: "Đối chiếu" }).getByRole("row").filter({ hasText: "Khám bệnh, chữa bệnh" });
  // The sender claims that none was late; the dossiers have one.
  await expect(line.getByRole("cell").nth(8)).toContainText("0Hệ thống 1");
  // The comparison is the widest table there is.
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await holds(page);
  }
  await line.getByRole("cell").nth(8).getByRole("link").click();
  await expect(page.getByText("H29.16-250303-0060")).toBeVisible();
});

test("5S: a rubric, a room, an audit by both, its score and the room's trend", async ({ page }) => {
  await sitDown(page, "iso_secretary");
  await page.goto("/five-s-rubrics/new");
  await page.getByLabel("Mã phiếu").fill("5S-VP");
  await page.getByLabel("Tên phiếu").fill("Phiếu chấm 5S của Văn phòng");
  const from = page.getByRole("textbox", { name: "Dùng từ ngày" });
  await from.fill("01/01/2025");
  await from.press("Tab");
  await page.getByLabel("Nhóm").fill("Sàng lọc");
  await page.getByLabel("Câu 1").fill("Không có vật dụng thừa");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByRole("link", { name: "5S-VP, phiên bản 1" })).toBeVisible();

  await page.goto("/five-s-rooms/new");
  await page.getByLabel("Mã phòng").fill("P-101");
  await page.getByLabel("Tên phòng").fill("Phòng Văn thư");
  await page.getByLabel("Đơn vị").selectOption("Văn phòng Sở");
  const since = page.getByRole("textbox", { name: "Chấm từ ngày" });
  await since.fill("01/01/2025");
  // Closes the calendar, which stands over the button.
  await since.press("Tab");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Phòng 5S" })).toBeVisible();

  for (const [day, points] of [["10/3/2025", 3], ["10/6/2025", 4]] as const) {
    await page.goto("/five-s-audits/new");
    await page.getByRole("combobox", { name: "Phòng", exact: true }).selectOption({ label: "P-101 · Phòng Văn thư" });
    const audited = page.getByRole("textbox", { name: "Ngày chấm" });
    await audited.fill(day);
    await audited.press("Tab");
    await page.getByLabel("Đánh giá viên").fill("Trần Văn Bình");
    await page.getByLabel("Phiếu chấm", { exact: true }).selectOption({ label: "Phiếu chấm 5S của Văn phòng (5S-VP, phiên bản 1)" });
    await page
      .getByRole("radiogroup", { name: "Điểm: Không có vật dụng thừa" })
      .getByText(String(points), { exact: true })
      .click();
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    // The form says the score too: it is kept once the page of the audit says it.
    await expect(page).toHaveURL(/five-s-audits\/(?!new)/);
    await expect(page.getByText(`${points * 20} điểm`).first()).toBeVisible();
  }

  await page.goto("/five-s-rooms?period=2025");
  const room = page.getByRole("row").filter({ hasText: "P-101" });
  await expect(room).toContainText("80");
  await expect(room.getByRole("img", { name: /^Điểm 5S phòng P-101/ })).toBeVisible();
  await room.getByRole("link", { name: "P-101" }).click();
  await expect(page.getByRole("region", { name: "Các lần chấm phòng P-101" })).toContainText("60 điểm");
});
