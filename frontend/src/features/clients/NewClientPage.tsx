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
import { ClientForm, clientIn, type ClientValues, NEW_CLIENT, useClientRules } from "./ClientForm";
import { NewSecret } from "./NewSecret";

/** A new client, and its secret in place of the form once it is made. */
export function NewClientPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const form = useForm<ClientValues>({ initialValues: NEW_CLIENT, validate: useClientRules() });
  const forget = useFormDraft("client-new", form);
  const make = useMutation({
    mutationFn: () => unwrap(api.POST("/api/v1/clients", { body: clientIn(form.values) })),
    onMutate: () => setError(null),
    onError: (cause) => setError(putErrors(form, cause)),
    onSuccess: () => {
      forget();
      return client.invalidateQueries({ queryKey: ["clients"] });
    },
  });
  const made = make.data;
  return (
    <>
      <PageHeader
        title={made ? t("clients.made", { name: made.client.name }) : t("clients.add")}
        crumbs={[{ label: t("nav.clients"), to: "/admin/clients" }]}
      />
      <Section>
        {made ? (
          <NewSecret id={made.client.id} secret={made.client_secret}>
            <Button component={Link} to={`/admin/clients/${made.client.id}`} replace>
              {t("clients.kept")}
            </Button>
          </NewSecret>
        ) : (
          <ClientForm
            form={form}
            pending={make.isPending}
            submitLabel={t("clients.make")}
            message={<FormError error={error} />}
            onSubmit={() => make.mutate()}
          >
            <Button component={Link} to="/admin/clients" variant="default" onClick={forget}>
              {t("action.cancel")}
            </Button>
          </ClientForm>
        )}
      </Section>
    </>
  );
}
