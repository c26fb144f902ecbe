import { NativeSelect, NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../ui/useFormat";
import type { Reading, RegisterFile, RegisterKind } from "./calls";
import css from "./RegisterFiles.module.css";

/** Which file, read as what, on which sheet, from which header on. */
export function ReviewHead({
  answer,
  kinds,
  reading,
  onChange,
}: {
  answer: RegisterFile;
  kinds: readonly RegisterKind[];
  reading: Reading;
  onChange: (more: Reading) => void;
}) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const table = answer.table ?? null;
  const kind = table?.kind ?? reading.kind ?? "";
  const fits = (one: RegisterKind) =>
    answer.offers.some((offer) => offer.kind === one && offer.complete);
  const sheetName = (place: number) => answer.sheets[place]?.name ?? t("register_file.only_sheet");
  return (
    <div className={css.head}>
      <p className={css.name}>
        <strong>{answer.file_name}</strong>
        {table && (
          <span className={css.mute}>
            {t("register_file.read", {
              records: number(table.records),
              left_out: number(table.left_out_count),
            })}
          </span>
        )}
        {answer.hidden_sheets.length > 0 && (
          <span className={css.mute}>
            {t("register_file.hidden", { names: answer.hidden_sheets.join(", ") })}
          </span>
        )}
      </p>
      <NativeSelect
        label={t("register_file.kind")}
        value={kind}
        onChange={(event) =>
          // Another kind has other columns, and may stand elsewhere.
          onChange({
            kind: event.currentTarget.value as RegisterKind,
            sheet: null,
            header: null,
            columns: {},
          })
        }
      >
        {kind === "" && <option value="">{t("register_file.choose_kind")}</option>}
        {kinds.map((one) => (
          <option key={one} value={one}>
            {t(`register_kind.${one}`)}
            {fits(one) ? ` ${t("register_file.fits")}` : ""}
          </option>
        ))}
      </NativeSelect>
      {answer.sheets.length > 1 && (
        <NativeSelect
          label={t("register_file.sheet")}
          value={String(table?.sheet ?? reading.sheet ?? 0)}
          onChange={(event) =>
            onChange({ sheet: Number(event.currentTarget.value), header: null, columns: {} })
          }
        >
          {answer.sheets.map((sheet, place) => (
            <option key={sheet.name ?? place} value={place}>
              {sheetName(place)}
            </option>
          ))}
        </NativeSelect>
      )}
      {kind !== "" && (
        <NumberInput
          // The rows that were found stand there until somebody says otherwise.
          key={`${table?.first_row ?? 0}-${table?.last_row ?? 0}`}
          label={t("register_file.header_row")}
          description={
            table && table.last_row > table.first_row
              ? t("register_file.header_to", { row: table.last_row })
              : undefined
          }
          w={150}
          min={1}
          max={100_000}
          hideControls
          defaultValue={table?.first_row ?? ""}
          onBlur={(event) => {
            const first = Number(event.currentTarget.value);
            if (Number.isInteger(first) && first > 0 && first !== table?.first_row) {
              onChange({ kind, header: { first, last: first }, columns: {} });
            }
          }}
        />
      )}
    </div>
  );
}
