import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { useFormErrors } from "../../ui/FormError";
import { SaveError } from "../../ui/SaveError";
import { Section } from "../../ui/Section";
import { useFormDraft } from "../../ui/useFormDraft";
import { changedFields, useSavedForm } from "../../ui/useSavedForm";
import type { Site } from "./queries";
import { SiteForm } from "./SiteForm";
import { siteForm, siteIn, type SiteValues, useSiteRules } from "./siteValues";

/** What is checked of a page and how often, saved by itself. */
export function SiteEditor({ site }: { site: Site }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const stored = siteForm(site);
  const form = useForm<SiteValues>({ initialValues: stored, validate: useSiteRules() });
  const forget = useFormDraft(`site:${site.id}`, form);
  const { tag, overtaken, catchUp, saved, base } = useSavedForm(form, stored, site.revision);
  const save = useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH("/api/v1/sites/{id}", {
          params: { path: { id: site.id }, header: { "If-Match": tag } },
          body: changedFields(siteIn(base), siteIn(form.values)),
        }),
      ),
    onMutate: () => setError(null),
    onSuccess: (now) => {
      forget();
      saved(siteForm(now), now.revision);
      notifications.show({ message: t("sites.saved") });
    },
    onError: (cause) => setError(putErrors(form, cause)),
    // Also after a refusal: somebody else may have changed it.
    onSettled: () => cache.invalidateQueries({ queryKey: ["sites"] }),
  });
  return (
    <Section title={t("sites.settings")}>
      <SiteForm
        form={form}
        pending={save.isPending}
        submitLabel={t("action.save")}
        message={<SaveError error={error} overtaken={overtaken} onCatchUp={catchUp} />}
        onSubmit={() => save.mutate()}
      />
    </Section>
  );
}
