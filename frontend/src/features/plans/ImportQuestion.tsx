import { Button, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../ui/Icon";
import css from "./Import.module.css";
import { COLUMN_MEANINGS, type ColumnMeaning } from "./importWork";
import type { Remark } from "./model";
import { usePartText, useRemarkText } from "./words";

/** A question with its place in the list of all questions. */
export interface Asked {
  place: number;
  remark: Remark;
  answered: boolean;
}

/** What can be done about a question. */
export interface Answering {
  onAnswered: (place: number, answered: boolean) => void;
  /** Opens the fields that it is about. */
  onEdit: () => void;
  onColumn: (place: number, column: string, meaning: ColumnMeaning) => void;
}

function Question({ asked, onAnswered, onEdit, onColumn }: Answering & { asked: Asked }) {
  const { t } = useTranslation();
  const remarkText = useRemarkText();
  const partText = usePartText();
  const { place, remark, answered } = asked;
  const text = remarkText(remark);
  if (remark.level === "info") return <li className={`${css.question} ${css.info}`}>{text}</li>;
  if (answered) {
    return (
      <li className={`${css.question} ${css.settled}`}>
        <Icon name="check" size={12} /> {text}
        <div className={css.answer}>
          <Button size="xs" variant="subtle" onClick={() => onAnswered(place, false)}>
            {t("plan_import.ask_again")}
          </Button>
        </div>
      </li>
    );
  }
  const column = remark.code === "unknown_column" ? remark.values[0] : undefined;
  return (
    <li className={css.question}>
      {text}
      <div className={css.answer}>
        {column === undefined ? (
          <Button size="xs" variant="default" onClick={onEdit}>
            {t("plan_edit.edit")}
          </Button>
        ) : (
          <NativeSelect
            size="xs"
            aria-label={t("plan_import.column_is", { column })}
            value=""
            data={[
              { value: "", label: t("plan_import.column_choose") },
              ...COLUMN_MEANINGS.map((value) => ({ value, label: partText(value) })),
            ]}
            onChange={(event) => {
              const meaning = COLUMN_MEANINGS.find((one) => one === event.currentTarget.value);
              if (meaning) onColumn(place, column, meaning);
            }}
          />
        )}
        <Button size="xs" variant="default" onClick={() => onAnswered(place, true)}>
          {t(
            remark.code === "contradictory_target"
              ? "plan_import.keep_both"
              : column === undefined
                ? "plan_import.as_it_is"
                : "plan_import.keep_column",
          )}
        </Button>
      </div>
    </li>
  );
}

/** Questions and remarks in words, each with a place to answer it; those that wait come first. */
export function ImportQuestions({ asked, ...answering }: Answering & { asked: readonly Asked[] }) {
  if (asked.length === 0) return null;
  const order = ({ remark, answered }: Asked) => (remark.level === "info" ? 2 : answered ? 1 : 0);
  return (
    <ul className={css.questions}>
      {[...asked]
        .sort((one, other) => order(one) - order(other))
        .map((one) => (
          <Question key={one.place} asked={one} {...answering} />
        ))}
    </ul>
  );
}
