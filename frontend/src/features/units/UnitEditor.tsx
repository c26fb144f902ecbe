import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { asApiError } from "../../api/errors";
import type { components } from "../../api/schema";
import { useFormErrors } from "../../ui/FormError";
import { SaveError } from "../../ui/SaveError";
import { Section } from "../../ui/Section";
import { useFormDraft } from "../../ui/useFormDraft";
import { changedFields, useSavedForm } from "../../ui/useSavedForm";
import { unitQuery } from "./queries";
import type { Unit } from "./tree";
import { unitForm, UnitForm, type UnitValues } from "./UnitForm";

type UnitPatch = components["schemas"]["UnitPatch"];

function patchOf({ name, short_name, parent_id, position }: UnitValues): UnitPatch {
  return {
    name: name.trim(),
    short_name: short_name.trim(),
    parent_id: parent_id === "" ? null : parent_id,
    position: Number(position),
  };
}

/** The fields of a unit, saved by themselves. */
export function UnitEditor({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const required = (value: string) => (value.trim() === "" ? t("field_errors.required") : null);
  const stored = unitForm(unit);
  const form = useForm<UnitValues>({
    initialValues: stored,
    validate: { name: required, short_name: required },
  });
  const forget = useFormDraft(`unit:${unit.id}`, form);
  const { tag, overtaken, catchUp, saved, base } = useSavedForm(form, stored, unit.revision);
  const save = useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH("/api/v1/units/{id}", {
          params: { path: { id: unit.id }, header: { "If-Match": tag } },
          body: changedFields(patchOf(base), patchOf(form.values)),
        }),
      ),
    onMutate: () => setError(null),
    onSuccess: (now) => {
      forget();
      client.setQueryData(unitQuery(unit.id).queryKey, now);
      saved(unitForm(now), now.revision);
      notifications.show({ message: t("units.saved") });
      return client.invalidateQueries({ queryKey: ["units"] });
    },
    onError: (cause) => {
      setError(putErrors(form, cause));
      if (asApiError(cause).code === "precondition_failed") {
        void client.invalidateQueries({ queryKey: ["units"] });
      }
    },
  });
  return (
    <Section>
      <UnitForm
        form={form}
        id={unit.id}
        pending={save.isPending}
        onSubmit={() => save.mutate()}
        message={<SaveError error={error} overtaken={overtaken} onCatchUp={catchUp} />}
      />
    </Section>
  );
}
