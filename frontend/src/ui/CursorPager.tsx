import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import css from "./CursorPager.module.css";

/** What is counted, in words, when "dòng" would say too little. */
export type CountWords = (count: number, hasMore: boolean) => string;

/** The end of a list: how many rows are shown, and "Xem thêm" while there are more. */
export function CursorPager({
  shown,
  words,
  hasMore,
  loading,
  onMore,
}: {
  shown: number;
  words?: CountWords | undefined;
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={`${css.pager} no-print`}>
      <span role="status">
        {words?.(shown, hasMore) ??
          t(hasMore ? "pager.shown" : "pager.all_shown", { count: shown })}
      </span>
      {hasMore && (
        <Button variant="default" loading={loading} onClick={onMore}>
          {t("pager.more")}
        </Button>
      )}
    </div>
  );
}
