import { Alert, Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useSearchParams } from "react-router";
import { useMe } from "../../api/session";
import { useFormErrors } from "../../ui/FormError";
import { SaveError } from "../../ui/SaveError";
import { Section } from "../../ui/Section";
import { useFormDraft } from "../../ui/useFormDraft";
import { useSavedForm } from "../../ui/useSavedForm";
import { RoomInput, RubricInput } from "../five_s/AuditHead";
import type { Unit } from "../units/tree";
import { FieldInput } from "./FieldInput";
import { UnitInput } from "./UnitInput";
import { formValues, missing, rowBody, type Values } from "./form";
import type { Kind, Row } from "./model";
import { PointsInput } from "./PointsInput";
import { findByKey, recordQuery } from "./queries";
import css from "./RecordForm.module.css";
import { RowsInput } from "./RowsInput";
import { failedWith, saveRow } from "./save";
import { useRecordText } from "./useRecordText";

/** Where a person without the whole department's view enters rows. */
const LIMITED = ["department_head", "staff"];

/** The form of a row; nothing that was typed is lost when it is refused. */
export function RecordForm({
  kind,
  row,
  units,
}: {
  kind: Kind;
  row: Row | null;
  units: readonly Unit[];
}) {
  const { t } = useTranslation();
  const text = useRecordText(kind);
  const me = useMe();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const client = useQueryClient();
  const showErrors = useFormErrors();
  const [rest, setRest] = useState<unknown>(null);
  const [there, setThere] = useState<Row | null>(null);

  const within = LIMITED.includes(me.role) ? (me.unit_id ?? null) : null;
  const unitId = row?.unit_id ?? within;
  const unitCode = units.find(({ id }) => id === unitId)?.code ?? "";
  const stored = formValues(kind, row, unitCode);
  const staff = params.get("staff");
  const first = staff && kind.path === "trainings" ? { ...stored, staff_code: staff } : stored;
  const form = useForm<Values>({ initialValues: first });
  const forget = useFormDraft(`record-${kind.path}-${row?.id ?? "new"}`, form);
  const saved = useSavedForm(form, first, row?.version_number ?? 0);
  // Room and rubric of a 5S audit are chosen from their lists; the room of one that is there names it.
  const isChosen = (name: string) =>
    kind.path === "five-s-audits" &&
    (name.startsWith("rubric_") || (row === null && name.startsWith("room_")));
  const back = row ? `/${kind.path}/${row.id}` : `/${kind.path}`;

  const save = useMutation({
    mutationFn: async (values: Values) => {
      await saveRow(kind.path, { ...rowBody(kind, values), if_version: saved.revision });
      return row ?? findRow(values);
    },
    onMutate: () => {
      setRest(null);
      setThere(null);
    },
    onError: async (error, values) => {
      setRest(showErrors(form, error));
      if (failedWith(error, "taken")) setThere(await findRow(values).catch(() => null));
      // What somebody else saved is shown beside what was typed.
      if (row && failedWith(error, "changed_meanwhile")) {
        await client.invalidateQueries({ queryKey: recordQuery(kind.path, row.id).queryKey });
      }
    },
    onSuccess: async (found) => {
      forget();
      await client.invalidateQueries();
      notifications.show({ message: t("records.saved") });
      void navigate(found ? `/${kind.path}/${found.id}` : `/${kind.path}`);
    },
  });

  function findRow(values: Values): Promise<Row | null> {
    const body = rowBody(kind, values);
    const key = Object.fromEntries(kind.key.map((name) => [name, body[name]]));
    return findByKey(kind.path, String(body[kind.code]), key);
  }

  function submit() {
    const empty = missing(kind, form.values);
    if (empty.length > 0) {
      form.setErrors(Object.fromEntries(empty.map((name) => [name, t("field_errors.required")])));
      form.getInputNode(empty[0] ?? "")?.focus();
      return;
    }
    if (row && !form.isDirty() && !saved.overtaken) {
      forget();
      void navigate(back);
      return;
    }
    save.mutate(form.values);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) submit();
      }}
    >
      <Section>
        {row && <p className={css.note}>{t("records.key_stays")}</p>}
        <div className={css.grid}>
          {kind.path === "five-s-audits" && !row && <RoomInput form={form} within={within} />}
          {kind.fields.map((field) =>
            field.input === "rows" || field.input === "points" || isChosen(field.name) ? null : (
              <FieldInput
                key={field.name}
                kind={kind}
                field={field}
                label={text.name(field.name)}
                fixed={row !== null && kind.key.includes(field.name)}
                {...form.getInputProps(field.name)}
              />
            ),
          )}
          {kind.path === "five-s-audits" && <RubricInput form={form} />}
          <UnitInput units={units} within={within} {...form.getInputProps("unit_code")} />
        </div>
      </Section>
      {kind.fields.map((field) => {
        if (field.input === "points") {
          return <PointsInput key={field.name} form={form} name={field.name} kind={kind} />;
        }
        if (field.input === "rows") {
          return <RowsInput key={field.name} form={form} field={field} kind={kind} />;
        }
        return null;
      })}
      {there && (
        <Alert color="yellow" variant="light" role="alert" mb="md">
          {t("records.there")}{" "}
          <Link to={`/${kind.path}/${there.id}`}>{t("records.open_there")}</Link>
        </Alert>
      )}
      <SaveError
        error={saved.overtaken && failedWith(rest, "changed_meanwhile") ? null : rest}
        overtaken={saved.overtaken}
        onCatchUp={() => {
          saved.catchUp();
          setRest(null);
        }}
      />
      <div className={css.buttons}>
        <Button type="submit" loading={save.isPending}>
          {t("action.save")}
        </Button>
        <Button component={Link} to={back} variant="default" onClick={forget}>
          {t("action.cancel")}
        </Button>
      </div>
    </form>
  );
}
