import { useTranslation } from "react-i18next";
import type { components } from "../../api/schema";
import { type Column, DataTable } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { useUnitName } from "../units/queries";
import type { Sides } from "./feedQueries";
import css from "./Feeds.module.css";

interface Line {
  key: string;
  name: string;
  sides: Sides;
}

const LEFT = ["carried", "received"] as const;
const RIGHT = ["finished", "withdrawn", "refused", "open", "paused"] as const;

/** What was there and what came, against what was done, went away or is still there; with the gap, also when it is none. */
export function BalanceTable({ balance }: { balance: components["schemas"]["Balance"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const unitName = useUnitName();
  const { whole, units } = balance;
  if (units.length === 0) return <p className={css.note}>{t("balance.none")}</p>;
  const lines: Line[] = [
    { key: "", name: t("balance.whole"), sides: whole },
    ...units.map(({ unit_id, sides }) => ({ key: unit_id, name: unitName(unit_id), sides })),
  ];
  const columns: Column<Line>[] = [
    { key: "unit", header: t("balance.unit"), card: "title", cell: ({ name }) => name },
    ...[...LEFT, ...RIGHT].map((side): Column<Line> => ({
      key: side,
      header: t(`balance.${side}`),
      align: "right",
      card: "inline",
      cell: ({ sides }) => format.number(sides[side]),
    })),
    {
      key: "gap",
      header: t("balance.gap"),
      align: "right",
      card: "corner",
      cell: ({ sides }) => (
        <Tag tone={sides.gap === 0 ? "ok" : "bad"}>
          {sides.gap === 0
            ? t("balance.no_gap")
            : t("balance.some_gap", { gap: format.number(sides.gap) })}
        </Tag>
      ),
    },
  ];
  return (
    <>
      <p className={css.note}>
        {t("balance.rule")} {t("balance.until")} <DateText value={balance.cut_off} time />.
      </p>
      <DataTable
        caption={t("balance.title", { period: balance.period })}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
      />
    </>
  );
}
