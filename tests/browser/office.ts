// A department whose plan of one year is in force, its people, and the systems that send to it. A worker's tests share it;
// each sends all that its own figure rests on.

import { readFileSync } from "node:fs";
import path from "node:path";
import { type APIRequestContext, type Page, request as http } from "@playwright/test";
import { bearer, type Person } from "./people";
import { type Server, startServer } from "./server";
import { expect, test as base } from "./test";

const DATA = path.resolve("../data");
const PASSWORD = "Núi Ngự chiều mưa bay 9";
const ADMINISTRATOR: Person = { username: "quan.tri", password: PASSWORD };
const PEOPLE = { director: "Trần Văn Giám", iso_secretary: "Lê Thị Thư Ký", clerk: "Phạm Văn Thư", one_stop_officer: "Vũ Một Cửa" };
const UNITS = [
  ["vp", "Văn phòng Sở"],
  ["nvy", "Phòng Nghiệp vụ Y"],
];
const SCOPES = ["dossiers", "documents", "directives", "surveys"].map((source) => `${source}:write`);

type Role = keyof typeof PEOPLE;
type Objective = { id: string; number: string; short_name: string };
type Plan = { id: string; objectives: Objective[] };

/** The department. */
export type Office = {
  server: Server;
  plan: Plan;
  /** What a sending system logs in with. */
  client: { client_id: string; client_secret: string };
};

/** A file of `tests/data/sources`. */
export const source = (name: string) => path.join(DATA, "sources", name);

export const test = base.extend<{ baseURL: string }, { year: number; apart: boolean; office: Office }>({
  year: [0, { option: true, scope: "worker" }],
  // A department of its own, for tests that change figures which others read.
  apart: [false, { option: true, scope: "worker" }],
  office: [
    async ({ year }, use) => {
      const server = await startServer("empty");
      await use(await openOffice(server, year));
      await server.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ office }, use) => use(office.server.url),
});

async function openOffice(server: Server, year: number): Promise<Office> {
  const api = await http.newContext({ baseURL: server.url });
  const call = caller(api);
  const token = new URL(server.setUpLink ?? "").hash.slice(1);
  const person = { ...ADMINISTRATOR, full_name: "Nguyễn Quản Trị" };
  await call("POST", "/auth/setup", {}, { data: { token, ...person } });
  const administrator = await bearer(api, ADMINISTRATOR);
  const top = await call<{ id: string }>("POST", "/units", administrator, {
    data: { code: "syt", kind: "unit", name: "Sở Y tế" },
  });
  for (const [code, name] of UNITS) {
    const data = { code, kind: "unit", name, parent_id: top.id };
    await call("POST", "/units", administrator, { data });
  }
  for (const [role, name] of Object.entries(PEOPLE)) {
    const account = ["--username", role, "--full-name", name, "--role", role];
    await server.mtclTyping(PASSWORD, "user", "create", "--password-stdin", ...account);
  }
  const scopes = SCOPES.flatMap((scope) => ["--scope", scope]);
  const printed = await server.mtcl("client", "create", "--name", "he-thong-gui", ...scopes);

  const secretary = await bearer(api, personOf("iso_secretary"));
  const director = await bearer(api, personOf("director"));
  const file = path.join(DATA, `plans/muc-tieu-${year}.txt`);
  const made = await call<{ plan_id: string }>("POST", "/plans/import?dry_run=false", secretary, {
    multipart: { file: { name: path.basename(file), mimeType: "text/plain", buffer: readFileSync(file) } },
  });
  const at = `/plans/${made.plan_id}`;
  await call("POST", `${at}/submit`, secretary);
  const decision = {
    decision_number: "26/QĐ-SYT",
    decision_date: `${year}-01-10`,
    signer_position: "GIÁM ĐỐC",
    signer_name: PEOPLE.director,
  };
  const plan = await call<Plan>("POST", `${at}/issue`, director, { data: decision });
  await api.dispose();
  return { server, plan, client: JSON.parse(printed) as Office["client"] };
}

type Body = Parameters<APIRequestContext["fetch"]>[1];

