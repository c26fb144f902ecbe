import { Button } from "@mantine/core";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Section";
import { Segmented } from "../../ui/Segmented";
import { type HeadForm, NEW_OBJECTIVE, type ObjectiveForm } from "./forms";
import css from "./Import.module.css";
import { ImportHead } from "./ImportHead";
import { ImportObjective } from "./ImportObjective";
import type { Asked } from "./ImportQuestion";
import { type ColumnMeaning, type ImportWork, placeColumn } from "./importWork";
import type { Remark } from "./model";
import { SourceView } from "./SourceView";
import { UnitQuestions } from "./UnitQuestions";
import unitCss from "./UnitQuestions.module.css";
import { useMarkedSource } from "./useMarkedSource";

/** The fields that are open, by objective or `head`, each with what is wrong in it. */
export type OpenFields = Record<string, Record<string, string>>;

interface Props {
  work: ImportWork;
  change: (update: (work: ImportWork) => ImportWork) => void;
  open: OpenFields;
  setOpen: (update: (open: OpenFields) => OpenFields) => void;
  /** Counts up when fields must be built anew because of errors found in them. */
  round: number;
}

/** The questions by the objective they are about; `head` for those about the file as a whole. */
function bySubject(
  questions: readonly Remark[],
  answered: readonly number[],
): Map<number | "head", Asked[]> {
  const subjects = new Map<number | "head", Asked[]>();
  questions.forEach((remark, place) => {
    const subject = remark.objective ?? "head";
    const one = { place, remark, answered: answered.includes(place) };
    subjects.set(subject, [...(subjects.get(subject) ?? []), one]);
  });
  return subjects;
}

const NO_QUESTIONS: readonly Asked[] = [];

/** The original on the left, what was read on the right; one at a time on small screens. */
export function ImportCompare({ work, change, open, setOpen, round }: Props) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<"read" | "original">("read");
  const read = useRef<HTMLDivElement>(null);
  const original = useRef<HTMLElement>(null);
  const { answer } = work;
  const { marked, mark } = useMarkedSource(read, answer.origins);
  const { questions } = answer;
  const { answered } = work;
  const subjects = useMemo(() => bySubject(questions, answered), [questions, answered]);

  useEffect(() => {
    if (tab !== "original") return;
    original.current?.querySelector("[data-marked]")?.scrollIntoView({ block: "center" });
  }, [tab]);

  const onAnswered = useCallback(
    (place: number, answered: boolean) =>
      change((before) => ({
        ...before,
        answered: answered
          ? [...before.answered, place]
          : before.answered.filter((one) => one !== place),
      })),
    [change],
  );
  const onOpen = useCallback(
    (key: string) => setOpen((before) => ({ [key]: {}, ...before })),
    [setOpen],
  );
  const onClose = useCallback(
    (key: string) =>
      setOpen((before) => Object.fromEntries(Object.entries(before).filter(([at]) => at !== key))),
    [setOpen],
  );
  const onColumn = useCallback(
    (place: number, column: string, meaning: ColumnMeaning) => {
      // Open fields would go on showing the words from before.
      setOpen(() => ({}));
      change((before) => ({
        ...before,
        objectives: placeColumn(before.objectives, column, meaning),
        answered: [...before.answered, place],
      }));
    },
    [change, setOpen],
  );

  const onHead = useCallback(
    (head: HeadForm) => change((before) => ({ ...before, head })),
    [change],
  );
  const onOpenHead = useCallback(() => onOpen("head"), [onOpen]);
  const onCloseHead = useCallback(() => onClose("head"), [onClose]);
  const onChange = useCallback(
    (key: string, form: ObjectiveForm) =>
      change((before) => ({
        ...before,
        objectives: before.objectives.map((one) => (one.key === key ? { ...one, form } : one)),
      })),
    [change],
  );
  const onRemove = useCallback(
    (key: string) => {
      onClose(key);
      change((before) => ({
        ...before,
        objectives: before.objectives.filter((one) => one.key !== key),
      }));
    },
    [change, onClose],
  );
  const onShow = useCallback(
    (origin: number) => {
      mark(origin);
      setTab("original");
    },
    [mark],
  );

  const add = () => {
    const key = `added-${crypto.randomUUID()}`;
    change((before) => ({
      ...before,
      objectives: [
        ...before.objectives,
        {
          key,
          origin: null,
          form: { ...NEW_OBJECTIVE, number: String(before.objectives.length + 1) },
        },
      ],
    }));
    onOpen(key);
  };

  return (
    <>
      <div className={css.tabs}>
        <Segmented
          label={t("plan_import.panes")}
          value={tab}
          onChange={setTab}
          options={[
            { value: "read", label: t("plan_import.read") },
            { value: "original", label: t("plan_source.title") },
          ]}
        />
      </div>
      <div className={css.panes}>
        <section
          className={`${css.original} ${tab === "original" ? "" : css.away}`}
          ref={original}
          data-pane
          // A pane that scrolls must be reachable without a mouse.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={t("plan_source.title")}
        >
          <h2>{t("plan_import.original", { name: work.fileName })}</h2>
          <SourceView blocks={answer.source} marked={marked} />
        </section>
        <div ref={read} className={tab === "read" ? undefined : css.away}>
          <ImportHead
            key={`head ${round}`}
            head={work.head}
            asked={subjects.get("head") ?? NO_QUESTIONS}
            errors={open.head ?? null}
            onOpen={onOpenHead}
            onClose={onCloseHead}
            onChange={onHead}
            onAnswered={onAnswered}
            onColumn={onColumn}
          />
          {work.objectives.map((objective) => (
            <ImportObjective
              key={`${objective.key} ${round}`}
              objective={objective}
              readActions={
                objective.origin === null
                  ? 0
                  : (answer.origins[objective.origin]?.actions.length ?? 0)
              }
              asked={
                (objective.origin === null ? undefined : subjects.get(objective.origin)) ??
                NO_QUESTIONS
              }
              errors={open[objective.key] ?? null}
              onOpen={onOpen}
              onClose={onClose}
              onChange={onChange}
              onRemove={onRemove}
              onShow={onShow}
              onAnswered={onAnswered}
              onColumn={onColumn}
            />
          ))}
          <Button variant="default" mb="md" onClick={add}>
            {t("plan_edit.add_objective")}
          </Button>
          {answer.unit_questions.length > 0 && (
            <div id="unit-questions" className={css.read}>
              <Section title={t("unit_question.title")}>
                <p className={unitCss.text}>{t("unit_question.text")}</p>
                <UnitQuestions
                  questions={answer.unit_questions}
                  answers={work.units}
                  onAnswer={(name, unit) =>
                    change((before) => ({ ...before, units: { ...before.units, [name]: unit } }))
                  }
                />
              </Section>
            </div>
          )}
          {answer.unread.length > 0 && (
            <Section title={t("plan_import.unread")}>
              <p className={css.note}>{t("plan_import.unread_text")}</p>
              {answer.unread.map(({ at, text }, index) => (
                <blockquote key={`${at.block} ${index}`} className={css.unread}>
                  {text}
                </blockquote>
              ))}
            </Section>
          )}
        </div>
      </div>
    </>
  );
}
