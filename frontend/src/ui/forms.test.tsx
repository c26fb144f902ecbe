import { TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { ApiError } from "../api/errors";
import { renderApp } from "../test/render";
import { FormError, useFormErrors } from "./FormError";
import { useFormDraft } from "./useFormDraft";

function UnitForm({ error }: { error: ApiError }) {
  const form = useForm({ initialValues: { name: "", code: "", aliases: [] as string[] } });
  const [rest, setRest] = useState<unknown>(null);
  const showErrors = useFormErrors();
  const forget = useFormDraft("unit", form);
  return (
    <form onSubmit={form.onSubmit(() => setRest(showErrors(form, error)))}>
      <TextInput label="Tên" {...form.getInputProps("name")} />
      <TextInput label="Mã" {...form.getInputProps("code")} />
      <FormError error={rest} />
      <button type="submit">Lưu</button>
      <button type="button" onClick={forget}>
        Quên
      </button>
    </form>
  );
}

const refused = (errors: { field: string; code: string }[]) =>
  new ApiError({ status: 422, code: "validation_failed", errors });

it("puts errors at their fields in the reader's language, focuses the first, keeps the text", async () => {
  renderApp(<UnitForm error={refused([{ field: "code", code: "taken" }])} />);
  await userEvent.type(screen.getByLabelText("Mã"), "P01");
  await userEvent.click(screen.getByText("Lưu"));
  expect(screen.getByLabelText("Mã")).toHaveAccessibleDescription("Đã được dùng.");
  expect(screen.getByLabelText("Mã")).toHaveFocus();
  expect(screen.getByLabelText("Mã")).toHaveValue("P01");
  expect(screen.queryByRole("alert")).toBeNull();
});

it("says at the form what belongs to no field of it", async () => {
  renderApp(
    <UnitForm
      error={refused([
        { field: "name", code: "no_such_code_yet" },
        { field: "parent_id", code: "circular" },
      ])}
    />,
  );
  await userEvent.click(screen.getByText("Lưu"));
  expect(screen.getByLabelText("Tên")).toHaveAccessibleDescription("Chưa hợp lệ.");
  expect(screen.getByRole("alert")).toHaveTextContent("Dữ liệu chưa hợp lệ.");
});

it("brings a draft back after a reload until it is saved", async () => {
  const error = refused([]);
  const first = renderApp(<UnitForm error={error} />);
  await userEvent.type(screen.getByLabelText("Tên"), "Phòng Dược");
  first.unmount();

  const second = renderApp(<UnitForm error={error} />);
  expect(screen.getByLabelText("Tên")).toHaveValue("Phòng Dược");
  await userEvent.click(screen.getByText("Quên"));
  second.unmount();

  renderApp(<UnitForm error={error} />);
  expect(screen.getByLabelText("Tên")).toHaveValue("");
});
