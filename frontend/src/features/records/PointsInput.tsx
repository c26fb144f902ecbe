import { Button, NumberInput, Switch, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import type { SubRow, Values } from "./form";
import type { Kind } from "./model";
import { groupsOf } from "./PointsTable";
import css from "./RecordForm.module.css";
import RUBRIC from "./rubric.json";
import { scoreOf } from "./score";
import { useRecordText } from "./useRecordText";

/** The questions of the usual rubric, none of them answered. */
function usualRubric(): SubRow[] {
  return RUBRIC.groups.flatMap(({ group, questions }) =>
    questions.map((question) => ({ group, question, points: "", most: RUBRIC.most, weight: 1 })),
  );
}

/** Points by group of questions, with what they come to so far. */
export function PointsInput({
  form,
  name,
  kind,
}: {
  form: UseFormReturnType<Values>;
  name: string;
  kind: Kind;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useRecordText(kind);
  const [editing, setEditing] = useState(false);
  const rows = form.values[name] as SubRow[];
  const answered = rows.filter((row) => row.points !== "");
  const { got, most } = scoreOf(answered);
  const error = form.errors[name];
  // While groups are being renamed a question must not move from under the cursor.
  const groups = editing ? [null] : groupsOf(rows);
  const add = (group: string) =>
    form.insertListItem(name, { group, question: "", points: "", most: RUBRIC.most, weight: 1 });
  if (rows.length === 0) {
    return (
      <Section title={text.name(name)}>
        <p className={css.note}>{t("records.rubric_none")}</p>
        {error && (
          <p className={css.error} role="alert">
            {error}
          </p>
        )}
        <div className={css.buttons}>
          <Button onClick={() => form.setFieldValue(name, usualRubric())}>
            {t("records.rubric_usual")}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              add("");
              setEditing(true);
            }}
          >
            {t("records.rubric_own")}
          </Button>
        </div>
      </Section>
    );
  }
  return (
    <Section title={text.name(name)}>
      <div className={css.running} aria-live="polite">
        <span>
          {answered.length > 0
            ? t("records.points_of_100", { score: format.mean(got * 100, most) })
            : t("records.points_none")}
        </span>
        <small>{t("records.answered", { answered: answered.length, all: rows.length })}</small>
      </div>
      <Switch
        label={t("records.rubric_edit")}
        checked={editing}
        onChange={(event) => setEditing(event.currentTarget.checked)}
      />
      {groups.map((group) => {
        const own = rows.flatMap((row, index) =>
          group === null || row.group === group ? [{ row, index }] : [],
        );
        const sum = scoreOf(own.map(({ row }) => row));
        return (
          <fieldset key={group} className={css.group}>
            <legend>
              {group ?? t("records.rubric_edit")}{" "}
              <small>
                {format.number(sum.got)}/{format.number(sum.most)}
              </small>
            </legend>
            {own.map(({ row, index }) => {
              const at = (part: string) => form.getInputProps(`${name}.${index}.${part}`);
              const question = String(row.question);
              return (
                <div key={index} className={css.question}>
                  {editing ? (
                    <div className={css.own}>
                      <TextInput label={t("records.group")} maxLength={100} {...at("group")} />
                      <TextInput
                        label={t("records.question")}
                        maxLength={500}
                        {...at("question")}
                      />
                      <NumberInput
                        label={t("records.most")}
                        min={1}
                        max={1000}
                        allowDecimal={false}
                        hideControls
                        {...at("most")}
                      />
                      <NumberInput
                        label={t("records.weight_of")}
                        min={1}
                        max={100}
                        allowDecimal={false}
                        hideControls
                        {...at("weight")}
                      />
                    </div>
                  ) : (
                    <span aria-hidden="true">{question}</span>
                  )}
                  <div className={css.answer}>
                    <NumberInput
                      aria-label={t("records.points_for", { question })}
                      min={0}
                      max={Number(row.most)}
                      clampBehavior="strict"
                      allowDecimal={false}
                      allowNegative={false}
                      hideControls
                      {...at("points")}
                    />
                    <span>/ {row.most}</span>
                    {editing && (
                      <Button
                        variant="subtle"
                        size="xs"
                        onClick={() => form.removeListItem(name, index)}
                      >
                        {t("records.remove")}
                      </Button>
                    )}
                  </div>
                </div>
              );
            })}
            {editing && (
              <Button
                variant="default"
                size="xs"
                onClick={() => add(String(rows.at(-1)?.group ?? ""))}
              >
                {t("records.question_add")}
              </Button>
            )}
          </fieldset>
        );
      })}
    </Section>
  );
}
