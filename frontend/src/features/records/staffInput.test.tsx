import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { useState } from "react";
import { expect, it } from "vitest";
import { logIn } from "../../test/session";
import { renderApp } from "../../test/render";
import { server } from "../../test/server";
import { StaffInput } from "./StaffInput";

const PEOPLE = [
  { code: "NV-01", name: "Nguyễn Thị Hoa" },
  { code: "NV-02", name: "Trần Văn Bình" },
];

function Form() {
  const [code, setCode] = useState("");
  return (
    <>
      <StaffInput label="Người học" required value={code} onChange={setCode} />
      <output>{code}</output>
    </>
  );
}

it("finds a member of staff by a part of the name, with the keyboard alone", async () => {
  logIn("iso_secretary");
  server.use(
    http.get("/api/v1/staff", ({ request }) => {
      const q = new URL(request.url).searchParams.get("q") ?? "";
      const found =
        q === "" ? PEOPLE : PEOPLE.filter(({ code }) => q === "binh" && code === "NV-02");
      return HttpResponse.json({
        items: found.map((one) => ({ ...one, id: one.code })),
        next_cursor: null,
      });
    }),
  );
  renderApp(<Form />);
  const input = screen.getByRole("combobox", { name: /Người học/ });
  await userEvent.click(input);
  expect(await screen.findByRole("option", { name: "Nguyễn Thị Hoa · NV-01" })).toBeVisible();
  await userEvent.type(input, "binh");
  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(screen.getByRole("status")).toHaveTextContent("NV-02");
  expect(input).toHaveValue("Trần Văn Bình · NV-02");
});
