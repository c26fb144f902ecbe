import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { asApiError } from "../../api/errors";
import { useFormErrors } from "../../ui/FormError";
import { SaveError } from "../../ui/SaveError";
import { Section } from "../../ui/Section";
import { useFormDraft } from "../../ui/useFormDraft";
import { changedFields, useSavedForm } from "../../ui/useSavedForm";
import { type Person, personQuery } from "./peopleQueries";
import { personForm, PersonForm, personIn, type PersonValues, usePersonRules } from "./PersonForm";

/** Who somebody is in the department, saved by itself. */
export function PersonEditor({ person }: { person: Person }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const stored = personForm(person);
  const form = useForm<PersonValues>({ initialValues: stored, validate: usePersonRules() });
  const forget = useFormDraft(`person:${person.id}`, form);
  const { tag, overtaken, catchUp, saved, base } = useSavedForm(form, stored, person.revision);
  const save = useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH("/api/v1/users/{id}", {
          params: { path: { id: person.id }, header: { "If-Match": tag } },
          body: changedFields({ ...personIn(base) }, { ...personIn(form.values) }),
        }),
      ),
    onMutate: () => setError(null),
    onSuccess: (now) => {
      forget();
      cache.setQueryData(personQuery(person.id).queryKey, now);
      saved(personForm(now), now.revision);
      notifications.show({ message: t("people.saved") });
      return cache.invalidateQueries({ queryKey: ["users"] });
    },
    onError: (cause) => {
      setError(putErrors(form, cause));
      if (asApiError(cause).code === "precondition_failed") {
        void cache.invalidateQueries({ queryKey: ["users"] });
      }
    },
  });
  return (
    <Section>
      <PersonForm
        form={form}
        isNew={false}
        pending={save.isPending}
        submitLabel={t("action.save")}
        message={<SaveError error={error} overtaken={overtaken} onCatchUp={catchUp} />}
        onSubmit={() => save.mutate()}
      />
    </Section>
  );
}
