// The job that MTCL exists for, from the first start of an empty installation to the dossiers behind a figure.

import path from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { dossiersOf2025, UNIT } from "./dossiers";
import { bearer, logInFirst, type Person } from "./people";
import type { Server } from "./server";
import { expect, test } from "./test";

const PLAN_FILE = path.resolve("../data/plans/muc-tieu-2025.txt");
const ADMINISTRATOR: Person = { username: "quan.tri", password: "Sông Hương mùa thu 2025" };
const GIVEN = "Giấy tạm của văn phòng 7";
const CHOSEN = "Núi Ngự chiều mưa bay 9";

test("from the set-up link to the dossiers behind a figure", async ({
  browser,
  installation,
}) => {
  const open = async () => {
    const context = await browser.newContext({ baseURL: installation.url });
    return context.newPage();
  };

  await test.step("the link in the log makes the first administrator", async () => {
    const page = await open();
    await page.goto(installation.setUpLink ?? "");
    await page.getByLabel("Họ và tên").fill("Nguyễn Quản Trị");
    await page.getByLabel("Tên đăng nhập").fill(ADMINISTRATOR.username);
    await page.getByLabel("Mật khẩu", { exact: true }).fill(ADMINISTRATOR.password);
    await page.getByLabel("Nhập lại mật khẩu mới").fill(ADMINISTRATOR.password);
    await page.getByRole("button", { name: "Tạo tài khoản" }).click();
    await expect(page.getByRole("heading", { name: "Chưa có kế hoạch nào" })).toBeVisible();
    await settle(page.request);
    await page.context().close();
  });

  const secretary = await open();
  await test.step("the ISO secretary imports the plan of 2025 and submits it", async () => {
    await logInFirst(secretary, { username: "thu.ky", password: GIVEN }, CHOSEN);
    await secretary.getByRole("link", { name: "Kế hoạch", exact: true }).click();
    await secretary.getByRole("link", { name: "Nhập từ tệp" }).first().click();
    await secretary.getByLabel("Chọn tệp").first().setInputFiles(PLAN_FILE);
    await expect(secretary.getByText("26/QĐ-SYT").first()).toBeVisible();
    await secretary.getByRole("button", { name: "Nhận thành dự thảo" }).click();
    await expect(
      secretary.getByRole("heading", { name: "Kế hoạch mục tiêu chất lượng năm 2025" }),
    ).toBeVisible();
    await secretary.getByRole("button", { name: "Trình phát hành" }).click();
    const dialog = secretary.getByRole("dialog");
    await dialog.getByRole("button", { name: "Trình phát hành" }).click();
    await expect(secretary.getByText(/^Đã trình, chờ lãnh đạo/)).toBeVisible();
  });

  const director = await open();
  await test.step("the director issues it", async () => {
    await logInFirst(director, { username: "giam.doc", password: GIVEN }, CHOSEN);
    await director.goto(new URL(secretary.url()).pathname);
    await director.getByRole("button", { name: "Phát hành", exact: true }).click();
    const dialog = director.getByRole("dialog");
    // What the file said stands there already.
    await expect(dialog.getByLabel("Số quyết định")).toHaveValue("26/QĐ-SYT");
    await expect(dialog.getByRole("textbox", { name: "Ngày quyết định" })).toHaveValue("10/01/2025");
    await dialog.getByLabel("Chức vụ người ký").fill("Giám đốc");
    await dialog.getByLabel("Họ tên người ký").fill("Trần Văn Giám");
    await dialog.getByRole("button", { name: "Phát hành" }).click();
    await expect(director.getByText(/^Đang có hiệu lực/)).toBeVisible();
  });

  await test.step("six objectives, two of which contradict themselves: the director decides one", async () => {
    await director.goto("/");
    const rows = director.getByRole("table").getByRole("row");
    await expect(rows).toHaveCount(7);
    await expect(director.getByRole("table").getByText("Cần quyết định")).toHaveCount(2);
    await director.getByRole("link", { name: "Xem và quyết định" }).first().click();
    await director.getByLabel(/^≥\s95\s%$/).check();
    await director.getByLabel("Lý do").fill("Cột Đo lường là con số đã thống nhất khi soạn.");
    await director.getByRole("button", { name: "Chọn làm chỉ tiêu" }).click();
    await expect(director.getByText(/Đã chọn ≥\s95\s%/).first()).toBeVisible();
    await director.goto("/");
    await expect(director.getByRole("table").getByText("Cần quyết định")).toHaveCount(1);
  });

  await test.step("the one-stop system pushes sixty dossiers, one of them late", async () => {
    const { counts, rejected } = await push(installation, director.request, dossiersOf2025());
    expect(counts.created).toBe(60);
    expect(rejected).toEqual([expect.objectContaining({ index: 60, code: "impossible_dates" })]);
  });

  await test.step("the figure is there, with the dossiers behind it", async () => {
    await director.reload();
    await expect(director.getByRole("row", { name: /98,3\s%/ })).toContainText("Không đạt");
    await director.getByRole("link", { name: /59\/60/ }).click();
    await director.getByRole("link", { name: "Xem 1 hồ sơ trễ" }).click();
    await director.getByRole("link", { name: "000.00.17.H11-250301-0060" }).click();
    await expect(director.getByText("Xong sau ngày hẹn trả.").first()).toBeVisible();
  });

  await test.step("the refused row is kept, with its reason", async () => {
    await secretary.goto("/pushes");
    await secretary.getByText("Dòng bị từ chối", { exact: true }).click();
    const row = secretary.getByRole("listitem").filter({ hasText: "000.00.17.H11-250301-0099" });
    await expect(row).toContainText("Trình tự ngày không thể có thật");
  });
});

/** The unit and the two people, made as the administrator. */
async function settle(request: APIRequestContext) {
  const headers = await bearer(request, ADMINISTRATOR);
  const made = async (path: string, data: object) => {
    const answer = await request.post(path, { headers, data });
    expect(answer.status(), await answer.text()).toBe(201);
  };
  await made("/api/v1/units", { code: UNIT, kind: "unit", name: "Phòng Nghiệp vụ Y" });
  for (const [username, full_name, role] of [
    ["thu.ky", "Lê Thị Thư Ký", "iso_secretary"],
    ["giam.doc", "Trần Văn Giám", "director"],
  ]) {
    await made("/api/v1/users", { username, full_name, role, password: GIVEN });
  }
}

/** Pushes as a program does: an id and a secret made on the command line, a token, a batch. */
async function push(installation: Server, request: APIRequestContext, items: object[]) {
  const printed = await installation.mtcl("client", "create", "--name", "mot-cua", "--scope", "dossiers:write");
  const { client_id, client_secret } = JSON.parse(printed) as Record<string, string>;
  const basic = Buffer.from(`${client_id}:${client_secret}`).toString("base64");
  const granted = await request.post("/api/v1/oauth/token", {
    headers: { Authorization: `Basic ${basic}` },
    form: { grant_type: "client_credentials" },
  });
  const { access_token } = (await granted.json()) as { access_token: string };
  const answer = await request.post("/api/v1/dossiers/batch", {
    headers: { Authorization: `Bearer ${access_token}` },
    data: { items },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as { counts: { created: number }; rejected: object[] };
}
