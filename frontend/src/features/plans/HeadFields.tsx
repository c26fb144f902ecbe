import { Button, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DateField } from "../../ui/DateField";
import css from "./Fields.module.css";
import type { HeadForm } from "./forms";

/** What a plan says around its objectives: decision, signer, opening words, follow-up, recipients. */
export function HeadFields({ form }: { form: UseFormReturnType<HeadForm> }) {
  const { t } = useTranslation();
  const day = (field: "decision_date" | "document_date") => (
    <div className={css.three}>
      <DateField
        label={t(`plan_part.${field}`)}
        value={form.values[field]}
        onChange={(value) => form.setFieldValue(field, value)}
        error={form.errors[field]}
      />
    </div>
  );
  return (
    <div className={css.box}>
      <div className={css.fields}>
        <TextInput
          className={css.two}
          label={t("plan_part.year")}
          inputMode="numeric"
          {...form.getInputProps("year")}
        />
        <Textarea
          className={css.ten}
          label={t("plan_part.title")}
          autosize
          {...form.getInputProps("title")}
        />
        <Textarea
          className={css.full}
          label={t("plan_part.document_further_titles")}
          description={t("plan_edit.one_a_line")}
          autosize
          {...form.getInputProps("further_titles")}
        />
        <TextInput
          className={css.six}
          label={t("plan_part.organisation")}
          {...form.getInputProps("organisation")}
        />
        <TextInput
          className={css.three}
          label={t("plan_part.decision_number")}
          {...form.getInputProps("decision_number")}
        />
        {day("decision_date")}
        <TextInput
          className={css.six}
          label={t("plan_part.document_place")}
          {...form.getInputProps("document_place")}
        />
        <TextInput
          className={css.three}
          label={t("plan_part.document_number")}
          {...form.getInputProps("document_number")}
        />
        {day("document_date")}
        <TextInput
          className={css.six}
          label={t("plan_part.signer_position")}
          {...form.getInputProps("signer_position")}
        />
        <TextInput
          className={css.six}
          label={t("plan_part.signer_name")}
          {...form.getInputProps("signer_name")}
        />
        <fieldset className={css.list}>
          <legend>{t("plan_part.document_legal_basis")}</legend>
          {form.values.legal_basis.map((basis, index) => (
            <div className={css.item} key={index}>
              <TextInput
                className={css.six}
                label={t("plan_edit.basis_number")}
                {...form.getInputProps(`legal_basis.${index}.number`)}
              />
              <div className={css.six}>
                <DateField
                  label={t("plan_edit.basis_date")}
                  value={basis.date}
                  onChange={(value) => form.setFieldValue(`legal_basis.${index}.date`, value)}
                  error={form.errors[`legal_basis.${index}.date`]}
                />
              </div>
              <Textarea
                className={css.full}
                label={t("plan_edit.basis_quote")}
                autosize
                {...form.getInputProps(`legal_basis.${index}.quote`)}
              />
              <Button
                className={`${css.full} ${css.remove} ${css.danger}`}
                variant="subtle"
                size="xs"
                onClick={() => form.removeListItem("legal_basis", index)}
              >
                {t("plan_edit.remove_basis")}
              </Button>
            </div>
          ))}
          <Button
            variant="default"
            size="xs"
            onClick={() => form.insertListItem("legal_basis", { number: "", date: "", quote: "" })}
          >
            {t("plan_edit.add_basis")}
          </Button>
        </fieldset>
        <Textarea
          className={css.full}
          label={t("plan_part.document_intro")}
          autosize
          {...form.getInputProps("intro")}
        />
        <Textarea
          className={css.full}
          label={t("plan_part.document_monitoring")}
          description={t("plan_edit.one_a_line")}
          autosize
          {...form.getInputProps("monitoring")}
        />
        <Textarea
          className={css.full}
          label={t("plan_part.document_closing")}
          autosize
          {...form.getInputProps("closing")}
        />
        <Textarea
          className={css.full}
          label={t("plan_part.document_recipients")}
          description={t("plan_edit.one_a_line")}
          autosize
          {...form.getInputProps("recipients")}
        />
      </div>
    </div>
  );
}
