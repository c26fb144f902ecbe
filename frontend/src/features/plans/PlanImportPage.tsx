import { Alert, Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ApiError, asApiError } from "../../api/errors";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { FormError } from "../../ui/FormError";
import { PageHeader } from "../../ui/PageHeader";
import { useFieldErrorText } from "../../ui/useErrorText";
import { useFormat } from "../../ui/useFormat";
import { answerUnits } from "./answerUnits";
import { formPath, wrongFields, wrongHeadFields } from "./forms";
import css from "./Import.module.css";
import { acceptPlan, FILE_LIMIT, readFile } from "./importCalls";
import { ImportCompare, type OpenFields } from "./ImportCompare";
import { ImportDrop } from "./ImportDrop";
import { ImportReading } from "./ImportReading";
import {
  draftOf,
  type ImportWork,
  isCorrected,
  rememberedFile,
  rememberedWork,
  rememberFile,
  rememberWork,
  startWork,
} from "./importWork";
import { planPath } from "./model";

/** The fields that cannot be sent, by objective or `head`. */
function wrongIn(work: ImportWork, lang: "vi" | "en"): OpenFields {
  const all: [string, Record<string, string>][] = [
    ["head", wrongHeadFields(work.head)],
    ...work.objectives.map(({ key, form }): [string, Record<string, string>] => [
      key,
      wrongFields(form, lang),
    ]),
  ];
  return Object.fromEntries(all.filter(([, wrong]) => Object.keys(wrong).length > 0));
}

/** The fields that the server refused, by objective or `head`. */
function refusedIn(work: ImportWork, error: ApiError): OpenFields {
  const found: OpenFields = {};
  for (const { field, code } of error.errors) {
    const [, place, rest] = /^objectives\[(\d+)\]\.(.+)$/.exec(field) ?? [];
    const key = place === undefined ? "head" : work.objectives[Number(place)]?.key;
    if (key === undefined) continue;
    found[key] = { ...found[key], [formPath(rest ?? field)]: code };
  }
  return found;
}

type Reading = { file: File; abort: AbortController } | null;