/** Calls the API, and fails on a refusal. */
export function caller(api: APIRequestContext) {
  return async <T>(method: string, at: string, headers: Record<string, string>, body: Body = {}) => {
    const answer = await api.fetch(`/api/v1${at}`, { method, ...body, headers: { ...headers, ...body.headers } });
    expect(answer.ok(), `${at}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as T;
  };
}

const personOf = (role: Role): Person => ({ username: role, password: PASSWORD });

/** Registers a feed, as the secretary does once; again changes nothing. */
export async function registerFeed(api: APIRequestContext, feed: object) {
  const headers = await bearer(api, personOf("iso_secretary"));
  const answer = await api.post("/api/v1/feeds", { headers, data: feed });
  expect([201, 409, 422], await answer.text()).toContain(answer.status());
}

/** The one-stop system logs in its own way, and posts what it posts to the portal: the dossiers of 2025. */
export async function sendsDossiers(office: Office, api: APIRequestContext) {
  const maps = { default_service_level: "full" };
  await registerFeed(api, { code: "motcua", name: "Một cửa tỉnh", source_kind: "dossiers", adapter: "dvcqg", maps });
  const call = caller(api);
  const { client_id, client_secret } = office.client;
  const { session } = await call<{ session: string }>("POST", "/feeds/motcua/dvcqg/login", {}, {
    data: { username: client_id, password: client_secret },
  });
  const dossiers = JSON.parse(readFileSync(source("2025/dongbohosomc.json"), "utf8")) as object;
  const answer = await call<{ error_code: string }>("POST", "/feeds/motcua/dvcqg", {}, { data: { ...dossiers, session } });
  expect(answer.error_code, JSON.stringify(answer)).toBe("00");
}

/** What a program of the office sends with its token. */
export async function sends(office: Office, api: APIRequestContext, at: string, body: Body) {
  const { client_id, client_secret } = office.client;
  const basic = Buffer.from(`${client_id}:${client_secret}`).toString("base64");
  const granted = await api.post("/api/v1/oauth/token", {
    headers: { Authorization: `Basic ${basic}` },
    form: { grant_type: "client_credentials" },
  });
  const { access_token } = (await granted.json()) as { access_token: string };
  const headers = { Authorization: `Bearer ${access_token}` };
  return caller(api)<Record<string, unknown>>("POST", at, headers, body);
}

/** Sits down at the page as somebody; the page is opened afterwards. */
export async function sitDown(page: Page, role: Role) {
  await bearer(page.context().request, personOf(role));
}

/** Takes a file in through *Nhập sổ, danh sách*: recognised, previewed, accepted. */
export async function takeIn(
  page: Page,
  name: string,
  kind: string,
  previewed: string,
  beforehand?: () => Promise<void>,
) {
  await page.goto("/register-files");
  await page.getByLabel("Chọn tệp").first().setInputFiles(source(name));
  await expect(page.getByLabel("Loại sổ")).toHaveValue(kind);
  await beforehand?.();
  await expect(page.getByRole("table", { name: "Xem trước" }).getByText(previewed).first()).toBeVisible();
  await page.getByRole("button", { name: /^Nhập \d+ dòng$/ }).click();
  await expect(page.getByText(`Đã nhập ${path.basename(name)}`)).toBeVisible();
}

/** What the overview says of an objective: its figure and its verdict; then opens the objective at its rows. */
export async function stands(
  page: Page,
  office: Office,
  number: number,
  [value, pair, verdict]: [RegExp, string, string],
) {
  const objective = office.plan.objectives[number - 1];
  if (!objective) throw new Error(`the plan has no objective ${number}`);
  await page.goto("/");
  const name = page.getByRole("link", { name: objective.short_name, exact: true });
  const row = page.getByRole("row").filter({ has: name });
  await expect(row).toContainText(value);
  await expect(row).toContainText(verdict);
  await row.getByRole("link", { name: `(${pair})` }).click();
  await expect(page).toHaveURL(new RegExp(`/objectives/${objective.id}.*#rows$`));
  await says(page, value, verdict);
}

/** The figure and the verdict at the head of an objective's page. */
export async function says(page: Page, value: RegExp, verdict: string) {
  const main = page.getByRole("main");
  await expect(main.getByText(value).first()).toBeVisible();
  await expect(main.getByText(verdict, { exact: true }).first()).toBeVisible();
}

/** Below the figure: a row that stands there for a reason. */
export async function counted(page: Page, reason: string, code: string) {
  await choose(page, reason);
  const table = page.getByRole("table", { name: new RegExp(`: ${reason}$`) });
  await expect(table.getByRole("row").filter({ hasText: code })).toBeVisible();
}

/** Below the figure: a row that is not counted, and why. */
export async function leftOut(page: Page, reason: string, code: string) {
  const whys = page.getByRole("group", { name: "Vì sao không tính" });
  const table = page.getByRole("table", { name: reason });
  if (!(await whys.isVisible())) {
    await choose(page, "Không tính");
    await expect(table).toBeVisible();
  }
  if (await whys.isVisible()) {
    await choose(page, reason);
    await expect(page.getByRole("table", { name: new RegExp(`: ${reason}$`) })).toBeVisible();
  }
  const row = table.getByRole("row").filter({ hasText: code });
  await expect(row).toBeVisible();
  // Where rows of several reasons may stand, each says its own.
  if ((await table.getByRole("columnheader", { name: "Vì sao" }).count()) > 0) {
    await expect(row).toContainText(reason);
  }
}

/** A choice above the list of rows, with how many stand behind it. */
async function choose(page: Page, choice: string) {
  await page
    .locator("label")
    .filter({ hasText: new RegExp(`^${choice} [\\d.]+$`) })
    .click();
}

/** Opens a row of the list: what it is, and in words why it counts as it does. */
export async function opens(page: Page, code: string, why: string) {
  await page.getByRole("link", { name: code, exact: true }).first().click();
  await expect(page.getByText(why).first()).toBeVisible();
}
