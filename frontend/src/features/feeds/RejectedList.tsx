import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CursorPager } from "../../ui/CursorPager";
import { ChoiceField, FilterBar } from "../../ui/FilterBar";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { EmptyState } from "../../ui/States";
import { useFieldErrorText } from "../../ui/useErrorText";
import { useUrlFilters } from "../../ui/useUrlFilters";
import css from "./Feeds.module.css";
import { PushTools } from "./PushTools";
import { REFUSALS, rejectedQuery } from "./queries";
import { RejectedItem } from "./RejectedItem";

/** The rows that could not be taken: why, and how to mend them. */
export function RejectedList() {
  const { t } = useTranslation();
  const errorText = useFieldErrorText();
  const { values, set, clear, active } = useUrlFilters("push", "feed", "code", "state");
  const query = useInfiniteQuery(rejectedQuery(values));
  return (
    <>
      <FilterBar active={active} onClear={clear}>
        <ChoiceField
          label={t("rejected.state")}
          all={t("rejected.open")}
          choices={[
            { value: "settled", label: t("rejected.settled") },
            { value: "all", label: t("rejected.either") },
          ]}
          value={values.state}
          onChange={(state) => set({ state })}
        />
        <ChoiceField
          label={t("rejected.reason")}
          choices={REFUSALS.map((value) => ({ value, label: errorText(value) }))}
          value={values.code}
          onChange={(code) => set({ code })}
        />
        {values.push !== "" && <p className={css.one}>{t("rejected.of_one_push")}</p>}
        {values.feed !== "" && (
          <p className={css.one}>{t("rejected.of_one_feed", { feed: values.feed })}</p>
        )}
      </FilterBar>
      <QueryView query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title={t(values.state === "" ? "rejected.none_open" : "rejected.none_found")}
              {...(values.state === "" ? { text: t("rejected.none_open_text") } : {})}
            />
          ) : (
            <>
              <PushTools filters={values} source={rows[0]?.source_kind ?? ""} />
              <Section>
                <ul className={css.rows}>
                  {rows.map((row) => (
                    <RejectedItem key={row.id} row={row} />
                  ))}
                </ul>
              </Section>
              <CursorPager
                shown={rows.length}
                hasMore={query.hasNextPage}
                loading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            </>
          )
        }
      </QueryView>
    </>
  );
}