/** Nhập kế hoạch: a file is read, laid beside what was read, corrected and accepted. */
export function PlanImportPage() {
  const { t } = useTranslation();
  const { lang } = useFormat();
  const navigate = useNavigate();
  const client = useQueryClient();
  const fieldText = useFieldErrorText();
  const [work, setWork] = useState<ImportWork | null>(rememberedWork);
  const [restored] = useState(() => work !== null);
  const file = useRef<File | null>(null);
  const [reading, setReading] = useState<Reading>(null);
  const [refused, setRefused] = useState<{ error: unknown; fileName: string } | null>(null);
  const [open, setOpen] = useState<OpenFields>({});
  const [round, setRound] = useState(0);
  const [accepting, setAccepting] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [leaving, setLeaving] = useState(false);
  // Once the draft is there, work that comes back would make it a second time.
  const made = useRef(false);

  useEffect(() => {
    file.current ??= rememberedFile();
  }, []);
  useEffect(() => {
    if (!work) return;
    const timer = setTimeout(() => {
      if (!made.current) rememberWork(work);
    }, 300);
    return () => clearTimeout(timer);
  }, [work]);
  useEffect(() => () => reading?.abort.abort(), [reading]);

  const change = useCallback(
    (update: (work: ImportWork) => ImportWork) =>
      setWork((before) => (before ? update(before) : before)),
    [],
  );

  const onFile = useCallback(
    async (chosen: File) => {
      setRefused(null);
      if (chosen.size > FILE_LIMIT) {
        const tooLarge = new ApiError({ status: 413, code: "payload_too_large" });
        setRefused({ error: tooLarge, fileName: chosen.name });
        return;
      }
      const abort = new AbortController();
      setReading({ file: chosen, abort });
      try {
        const answer = await readFile(chosen, lang, abort.signal);
        file.current = chosen;
        setWork(startWork(chosen.name, answer, lang));
        setOpen({});
        void rememberFile(chosen);
      } catch (cause) {
        if (!abort.signal.aborted) setRefused({ error: cause, fileName: chosen.name });
      } finally {
        setReading(null);
      }
    },
    [lang],
  );
  const take = useCallback((chosen: File) => void onFile(chosen), [onFile]);

  function startOver() {
    rememberWork(null);
    void rememberFile(null);
    file.current = null;
    setWork(null);
    setOpen({});
    setError(null);
    setLeaving(false);
  }

  /** Opens the fields that are wrong, with the words of what is wrong at each. */
  function openWrong(wrong: OpenFields) {
    const worded = Object.entries(wrong).map(([key, fields]) => [
      key,
      Object.fromEntries(Object.entries(fields).map(([at, code]) => [at, fieldText(code)])),
    ]);
    setOpen((before) => ({ ...before, ...(Object.fromEntries(worded) as OpenFields) }));
    setRound((before) => before + 1);
  }

  async function accept() {
    if (!work) return;
    setError(null);
    const wrong = wrongIn(work, lang);
    if (Object.keys(wrong).length > 0) {
      openWrong(wrong);
      setError(new ApiError({ status: 422, code: "validation_failed" }));
      return;
    }
    setAccepting(t("plan_import.accepting"));
    let plan: string;
    try {
      plan = await acceptPlan(file.current, draftOf(work, lang), isCorrected(work, lang), lang);
    } catch (cause) {
      const refusal = asApiError(cause);
      openWrong(refusedIn(work, refusal));
      setError(refusal);
      setAccepting(null);
      return;
    }
    made.current = true;
    rememberWork(null);
    void rememberFile(null);
    const count = Object.values(work.units).filter(Boolean).length;
    const failed = await answerUnits(plan, work.units, (done) =>
      setAccepting(t("unit_question.progress", { done, count })),
    );
    await client.invalidateQueries({ queryKey: ["plans"] });
    notifications.show({
      message:
        failed.length > 0
          ? t("plan_import.accepted_but", { names: failed.join(", ") })
          : t("plan_import.accepted"),
    });
    void navigate(planPath(plan));
  }

  const header = (
    <PageHeader
      title={t("plan_import.title")}
      crumbs={[{ label: t("nav.plans"), to: "/plans" }]}
      sub={t(work ? "plan_import.sub_compare" : "plan_import.sub")}
    />
  );
  if (reading) {
    return (
      <>
        {header}
        <ImportReading file={reading.file} onCancel={() => reading.abort.abort()} />
      </>
    );
  }
  if (!work) {
    return (
      <>
        {header}
        <ImportDrop refused={refused} onFile={take} />
      </>
    );
  }

  const waiting = work.answer.questions.filter(
    ({ level }, place) => level === "ask" && !work.answered.includes(place),
  ).length;
  const namesOpen = work.answer.unit_questions.filter(({ name }) => !work.units[name]).length;
  const actions = work.objectives.reduce((sum, { form }) => sum + form.actions.length, 0);
  return (
    <>
      {header}
      {restored && (
        <Alert color="blue" variant="light" mb="md" role="status">
          {t("plan_import.restored")}
        </Alert>
      )}
      <div className={css.summary}>
        <strong>
          {t("plan.objective_count", { count: work.objectives.length })},{" "}
          {t("plan_edit.action_count", { count: actions })}
        </strong>
        <span>
          {waiting > 0
            ? t("plan_import.waiting", { count: waiting })
            : t("plan_import.none_waiting")}
        </span>
        {namesOpen > 0 && (
          <a href="#unit-questions">{t("plan_import.names_open", { count: namesOpen })}</a>
        )}
        {work.answer.unread.length > 0 && (
          <span>{t("plan_import.unread_count", { count: work.answer.unread.length })}</span>
        )}
        <Button
          className={css.push}
          size="xs"
          variant="default"
          disabled={accepting !== null}
          onClick={() => setLeaving(true)}
        >
          {t("plan_import.other_file")}
        </Button>
      </div>
      <ImportCompare work={work} change={change} open={open} setOpen={setOpen} round={round} />
      <div className={css.bar}>
        {error !== null && (
          <div className={css.errors}>
            <FormError error={error} />
          </div>
        )}
        <span role="status">
          {accepting ??
            (waiting > 0
              ? t("plan_import.may_wait", { count: waiting })
              : t("plan_import.not_stored"))}
        </span>
        <Button className={css.push} loading={accepting !== null} onClick={() => void accept()}>
          {t("plan_import.accept")}
        </Button>
      </div>
      <ConfirmDialog
        opened={leaving}
        title={t("plan_import.other_file")}
        confirmLabel={t("plan_import.discard")}
        danger
        onConfirm={startOver}
        onClose={() => setLeaving(false)}
      >
        {t("plan_import.discard_text", { name: work.fileName })}
      </ConfirmDialog>
    </>
  );
}
