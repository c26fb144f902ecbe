import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { api, unwrap } from "../../api/client";
import { FormError, useFormErrors } from "../../ui/FormError";
import { PageHeader } from "../../ui/PageHeader";
import { Section } from "../../ui/Section";
import { useFormDraft } from "../../ui/useFormDraft";
import { FeedForm } from "./FeedForm";
import { type FeedValues, NEW_FEED, newFeed } from "./feedValues";

/** A new feed: who will send, in which format, and what its codes mean. */
export function NewFeedPage() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const form = useForm<FeedValues>({
    initialValues: NEW_FEED,
    validate: {
      code: (value) => (value.trim() === "" ? t("field_errors.required") : null),
      name: (value) => (value.trim() === "" ? t("field_errors.required") : null),
    },
  });
  const forget = useFormDraft("feed-new", form);
  const make = useMutation({
    mutationFn: () => unwrap(api.POST("/api/v1/feeds", { body: newFeed(form.values) })),
    onMutate: () => setError(null),
    onError: (cause) => setError(putErrors(form, cause)),
    onSuccess: async ({ feed }) => {
      forget();
      await cache.invalidateQueries({ queryKey: ["feeds"] });
      await navigate(`/feeds/${feed.code}`, { replace: true });
    },
  });
  return (
    <>
      <PageHeader title={t("feeds.add")} crumbs={[{ label: t("nav.feeds"), to: "/feeds" }]} />
      <Section>
        <FeedForm
          form={form}
          isNew
          pending={make.isPending}
          submitLabel={t("feeds.make")}
          message={<FormError error={error} />}
          onSubmit={() => make.mutate()}
        >
          <Button component={Link} to="/feeds" variant="default" onClick={forget}>
            {t("action.cancel")}
          </Button>
        </FeedForm>
      </Section>
    </>
  );
}
