import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../ui/useFormat";
import { useUnitName } from "../units/queries";
import type { Field, Kind } from "./model";
import { scoreOf } from "./score";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T/;

/** A text of a kind, null where there is none: `word("directives", "field.number")`. */
export function useKindWord(): (id: string, key: string) => string | null {
  const { t, i18n } = useTranslation();
  return useCallback(
    (id, key) => {
      const full = `record.${id}.${key}`;
      return i18n.exists(full) ? t(full as "record.directives.title") : null;
    },
    [t, i18n],
  );
}

/** The name of a row's field, of any kind that has the general pages; null for one that none has. */
export function useKindFieldName(): (id: string, field: string) => string | null {
  const word = useKindWord();
  return useCallback(
    (id, field) => {
      // `points[3].points` is about the points.
      const name = field.split(/[.[]/)[0] ?? field;
      return word(id, `field.${name}`) ?? word("any", `field.${name}`);
    },
    [word],
  );
}

/** The words of one kind: of its pages, its fields and what stands in them. */
export function useRecordText(kind: Kind) {
  const { t } = useTranslation();
  const format = useFormat();
  const unitName = useUnitName();
  const anyWord = useKindWord();
  const anyName = useKindFieldName();
  return useMemo(() => {
    const word = (key: string) => anyWord(kind.id, key) ?? key;
    const name = (field: string) => anyName(kind.id, field) ?? field;
    const subName = (field: string, sub: string) => word(`sub.${field}.${sub}`);
    /** What to know before filling a field in, for the few that need it. */
    const hint = (field: string) => anyWord(kind.id, `hint.${field}`);
    const choice = (field: string, value: string) =>
      anyWord(kind.id, `choice.${field}.${value}`) ?? value;

    function plain(field: Field | undefined, value: unknown): string {
      if (value === null || value === undefined || value === "") return t("version.nothing");
      if (typeof value === "boolean") return t(value ? "records.yes" : "records.no");
      if (typeof value === "number") return format.number(value, 2);
      if (typeof value !== "string") return JSON.stringify(value);
      if (field?.input === "choice") return choice(field.name, value);
      if (DAY.test(value)) return format.date(value);
      return TIME.test(value) ? format.dateTime(value) : value;
    }

    /** What stands in a field, as people read it. */
    function value(fieldName: string, stored: unknown): string {
      const field = kind.fields.find((one) => one.name === fieldName);
      if (fieldName === "unit_id" && typeof stored === "string") return unitName(stored);
      if (fieldName === "source" && stored === "manual") return t("records.typed");
      if (!Array.isArray(stored)) return plain(field, stored);
      if (stored.length === 0) return t("version.nothing");
      if (field?.input === "points") {
        const { got, most } = scoreOf(stored);
        return t("records.score", {
          score: format.points(got, most),
          got: format.number(got),
          most: format.number(most),
        });
      }
      const subs = field?.input === "rows" ? field.of : [];
      return (stored as Record<string, unknown>[])
        .map((row) =>
          subs
            .filter((sub) => row[sub.name] !== undefined && row[sub.name] !== null)
            .map((sub) => `${subName(fieldName, sub.name)}: ${plain(sub, row[sub.name])}`)
            .join(", "),
        )
        .join("; ");
    }

    return { word, name, subName, hint, choice, plain, value };
  }, [t, format, unitName, anyWord, anyName, kind]);
}
