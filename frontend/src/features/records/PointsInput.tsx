import { Button, NumberInput, Switch, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import { linesOf } from "../five_s/AuditHead";
import { rubricsQuery } from "../five_s/queries";
import type { SubRow, Values } from "./form";
import type { Kind } from "./model";
import { groupsOf } from "./PointsTable";
import css from "./RecordForm.module.css";
import { isTapped, PointsTap } from "./PointsTap";
import { scoreOf } from "./score";
import { useRecordText } from "./useRecordText";

/** Points that a question of one's own gives until somebody says otherwise. */
const USUAL_MOST = 5;

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
  const { data: rubrics } = useQuery(rubricsQuery);
  const usual = rubrics?.offered[0];
  const rows = form.values[name] as SubRow[];
  // The questions of a rubric are not changed while an audit is made with it.
  const named = Boolean(form.values.rubric_code);
  const answered = rows.filter((row) => row.points !== "");
  const { got, most } = scoreOf(answered);
  const error = form.errors[name];
  // While groups are being renamed a question must not move from under the cursor.
  const groups = editing && !named ? [null] : groupsOf(rows);
  const add = (group: string) =>
    form.insertListItem(name, { group, question: "", points: "", most: USUAL_MOST, weight: 1 });
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
          {usual && (
            <Button onClick={() => form.setFieldValue(name, linesOf(usual.groups, []))}>
              {t("records.rubric_usual")}
            </Button>
          )}
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
            ? t("records.points_of_100", { score: format.points(got, most) })
            : t("records.points_none")}
        </span>
        <small>{t("records.answered", { answered: answered.length, all: rows.length })}</small>
      </div>
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
      <p className={css.note}>{t("records.points_keys")}</p>
      {!named && (
        <Switch
          label={t("records.rubric_edit")}
          checked={editing}
          onChange={(event) => setEditing(event.currentTarget.checked)}
        />
      )}
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
              const most = Number(row.most);
              const wrong = ["group", "question", "points", "most", "weight"]
                .map((part) => form.errors[`${name}.${index}.${part}`])
                .find(Boolean);
              const label = t("records.points_for", { question });
              return (
                <div key={index} className={css.question}>
                  {editing && !named ? (
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
                    {isTapped(most) && !editing ? (
                      <PointsTap
                        label={label}
                        most={most}
                        value={row.points ?? ""}
                        error={Boolean(wrong)}
                        onChange={(points) => {
                          form.setFieldValue(`${name}.${index}.points`, points);
                          form.clearFieldError(`${name}.${index}.points`);
                        }}
                      />
                    ) : (
                      <>
                        <NumberInput
                          aria-label={label}
                          min={0}
                          max={most}
                          clampBehavior="strict"
                          allowDecimal={false}
                          allowNegative={false}
                          hideControls
                          {...at("points")}
                        />
                        <span>/ {row.most}</span>
                      </>
                    )}
                    {editing && !named && (
                      <Button
                        variant="subtle"
                        size="xs"
                        onClick={() => form.removeListItem(name, index)}
                      >
                        {t("records.remove")}
                      </Button>
                    )}
                  </div>
                  {wrong && (
                    <p className={css.error} role="alert">
                      {wrong}
                    </p>
                  )}
                </div>
              );
            })}
            {editing && !named && (
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
