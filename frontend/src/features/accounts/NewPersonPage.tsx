import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api, unwrap } from "../../api/client";
import { FormError, useFormErrors } from "../../ui/FormError";
import { PageHeader } from "../../ui/PageHeader";
import { Section } from "../../ui/Section";
import { useFormDraft } from "../../ui/useFormDraft";
import { NewPassword } from "./NewPassword";
import css from "./People.module.css";
import { NEW_PERSON, PersonForm, personIn, type PersonValues, usePersonRules } from "./PersonForm";
import { temporaryPassword } from "./temporaryPassword";

/** A new account, and its temporary password in place of the form once it is made. */
export function NewPersonPage() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const form = useForm<PersonValues>({ initialValues: NEW_PERSON, validate: usePersonRules() });
  const forget = useFormDraft("person-new", form);
  const make = useMutation({
    mutationFn: async () => {
      const person = personIn(form.values);
      if (!person) throw new Error("a form without a role was sent");
      const password = temporaryPassword();
      const username = form.values.username.trim();
      const made = await unwrap(
        api.POST("/api/v1/users", { body: { ...person, username, password } }),
      );
      return { made, password };
    },
    onMutate: () => setError(null),
    onError: (cause) => setError(putErrors(form, cause)),
    onSuccess: () => {
      forget();
      return cache.invalidateQueries({ queryKey: ["users"] });
    },
  });
  return (
    <>
      <PageHeader
        title={make.data ? t("people.made", { name: make.data.made.full_name }) : t("people.add")}
        crumbs={[{ label: t("nav.people"), to: "/admin/people" }]}
      />
      <Section>
        {make.data ? (
          <NewPassword username={make.data.made.username} password={make.data.password}>
            <Button component={Link} to={`/admin/people/${make.data.made.id}`} replace>
              {t("people.handed_over")}
            </Button>
          </NewPassword>
        ) : (
          <>
            <p className={css.note}>{t("people.new_text")}</p>
            <PersonForm
              form={form}
              isNew
              pending={make.isPending}
              submitLabel={t("people.make")}
              message={<FormError error={error} />}
              onSubmit={() => make.mutate()}
            >
              <Button component={Link} to="/admin/people" variant="default" onClick={forget}>
                {t("action.cancel")}
              </Button>
            </PersonForm>
          </>
        )}
      </Section>
    </>
  );
}
