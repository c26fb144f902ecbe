import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DateField } from "../../ui/DateField";
import { ChoiceField, FilterBar } from "../../ui/FilterBar";
import css from "./AuditLog.module.css";
import type { AuditUrl, Entry } from "./queries";
import { useActorChoices } from "./useActorChoices";
import { useSubject } from "./useSubject";
import { ACTIONS, GROUPS, KINDS, useActionText, useKindText } from "./words";

export function AuditFilters({
  filters,
  first,
}: {
  filters: AuditUrl;
  /** The first of the entries shown: it knows the names of whom and what they are limited to. */
  first: Entry | undefined;
}) {
  const { t } = useTranslation();
  const actionText = useActionText();
  const kindText = useKindText();
  const subject = useSubject();
  const { values, set, clear, active } = filters;
  const actors = useActorChoices();
  const isChoice = actors.some(({ items }) => items.some(({ value }) => value === values.actor));
  const about = first ? subject(first).words : kindText(values.kind);
  return (
    <FilterBar
      active={active}
      onClear={clear}
      more={
        <>
          {actors.length > 0 && (
            <ChoiceField
              label={t("audit.actor")}
              choices={actors}
              value={isChoice ? values.actor : ""}
              onChange={(actor) => set({ actor })}
            />
          )}
          <ChoiceField
            label={t("audit.action")}
            choices={GROUPS.map((group) => ({
              group: t(`audit_group.${group}`),
              items: ACTIONS[group].map((value) => ({ value, label: actionText(value) })),
            }))}
            value={values.action}
            onChange={(action) => set({ action })}
          />
          <ChoiceField
            label={t("audit.kind")}
            choices={KINDS.map((value) => ({ value, label: kindText(value) }))}
            value={values.kind}
            onChange={(kind) => set({ kind, subject: "" })}
          />
          <DateField
            label={t("audit.from")}
            value={values.from}
            onChange={(from) => set({ from })}
          />
          <DateField label={t("audit.to")} value={values.to} onChange={(to) => set({ to })} />
        </>
      }
    >
      {values.actor !== "" && !isChoice && (
        <Only
          words={t("audit.of_actor", { name: first?.actor_name ?? values.actor })}
          onDrop={() => set({ actor: "" })}
        />
      )}
      {values.subject !== "" && (
        <Only
          words={t("audit.of_subject", { name: about })}
          onDrop={() => set({ kind: "", subject: "" })}
        />
      )}
    </FilterBar>
  );
}

/** What the list is limited to from one of its rows. */
function Only({ words, onDrop }: { words: string; onDrop: () => void }) {
  const { t } = useTranslation();
  return (
    <Button
      className={css.one}
      variant="light"
      onClick={onDrop}
      aria-label={t("audit.drop", { words })}
      rightSection={<span aria-hidden="true">×</span>}
    >
      {words}
    </Button>
  );
}
