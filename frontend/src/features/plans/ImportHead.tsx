import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Section";
import { useFirstFocus } from "../../ui/useFirstFocus";
import { useFormat } from "../../ui/useFormat";
import type { HeadForm } from "./forms";
import { HeadFields } from "./HeadFields";
import css from "./Import.module.css";
import { type Answering, type Asked, ImportQuestions } from "./ImportQuestion";

function Fields({
  head,
  errors,
  onChange,
  onClose,
}: {
  head: HeadForm;
  errors: Record<string, string>;
  onChange: (head: HeadForm) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: head,
    initialErrors: errors,
    onValuesChange: onChange,
  });
  useFirstFocus(form, Object.keys(errors)[0] ?? "year");
  return (
    <>
      <HeadFields form={form} />
      <div className={css.fieldActions}>
        <Button variant="default" onClick={onClose}>
          {t("plan_import.done")}
        </Button>
      </div>
    </>
  );
}

function Words({ head }: { head: HeadForm }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const withDay = (words: string, day: string) =>
    [words, day && date(day)].filter(Boolean).join(" · ");
  const facts: [string, string][] = [
    [t("plan_part.year"), head.year],
    [t("plan_part.title"), head.title],
    [t("plan_part.document_further_titles"), head.further_titles],
    [t("plan_part.organisation"), head.organisation],
    [t("plan_part.decision"), withDay(head.decision_number, head.decision_date)],
    [
      t("plan_part.document_number"),
      [withDay(head.document_number, head.document_date), head.document_place]
        .filter(Boolean)
        .join(" · "),
    ],
    [
      t("plan_part.document_legal_basis"),
      head.legal_basis
        .map(({ number, date: day, quote }) => [withDay(number, day), quote].join("\n"))
        .join("\n"),
    ],
    [t("plan_part.signer"), [head.signer_position, head.signer_name].filter(Boolean).join(" · ")],
    [t("plan_part.document_intro"), head.intro],
    [t("plan_part.document_monitoring"), head.monitoring],
    [t("plan_part.document_closing"), head.closing],
    [t("plan_part.document_recipients"), head.recipients],
  ];
  return (
    <dl className={css.facts}>
      {facts
        .filter(([, value]) => value !== "")
        .map(([term, value]) => [
          <dt key={`${term} term`}>{term}</dt>,
          <dd key={term}>{value}</dd>,
        ])}
    </dl>
  );
}

interface Props extends Omit<Answering, "onEdit"> {
  head: HeadForm;
  asked: readonly Asked[];
  /** Null while it is only read. */
  errors: Record<string, string> | null;
  onOpen: () => void;
  onClose: () => void;
  onChange: (head: HeadForm) => void;
}

/** What the file says around its objectives, and what is asked about the file as a whole. */
export const ImportHead = memo(function ImportHead({
  head,
  asked,
  errors,
  onOpen,
  onClose,
  onChange,
  onAnswered,
  onColumn,
}: Props) {
  const { t } = useTranslation();
  return (
    <div className={css.read}>
      <Section>
        <div className={css.top}>
          <h2>{t("plan_edit.head")}</h2>
          {errors === null && (
            <Button
              size="xs"
              variant="default"
              aria-label={t("plan_import.edit_head")}
              onClick={onOpen}
            >
              {t("plan_edit.edit")}
            </Button>
          )}
        </div>
        <ImportQuestions
          asked={asked}
          onAnswered={onAnswered}
          onColumn={onColumn}
          onEdit={onOpen}
        />
        {errors === null ? (
          <Words head={head} />
        ) : (
          <Fields head={head} errors={errors} onChange={onChange} onClose={onClose} />
        )}
      </Section>
    </div>
  );
});
