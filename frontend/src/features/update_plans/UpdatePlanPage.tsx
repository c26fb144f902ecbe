import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";
import { api, unwrap } from "../../api/client";
import { useMay } from "../../api/session";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { useFormErrors } from "../../ui/FormError";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { SaveError } from "../../ui/SaveError";
import { Section } from "../../ui/Section";
import { useFormDraft } from "../../ui/useFormDraft";
import { changedFields, useSavedForm } from "../../ui/useSavedForm";
import { planForm, planIn, type PlanValues, usePlanRules } from "./planValues";
import { type UpdatePlan, updatePlanQuery } from "./queries";
import { UpdatePlanForm } from "./UpdatePlanForm";
import css from "./UpdatePlans.module.css";
import { useRhythmText } from "./useRhythmText";

/** One plan of updates: its days, and taking it away. */
export function UpdatePlanPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const may = useMay("upkeep:write");
  const rhythmText = useRhythmText();
  const query = useQuery(updatePlanQuery(id));
  return (
    <>
      <PageHeader
        title={query.data?.section ?? t("update_plans.plan")}
        crumbs={[
          { label: t("record.upkeep.title"), to: "/upkeep" },
          { label: t("update_plans.title"), to: "/update-plans" },
        ]}
        sub={query.data && rhythmText(query.data)}
      />
      <QueryView query={query}>
        {(plan) => (
          <>
            <p className={css.note}>
              <Link to={`/upkeep?q=${encodeURIComponent(plan.section)}`}>
                {t("update_plans.rows")}
              </Link>
            </p>
            {may && <Editor key={plan.id} plan={plan} />}
            {may && <Removal plan={plan} />}
          </>
        )}
      </QueryView>
    </>
  );
}

function Editor({ plan }: { plan: UpdatePlan }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const stored = planForm(plan);
  const form = useForm<PlanValues>({ initialValues: stored, validate: usePlanRules() });
  const forget = useFormDraft(`update-plan:${plan.id}`, form);
  const { tag, overtaken, catchUp, saved, base } = useSavedForm(form, stored, plan.revision);
  const save = useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH("/api/v1/update-plans/{id}", {
          params: { path: { id: plan.id }, header: { "If-Match": tag } },
          body: changedFields(planIn(base), planIn(form.values)),
        }),
      ),
    onMutate: () => setError(null),
    onSuccess: (now) => {
      forget();
      cache.setQueryData(updatePlanQuery(plan.id).queryKey, now);
      saved(planForm(now), now.revision);
      notifications.show({ message: t("update_plans.saved") });
    },
    onError: (cause) => setError(putErrors(form, cause)),
    // Also after a refusal: somebody else may have changed it.
    onSettled: async () => {
      await cache.invalidateQueries({ queryKey: ["upkeep"] });
      return cache.invalidateQueries({ queryKey: ["update-plans"] });
    },
  });
  return (
    <Section title={t("update_plans.settings")}>
      <p className={css.note}>{t("update_plans.follow_text")}</p>
      <UpdatePlanForm
        form={form}
        pending={save.isPending}
        submitLabel={t("action.save")}
        message={<SaveError error={error} overtaken={overtaken} onCatchUp={catchUp} />}
        onSubmit={() => save.mutate()}
      />
    </Section>
  );
}

function Removal({ plan }: { plan: UpdatePlan }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () =>
      unwrap(api.DELETE("/api/v1/update-plans/{id}", { params: { path: { id: plan.id } } })),
    onSuccess: async () => {
      await navigate("/update-plans", { replace: true });
      return cache.invalidateQueries({ queryKey: ["update-plans"] });
    },
  });
  return (
    <Section title={t("update_plans.removal")}>
      <p className={css.note}>{t("update_plans.remove_text")}</p>
      <Button
        variant="default"
        onClick={() => {
          remove.reset();
          setAsking(true);
        }}
      >
        {t("update_plans.remove")}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t("update_plans.remove_title", { section: plan.section })}
        confirmLabel={t("update_plans.remove")}
        danger
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(false)}
      >
        {t("update_plans.remove_text")}
      </ConfirmDialog>
    </Section>
  );
}
