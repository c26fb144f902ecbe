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
import { FeedForm } from "./FeedForm";
import { type FeedDetail, feedQuery } from "./feedQueries";
import { feedForm, feedPatch, type FeedValues } from "./feedValues";

/** A feed's schedule and maps, saved by themselves. */
export function FeedEditor({ detail }: { detail: FeedDetail }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const { code, revision } = detail.feed;
  const stored = feedForm(detail);
  const form = useForm<FeedValues>({
    initialValues: stored,
    validate: { name: (value) => (value.trim() === "" ? t("field_errors.required") : null) },
  });
  const forget = useFormDraft(`feed:${code}`, form);
  const { tag, overtaken, catchUp, saved, base } = useSavedForm(form, stored, revision);
  const save = useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH("/api/v1/feeds/{code}", {
          params: { path: { code }, header: { "If-Match": tag } },
          body: changedFields(feedPatch(base), feedPatch(form.values)),
        }),
      ),
    onMutate: () => setError(null),
    onSuccess: (now) => {
      forget();
      cache.setQueryData(feedQuery(code).queryKey, now);
      saved(feedForm(now), now.feed.revision);
      notifications.show({ message: t("feeds.saved") });
      return cache.invalidateQueries({ queryKey: ["feeds"] });
    },
    onError: (cause) => {
      setError(putErrors(form, cause));
      if (asApiError(cause).code === "precondition_failed") {
        void cache.invalidateQueries({ queryKey: ["feeds"] });
      }
    },
  });
  return (
    <Section title={t("feeds.settings")}>
      <FeedForm
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
