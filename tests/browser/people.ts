// People and programs of a new installation, made through the API as an administrator's script would make them.

import { expect, type APIRequestContext, type Page } from "@playwright/test";

/** Somebody who logs in. */
export type Person = { username: string; password: string };

/** Logs in over the API and gives the headers of the calls that follow; `at` is the server of a test without a base URL. */
export async function bearer(request: APIRequestContext, person: Person, at = "") {
  const answer = await request.post(`${at}/api/v1/auth/login`, { data: person });
  expect(answer.status(), await answer.text()).toBe(200);
  const { access_token } = (await answer.json()) as { access_token: string };
  return { Authorization: `Bearer ${access_token}` };
}

/** Fills and sends the log-in form that is shown. */
export async function logIn(page: Page, { username, password }: Person) {
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
}

/** Logs in for the first time: the password that the administrator gave must be changed. */
export async function logInFirst(page: Page, person: Person, password: string) {
  await page.goto("/login");
  await logIn(page, person);
  await page.getByLabel("Mật khẩu hiện tại").fill(person.password);
  await page.getByLabel("Mật khẩu mới", { exact: true }).fill(password);
  await page.getByLabel("Nhập lại mật khẩu mới").fill(password);
  await page.getByRole("button", { name: "Đổi mật khẩu" }).click();
  await expect(page.getByText("Đã đổi mật khẩu.")).toBeVisible();
}
