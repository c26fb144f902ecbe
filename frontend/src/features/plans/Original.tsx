import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import type { Plan } from "./model";
import css from "./PlanPage.module.css";
import { sourceQuery } from "./queries";
import { SourceView } from "./SourceView";

/** The file that a plan was read from, word for word; fetched when it is opened. */
export function Original({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const query = useQuery({ ...sourceQuery(plan.id), enabled: opened });
  if (!plan.source_file) return null;
  return (
    <div className="no-print">
      <Section title={t("plan_source.title")}>
        <details
          className={css.details}
          onToggle={(event) => {
            if (event.currentTarget.open) setOpened(true);
          }}
        >
          <summary>{t("plan_source.open", { name: plan.source_file })}</summary>
          <div>
            <QueryView query={query}>{({ blocks }) => <SourceView blocks={blocks} />}</QueryView>
          </div>
        </details>
      </Section>
    </div>
  );
}
