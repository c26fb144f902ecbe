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
import { SiteForm } from "./SiteForm";
import { NEW_SITE, siteIn, type SiteValues, useSiteRules } from "./siteValues";

/** A new page to be watched. */
export function NewSitePage() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const form = useForm<SiteValues>({ initialValues: NEW_SITE, validate: useSiteRules() });
  const forget = useFormDraft("site-new", form);
  const make = useMutation({
    mutationFn: () =>
      unwrap(api.POST("/api/v1/sites", { body: { ...siteIn(form.values), active: true } })),
    onMutate: () => setError(null),
    onError: (cause) => setError(putErrors(form, cause)),
    onSuccess: async (site) => {
      forget();
      notifications.show({ message: t("sites.made", { name: site.name }) });
      await navigate(`/sites/${site.id}`, { replace: true });
      return cache.invalidateQueries({ queryKey: ["sites"] });
    },
  });
  return (
    <>
      <PageHeader title={t("sites.add")} crumbs={[{ label: t("nav.sites"), to: "/sites" }]} />
      <Section>
        <SiteForm
          form={form}
          pending={make.isPending}
          submitLabel={t("sites.make")}
          message={<FormError error={error} />}
          onSubmit={() => make.mutate()}
        >
          <Button component={Link} to="/sites" variant="default" onClick={forget}>
            {t("action.cancel")}
          </Button>
        </SiteForm>
      </Section>
    </>
  );
}
