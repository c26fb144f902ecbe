import { Button, Checkbox } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { FormError } from "../../ui/FormError";
import { useFormat } from "../../ui/useFormat";
import type { ComparedLine, ReportDetail } from "./queries";
import css from "./Reported.module.css";

/** Which of our fields a line means: asked where nobody knows, corrected where somebody said otherwise. */
export function LineFields({ detail, line }: { detail: ReportDetail; line: ComparedLine }) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const cache = useQueryClient();
  const { id } = detail.report;
  const { claim, matching, fields, fields_kept } = line;
  const [chosen, setChosen] = useState<string[]>(fields);
  const save = useMutation({
    mutationFn: (meant: string[] | null) =>
      unwrap(
        api.PUT("/api/v1/reported-totals/{id}/lines/{number}/fields", {
          params: { path: { id, number: claim.number } },
          body: { fields: meant },
        }),
      ),
    onSuccess: async (compared) => {
      cache.setQueryData(["reported-totals", id], compared);
      await cache.invalidateQueries({ queryKey: ["reported-totals"] });
      await cache.invalidateQueries({ queryKey: ["feeds"] });
    },
  });
  const offers = [...new Set([...detail.offers, ...fields])];
  return (
    <li>
      <strong>{claim.label}</strong>{" "}
      <span className={css.mute}>
        {matching === "matched"
          ? fields.length > 0
            ? t("reported.means", { fields: list(fields) })
            : t("reported.means_none")
          : t(`reported_matching.${matching}`)}
      </span>
      <details className={css.details}>
        <summary>{t("reported.say", { line: claim.label })}</summary>
        {offers.length > 0 ? (
          <Checkbox.Group
            label={t("reported.say_label")}
            value={chosen}
            onChange={(next) => {
              save.reset();
              setChosen(next);
            }}
          >
            <div className={css.choices}>
              {offers.map((offer) => (
                <Checkbox key={offer} value={offer} label={offer} />
              ))}
            </div>
          </Checkbox.Group>
        ) : (
          <p className={css.note}>{t("reported.no_offers")}</p>
        )}
        <div className={css.buttons}>
          <Button
            loading={save.isPending}
            disabled={chosen.length === 0}
            onClick={() => save.mutate(chosen)}
          >
            {t("reported.save_fields")}
          </Button>
          <Button variant="default" disabled={save.isPending} onClick={() => save.mutate([])}>
            {t("reported.none_of_ours")}
          </Button>
          {fields_kept && (
            <Button variant="subtle" disabled={save.isPending} onClick={() => save.mutate(null)}>
              {t("reported.forget")}
            </Button>
          )}
        </div>
        {save.isError && <FormError error={save.error} />}
      </details>
    </li>
  );
}
