import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { FormError } from "../../ui/FormError";
import { Tag } from "../../ui/Tag";
import { OUTCOME_TONE, type Site } from "./queries";
import css from "./Sites.module.css";
import { useCheckText } from "./useCheckText";

/** Checks a page at once, and says what was found. */
export function CheckNow({ site }: { site: Site }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const checkText = useCheckText();
  const check = useMutation({
    mutationFn: () =>
      unwrap(api.POST("/api/v1/sites/{id}/checks", { params: { path: { id: site.id } } })),
    onSettled: () => cache.invalidateQueries({ queryKey: ["sites"] }),
  });
  return (
    <div className={css.now}>
      <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
        {t("sites.check_now")}
      </Button>
      <div role="status">
        {check.isPending && <p className={css.note}>{t("sites.checking")}</p>}
        {check.data && (
          <ul className={css.found}>
            {check.data.items.map((one) => (
              <li key={one.id}>
                <Tag tone={OUTCOME_TONE[one.outcome]}>{t(`sites.outcome.${one.outcome}`)}</Tag>{" "}
                {t(`sites.kind.${one.kind}`)}: {checkText(one)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <FormError error={check.error} />
      <p className={css.note}>{t("sites.by_hand_text")}</p>
    </div>
  );
}
