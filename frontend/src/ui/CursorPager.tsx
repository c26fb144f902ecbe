import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import css from "./CursorPager.module.css";

/** The end of a list: how many rows are shown, and "Xem thêm" while there are more. */
export function CursorPager({
  shown,
  hasMore,
  loading,
  onMore,
}: {
  shown: number;
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={`${css.pager} no-print`}>
      <span role="status">{t(hasMore ? "pager.shown" : "pager.all_shown", { count: shown })}</span>
      {hasMore && (
        <Button variant="default" loading={loading} onClick={onMore}>
          {t("pager.more")}
        </Button>
      )}
    </div>
  );
}
