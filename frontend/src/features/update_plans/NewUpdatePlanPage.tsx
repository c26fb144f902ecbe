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
import { NEW_PLAN, planIn, type PlanValues, usePlanRules } from "./planValues";
import { UpdatePlanForm } from "./UpdatePlanForm";

/** A new plan of updates. */
export function NewUpdatePlanPage() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const putErrors = useFormErrors();
  const [error, setError] = useState<unknown>(null);
  const form = useForm<PlanValues>({ initialValues: NEW_PLAN, validate: usePlanRules() });
  const forget = useFormDraft("update-plan-new", form);
  const make = useMutation({
    mutationFn: () => unwrap(api.POST("/api/v1/update-plans", { body: planIn(form.values) })),
    onMutate: () => setError(null),
    onError: (cause) => setError(putErrors(form, cause)),
    onSuccess: async (plan) => {
      forget();
      notifications.show({ message: t("update_plans.made", { section: plan.section }) });
      await navigate("/update-plans", { replace: true });
      await cache.invalidateQueries({ queryKey: ["upkeep"] });
      return cache.invalidateQueries({ queryKey: ["update-plans"] });
    },
  });
  return (
    <>
      <PageHeader
        title={t("update_plans.add")}
        crumbs={[
          { label: t("record.upkeep.title"), to: "/upkeep" },
          { label: t("update_plans.title"), to: "/update-plans" },
        ]}
      />
      <Section>
        <UpdatePlanForm
          form={form}
          pending={make.isPending}
          submitLabel={t("update_plans.make")}
          message={<FormError error={error} />}
          onSubmit={() => make.mutate()}
        >
          <Button component={Link} to="/update-plans" variant="default" onClick={forget}>
            {t("action.cancel")}
          </Button>
        </UpdatePlanForm>
      </Section>
    </>
  );
}
