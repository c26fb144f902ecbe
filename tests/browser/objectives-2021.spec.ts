// The six objectives of the real plan of 2021, each from the office's own file or form to the verdict on the page and the
// rows behind it.

import { counted, leftOut, opens, says, sitDown, stands, takeIn, test } from "./office";
import { expect } from "./test";

test.use({ year: 2021 });
// One after another, so that they share one department.
test.describe.configure({ mode: "default" });

test("1: two score sheets; 87 points in the mean are not more than 87", async ({ page, office }) => {
  await sitDown(page, "iso_secretary");
  await takeIn(page, "2021/phieu-5s-p201.xlsx", "five_s", "Không có vật dụng, hồ sơ thừa");
  await takeIn(page, "2021/phieu-5s-p305.xlsx", "five_s", "Không có vật dụng, hồ sơ thừa");
  await stands(page, office, 1, [/87\sđiểm/, "2 kết quả chấm", "Không đạt"]);
  await counted(page, "Đã chấm điểm", "van-phong-so");
  await counted(page, "Đã chấm điểm", "phong-nghiep-vu-y");
  await opens(page, "phong-nghiep-vu-y", "Một lượt chấm điểm 5S.");
  await expect(page.getByText("84 điểm").first()).toBeVisible();
});

test("2: an export of licence dossiers, which a person checks", async ({ page, office }) => {
  await sitDown(page, "one_stop_officer");
  await takeIn(page, "2021/ho-so-hanh-nghe.xlsx", "dossiers", "000.00.16.H29-210405-0001");
  await sitDown(page, "iso_secretary");
  const checks = async (code: string, wrong?: string) => {
    await page.goto(`/dossiers?q=${code}`);
    await page.getByRole("link", { name: code }).click();
    await page.getByRole("button", { name: "Kiểm tra hồ sơ này" }).click();
    for (const question of ["Kịp thời", "Chính xác", "Đúng pháp luật"]) {
      if (question !== wrong) await page.getByLabel(question).check();
    }
    if (wrong) await page.getByLabel("Nhận xét").fill("Sai năm sinh trên chứng chỉ");
    await page.getByRole("button", { name: "Lưu kết quả kiểm tra" }).click();
    await expect(page.getByText(wrong ? "Chưa đúng quy định" : "Đúng quy định").first()).toBeVisible();
  };
  await checks("000.00.16.H29-210405-0001");
  await checks("000.00.16.H29-210405-0002", "Chính xác");
  await stands(page, office, 2, [/50\s%/, "1/2", "Không đạt"]);
  await counted(page, "Đúng quy định", "000.00.16.H29-210405-0001");
  await leftOut(page, "Chưa kiểm tra", "000.00.16.H29-210406-0001");
  await counted(page, "Chưa đúng quy định", "000.00.16.H29-210405-0002");
  await opens(page, "000.00.16.H29-210405-0002", "Đã kiểm tra: có điều chưa đạt.");
});

test("3: a follow-up register from before Unicode, and the day before the deadline", async ({ page, office }) => {
  await sitDown(page, "clerk");
  await takeIn(page, "2021/so-theo-doi-tcvn3.xlsx", "follow_up", "801/UBND-VX", () =>
    page.getByRole("button", { name: "Chuyển sang Unicode" }).click(),
  );
  await sitDown(page, "iso_secretary");
  await stands(page, office, 3, [/100\s%/, "2/2", "Đạt"]);
  await page.getByRole("button", { name: "Đổi cách tính" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Phải xong trước hạn 1 ngày").check();
  await dialog.getByLabel("Lý do").fill("Kế hoạch 2021, mục tiêu 3: trước 01 ngày.");
  await dialog.getByRole("button", { name: "Đổi và tính lại" }).click();
  await says(page, /50\s%/, "Không đạt");
  await counted(page, "Xong đúng hạn", "801/UBND-VX");
  await leftOut(page, "Không có hạn", "870/UBND-NC");
  await counted(page, "Xong trễ hạn", "845/UBND-VX");
  await opens(page, "845/UBND-VX", "Xong sau hạn.");
});

test("4: a batch of paper forms, typed in; 49 of 50 is not more than 98 %", async ({ page, office }) => {
  await sitDown(page, "one_stop_officer");
  await page.goto("/survey-results/new");
  await page.getByLabel("Mã đợt").fill("KS-2021-03");
  await page.getByRole("combobox", { name: /^Hình thức/ }).selectOption("Phiếu giấy");
  await page.getByLabel("Tên đợt").fill("Thăm dò ý kiến khách hàng tháng 3");
  await fillDay(page, "Từ ngày", "01/4/2021");
  await fillDay(page, "Đến ngày", "29/4/2021");
  for (const [label, count] of Object.entries({
    "Phiếu phát ra": "60",
    "Phiếu thu về": "52",
    "Phiếu hợp lệ": "50",
    "Hài lòng trở lên": "49",
  })) {
    await page.getByLabel(label).fill(count);
  }
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("KS-2021-03");
  await stands(page, office, 4, [/98\s%/, "49/50", "Không đạt"]);
  await counted(page, "Chưa hài lòng", "KS-2021-03");
  await opens(page, "KS-2021-03", "Có phiếu chưa hài lòng.");
});

test("5: lists of staff and of courses, lessons of 45 minutes, and what each person lacks", async ({ page, office }) => {
  await sitDown(page, "iso_secretary");
  await takeIn(page, "2021/danh-sach-can-bo.xlsx", "staff", "Nguyễn Thị Lan");
  await takeIn(page, "2021/danh-sach-dao-tao.xlsx", "trainings", "50 tiết");
  await stands(page, office, 5, [/50\s%/, "1/2", "Không đạt"]);
  await expect(page.getByText("Một tiết tính 45 phút")).toBeVisible();
  await counted(page, "Đã đủ giờ", "CC-01");
  await leftOut(page, "Nghỉ cả năm", "CC-03");
  await counted(page, "Chưa đủ giờ", "CC-02");
  await opens(page, "CC-02", "37,5 / 40 giờ");
  await expect(page.getByText("còn thiếu 2,5 giờ")).toBeVisible();
});

test("6: the website's upkeep, typed in", async ({ page, office }) => {
  await sitDown(page, "clerk");
  const enters = async (channel: string, section: string, activity: string, planned: string, done?: string) => {
    await page.goto("/upkeep/new");
    await page.getByRole("combobox", { name: /^Kênh/ }).selectOption(channel);
    await page.getByLabel("Chuyên mục").fill(section);
    await page.getByRole("combobox", { name: /^Việc/ }).selectOption(activity);
    await fillDay(page, "Ngày kế hoạch", planned);
    if (done) await fillDay(page, "Ngày làm", done);
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(section);
  };
  await enters("Trang thông tin điện tử", "Lịch làm việc", "Cập nhật nội dung", "04/5/2021", "03/5/2021");
  await enters("Diễn đàn", "Hỏi đáp", "Kiểm tra truy cập", "05/5/2021");
  await stands(page, office, 6, [/50\s%/, "1/2", "Do người đánh giá"]);
  await counted(page, "Xong đúng hạn", "Lịch làm việc");
  await counted(page, "Quá hạn, chưa xong", "Hỏi đáp");
  await opens(page, "Hỏi đáp", "Đã quá hạn mà chưa xong.");
});

/** Types a day, as people do. */
async function fillDay(page: Parameters<typeof says>[0], label: string, day: string) {
  const field = page.getByRole("textbox", { name: label });
  await field.fill(day);
  await field.press("Tab");
}
