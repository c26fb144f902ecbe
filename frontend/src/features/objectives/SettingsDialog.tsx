import { Radio, Stack, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { useFormErrors } from "../../ui/FormError";
import { useFormDraft } from "../../ui/useFormDraft";
import { answers, type Indicator } from "./model";
import { indicatorKey } from "./queries";
import { useSettingText } from "./useSettingText";

/** Characters of a reason: the server's own limits. */
const LEAST = 10;
const MOST = 1000;

/** Changes how an indicator counts: a new version with its reason, and every figure recounted. */
export function SettingsDialog({
  indicator,
  onClose,
}: {
  indicator: Indicator;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const settingText = useSettingText();
  const queries = useQueryClient();
  const showErrors = useFormErrors();
  const [rest, setRest] = useState<unknown>(null);
  const now = answers(indicator.settings);
  const form = useForm({
    initialValues: { settings: now, reason: "" },
    validate: {
      reason: (value) =>
        value.trim().length < LEAST ? t("settings.reason_short", { count: LEAST }) : null,
    },
  });
  const forget = useFormDraft(`settings:${indicator.code}`, form);
  const changed = indicator.questions.some(({ name }) => form.values.settings[name] !== now[name]);
  const save = useMutation({
    mutationFn: (values: typeof form.values) =>
      unwrap(
        api.PUT("/api/v1/indicators/{code}/settings", {
          params: { path: { code: indicator.code } },
          // The contract leaves the names of the questions to each formula.
          body: { settings: values.settings as never, reason: values.reason.trim() },
        }),
      ),
    onMutate: () => setRest(null),
    onSuccess: async (saved) => {
      forget();
      notifications.show({
        message: t("settings.saved", { version: saved.settings.version }),
      });
      await Promise.all([
        queries.invalidateQueries({ queryKey: indicatorKey(indicator.code) }),
        queries.invalidateQueries({ queryKey: ["scoreboard"] }),
      ]);
      onClose();
    },
    onError: (error) => setRest(showErrors(form, error)),
  });
  const submit = form.onSubmit((values) => save.mutate(values));
  return (
    <ConfirmDialog
      opened
      title={t("settings.title")}
      confirmLabel={t("settings.submit")}
      unsaved={form.isDirty()}
      pending={save.isPending}
      disabled={!changed}
      error={rest}
      onConfirm={() => submit()}
      onClose={() => {
        forget();
        onClose();
      }}
    >
      <Stack gap="md">
        <p style={{ margin: 0 }}>{t("settings.text")}</p>
        {indicator.questions.map(({ name, choices }) => (
          <Radio.Group
            key={name}
            label={settingText.question(name)}
            {...form.getInputProps(`settings.${name}`)}
          >
            <Stack gap={6} mt={6}>
              {choices.map((choice) => (
                <Radio key={choice} value={choice} label={settingText.choice(name, choice)} />
              ))}
            </Stack>
          </Radio.Group>
        ))}
        <Textarea
          label={t("settings.reason")}
          description={t("settings.reason_hint", { count: LEAST })}
          rows={3}
          maxLength={MOST}
          required
          {...form.getInputProps("reason")}
        />
      </Stack>
    </ConfirmDialog>
  );
}
