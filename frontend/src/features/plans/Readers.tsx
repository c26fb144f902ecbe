import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "../../api/schema";
import { type Column, DataTable } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import type { Plan } from "./model";
import css from "./PlanPage.module.css";
import { useUnitName } from "../units/queries";
import { readersQuery } from "./queries";

type Reader = components["schemas"]["AcknowledgementRow"];

/** Who has read the plan and when, and who has not (ISO 9001, 6.2.1). */
export function Readers({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery(readersQuery(plan.id));
  const unitName = useUnitName();
  const columns: Column<Reader>[] = [
    {
      key: "name",
      header: t("readers.name"),
      card: "title",
      cell: (reader) => reader.full_name,
    },
    {
      key: "unit",
      header: t("readers.unit"),
      cell: (reader) => unitName(reader.unit_id),
    },
    {
      key: "at",
      header: t("readers.at"),
      cell: (reader) =>
        reader.acknowledged_at ? (
          <DateText value={reader.acknowledged_at} time />
        ) : (
          t("readers.not_yet")
        ),
    },
  ];
  return (
    <Section title={t("readers.title")}>
      <QueryView query={query} loading={1}>
        {({ acknowledged, expected, items }) => (
          <>
            <div className={css.read}>
              <strong>{format.ratio(acknowledged, expected)}</strong> {t("readers.have_read")}
              {expected > 0 && (
                <div className={css.bar} aria-hidden="true">
                  <div style={{ width: `${(acknowledged / expected) * 100}%` }} />
                </div>
              )}
            </div>
            <details className={css.details}>
              <summary>{t("readers.list")}</summary>
              <div>
                <DataTable
                  caption={t("readers.title")}
                  columns={columns}
                  rows={items}
                  rowKey={(reader) => reader.user_id}
                />
              </div>
            </details>
          </>
        )}
      </QueryView>
    </Section>
  );
}
