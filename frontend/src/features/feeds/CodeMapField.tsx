import { Button, CloseButton, NativeSelect, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DateField } from "../../ui/DateField";
import type { Choice } from "../../ui/FilterBar";
import type { FeedValues } from "./feedValues";
import css from "./Feeds.module.css";

/** What the sender's codes of one kind mean in our words, and since when. */
export function CodeMapField({
  form,
  list,
  choices,
}: {
  form: UseFormReturnType<FeedValues>;
  list: "status" | "channel" | "service_level" | "unit" | "agency" | "steering";
  choices: readonly Choice[];
}) {
  const { t } = useTranslation();
  const path = `maps.${list}`;
  const entries = form.values.maps[list];
  return (
    <fieldset className={css.map}>
      <legend>{t(`feed_map.${list}`)}</legend>
      <p className={css.note}>{t(`feed_map_hint.${list}`)}</p>
      {entries.map((entry, index) => (
        <div key={`${list}${index}`} className={css.entry}>
          <TextInput label={t("feed_map.code")} {...form.getInputProps(`${path}.${index}.code`)} />
          <NativeSelect
            label={t("feed_map.value")}
            {...form.getInputProps(`${path}.${index}.value`)}
          >
            <option value="">{t("feed_map.choose")}</option>
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </NativeSelect>
          <DateField
            label={t("feed_map.valid_from")}
            value={entry.valid_from}
            onChange={(day) => form.setFieldValue(`${path}.${index}.valid_from`, day)}
            error={form.errors[`${path}.${index}.valid_from`]}
          />
          <DateField
            label={t("feed_map.valid_to")}
            value={entry.valid_to}
            onChange={(day) => form.setFieldValue(`${path}.${index}.valid_to`, day)}
            error={form.errors[`${path}.${index}.valid_to`]}
          />
          <CloseButton
            aria-label={t("feed_map.remove", { code: entry.code })}
            onClick={() => form.removeListItem(path, index)}
          />
        </div>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        onClick={() =>
          form.insertListItem(path, { code: "", value: "", valid_from: "", valid_to: "" })
        }
      >
        {t(`feed_map_add.${list}`)}
      </Button>
    </fieldset>
  );
}
