import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Section";
import { useFirstFocus } from "../../ui/useFirstFocus";
import { useFormat } from "../../ui/useFormat";
import type { ActionForm, ObjectiveForm } from "./forms";
import { objectiveDraft } from "./forms";
import css from "./Import.module.css";
import { type Answering, type Asked, ImportQuestions } from "./ImportQuestion";
import type { WorkObjective } from "./importWork";
import { ObjectiveFields } from "./ObjectiveFields";
import { TargetWords } from "./Targets";

/** The fields of an objective; every change is taken over at once, so that nothing can be left unsaved. */
function Fields({
  form: values,
  errors,
  onChange,
  onClose,
  onRemove,
}: {
  form: ObjectiveForm;
  errors: Record<string, string>;
  onChange: (form: ObjectiveForm) => void;
  onClose: () => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: values,
    initialErrors: errors,
    onValuesChange: onChange,
  });
  useFirstFocus(form, Object.keys(errors)[0] ?? "text");
  return (
    <>
      <ObjectiveFields form={form} />
      <div className={css.fieldActions}>
        <Button variant="default" onClick={onClose}>
          {t("plan_import.done")}
        </Button>
        <Button className={css.danger} variant="subtle" onClick={onRemove}>
          {t("plan_edit.remove_objective", { number: values.number })}
        </Button>
      </div>
    </>
  );
}

function ActionLine({ action, form }: { action: ActionForm; form: ObjectiveForm }) {
  const { t } = useTranslation();
  // The row of a wide table says these of the objective already.
  const parts = [
    action.lead && action.lead !== form.responsible && [t("plan_part.lead"), action.lead],
    action.coordinators && [t("plan_part.coordinators"), action.coordinators],
    action.deadline &&
      action.deadline !== form.deadline && [t("plan_part.deadline"), action.deadline],
    action.resources &&
      action.resources !== form.resources && [t("plan_part.resources"), action.resources],
    ...action.extras.map(({ column, text }) => text && [column, text]),
  ].filter((part) => Array.isArray(part));
  return (
    <>
      {action.number && `${action.number}. `}
      {action.text}
      {parts.length > 0 && (
        <span className={css.who}>{parts.map((part) => part.join(": ")).join(" · ")}</span>
      )}
    </>
  );
}

function Words({
  form,
  origin,
  readActions,
}: {
  form: ObjectiveForm;
  origin: number | null;
  readActions: number;
}) {
  const { t } = useTranslation();
  const { lang, date } = useFormat();
  // An action added or removed by hand shifts the others: they then point to no row of their own.
  const tracked = origin !== null && readActions === form.actions.length;
  const facts: [string, React.ReactNode][] = [
    [
      t("plan_part.targets"),
      <TargetWords key="targets" targets={objectiveDraft(form, lang).targets} />,
    ],
    [t("plan_part.measure"), form.measure],
    [t("plan_part.responsible"), form.responsible],
    [
      t("plan_part.deadline"),
      form.due_day && date(form.due_day) !== form.deadline
        ? t("plan_import.deadline_day", { words: form.deadline, date: date(form.due_day) })
        : form.deadline,
    ],
    [t("plan_part.resources"), form.resources],
    [t("plan_part.section"), form.section],
    ...form.extras.map(({ column, text }): [string, string] => [column, text]),
  ];
  return (
    <>
      <p className={css.words}>{form.text}</p>
      <dl className={css.facts}>
        {facts
          .filter(([, value]) => value !== "")
          .map(([term, value]) => [
            <dt key={`${term} term`}>{term}</dt>,
            <dd key={term}>{value}</dd>,
          ])}
      </dl>
      {form.actions.length > 0 && (
        <ol className={css.actions} aria-label={t("plan_part.actions")}>
          {form.actions.map((action, index) => (
            <li key={index} {...(tracked ? { "data-origin": `${origin}.${index}` } : {})}>
              <ActionLine action={action} form={form} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

interface Props extends Omit<Answering, "onEdit"> {
  objective: WorkObjective;
  /** How many actions were read from the file. */
  readActions: number;
  asked: readonly Asked[];
  /** Null while it is only read. */
  errors: Record<string, string> | null;
  onOpen: (key: string) => void;
  onClose: (key: string) => void;
  onChange: (key: string, form: ObjectiveForm) => void;
  onRemove: (key: string) => void;
  onShow: (origin: number) => void;
}

/** An objective as it was read, with what is asked about it; its fields once somebody corrects it. */
export const ImportObjective = memo(function ImportObjective({
  objective,
  readActions,
  asked,
  errors,
  onOpen,
  onClose,
  onChange,
  onRemove,
  onShow,
  onAnswered,
  onColumn,
}: Props) {
  const { t } = useTranslation();
  const { key, origin, form } = objective;
  return (
    <div className={css.read} {...(origin === null ? {} : { "data-origin": `${origin}` })}>
      <Section>
        <div className={css.top}>
          <h2>{t("plan_edit.objective", { number: form.number })}</h2>
          {origin !== null && (
            <Button
              className={css.phone}
              size="xs"
              variant="default"
              onClick={() => onShow(origin)}
            >
              {t("plan_import.show_original")}
            </Button>
          )}
          {errors === null && (
            <Button
              size="xs"
              variant="default"
              aria-label={t("plan_import.edit_objective", { number: form.number })}
              onClick={() => onOpen(key)}
            >
              {t("plan_edit.edit")}
            </Button>
          )}
        </div>
        <ImportQuestions
          asked={asked}
          onAnswered={onAnswered}
          onColumn={onColumn}
          onEdit={() => onOpen(key)}
        />
        {errors === null ? (
          <Words form={form} origin={origin} readActions={readActions} />
        ) : (
          <Fields
            form={form}
            errors={errors}
            onChange={(next) => onChange(key, next)}
            onClose={() => onClose(key)}
            onRemove={() => onRemove(key)}
          />
        )}
      </Section>
    </div>
  );
});
