import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { api, unwrap } from "../../api/client";
import { FormError, useFormErrors } from "../../ui/FormError";
import { PageHeader } from "../../ui/PageHeader";
import { Section } from "../../ui/Section";
import { useFormDraft } from "../../ui/useFormDraft";
import { UnitForm, type UnitValues } from "./UnitForm";

export function NewUnitPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const showErrors = useFormErrors();
  const [rest, setRest] = useState<unknown>(null);
  const required = (value: string) => (value.trim() === "" ? t("field_errors.required") : null);
  const form = useForm<UnitValues>({
    initialValues: {
      kind: "unit",
      code: "",
      name: "",
      short_name: "",
      parent_id: "",
      position: 0,
    },
    validate: { code: required, name: required },
  });
  const forget = useFormDraft("unit-new", form);
  const save = useMutation({
    mutationFn: () => {
      const { kind, code, name, short_name, parent_id, position } = form.values;
      return unwrap(
        api.POST("/api/v1/units", {
          body: {
            kind: kind === "group" ? "group" : "unit",
            code: code.trim(),
            name: name.trim(),
            short_name: short_name.trim() || null,
            parent_id: kind === "group" || parent_id === "" ? null : parent_id,
            position: Number(position),
          },
        }),
      );
    },
    onMutate: () => setRest(null),
    onError: (error) => setRest(showErrors(form, error)),
    onSuccess: async (unit) => {
      forget();
      await client.invalidateQueries({ queryKey: ["units"] });
      notifications.show({ message: t("units.added", { name: unit.name }) });
      // Aliases come next, and they stand on the unit's own page.
      void navigate(`/admin/units/${unit.id}`);
    },
  });
  return (
    <>
      <PageHeader title={t("units.add")} crumbs={[{ label: t("nav.units"), to: "/admin/units" }]} />
      <Section>
        <UnitForm
          form={form}
          pending={save.isPending}
          onSubmit={() => save.mutate()}
          message={<FormError error={rest} />}
        >
          <Button component={Link} to="/admin/units" variant="default" onClick={forget}>
            {t("action.cancel")}
          </Button>
        </UnitForm>
      </Section>
    </>
  );
}
