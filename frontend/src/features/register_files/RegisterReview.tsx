import { Alert, Button, Checkbox } from "@mantine/core";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../../ui/FormError";
import { LoadingState } from "../../ui/States";
import { useFormat } from "../../ui/useFormat";
import { type Reading, type RegisterFile, type RegisterKind, sendFile } from "./calls";
import { ColumnsTable } from "./ColumnsTable";
import { GivenFields } from "./GivenFields";
import { LegacyQuestion } from "./LegacyQuestion";
import { LeftOutRows, PreviewRows, RefusedRows } from "./PreviewRows";
import { ReportFields } from "./ReportFields";
import { ReportLines } from "./ReportLines";
import { ReviewHead } from "./ReviewHead";
import css from "./RegisterFiles.module.css";

interface Props {
  file: File;
  /** What this person may send. */
  kinds: readonly RegisterKind[];
  kind: RegisterKind | null;
  onRefused: (error: unknown, fileName: string) => void;
  onDone: (answer: RegisterFile) => void;
}

/** The file as it will be read; every correction reads it anew. */
export function RegisterReview({ file, kinds, kind, onRefused, onDone }: Props) {
  const { t } = useTranslation();
  const { lang, number } = useFormat();
  const cache = useQueryClient();
  const [reading, setReading] = useState<Reading>(kind ? { kind } : {});
  const [keep, setKeep] = useState(true);
  const [atomic, setAtomic] = useState(false);
  const query = useQuery({
    queryKey: ["register-file", file.name, file.lastModified, file.size, reading, lang],
    queryFn: ({ signal }) => sendFile(file, reading, { dryRun: true, atomic: false, lang, signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const push = useMutation({
    mutationFn: () =>
      sendFile(
        file,
        { ...reading, keep_columns: keep && Object.keys(reading.columns ?? {}).length > 0 },
        { dryRun: false, atomic, lang },
      ),
    onSuccess: async (answer) => {
      // All that may rest on the rows; the file itself need not be read again.
      await cache.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== "register-file",
      });
      onDone(answer);
    },
  });
  const { error } = query;
  // What was read before stays while the next reading is refused, and with it what was typed.
  const [last, setLast] = useState(query.data);
  if (query.data !== undefined && query.data !== last) setLast(query.data);
  const data = query.data ?? last;
  useEffect(() => {
    // Nothing of the file can be shown: back to where another is chosen.
    if (error && data === undefined) onRefused(error, file.name);
  }, [error, data, file.name, onRefused]);

  if (data === undefined) return <LoadingState />;
  const change = (more: Reading) => {
    push.reset();
    setReading({ ...reading, ...more });
  };
  const { table } = data;
  const report = data.report ?? null;
  const ready = data.push ?? null;
  const counts = ready?.counts;
  const taken = counts ? counts.created + counts.updated : 0;
  const nothing = atomic && (counts?.rejected ?? 0) > 0;
  return (
    <>
      <ReviewHead answer={data} kinds={kinds} reading={reading} onChange={change} />
      {query.isError && <FormError error={query.error} />}
      {data.legacy && (
        <LegacyQuestion
          legacy={data.legacy}
          answer={reading.convert ?? null}
          onAnswer={(convert) => change({ convert })}
        />
      )}
      {!table && (
        <Alert className={css.gap} color="orange" variant="light" role="status">
          {t(reading.kind ? "register_file.no_header" : "register_file.no_kind")}
        </Alert>
      )}
      {table && table.missing.length > 0 && (
        <Alert className={css.gap} color="orange" variant="light" role="status">
          {t("register_file.missing", {
            fields: table.missing
              .map((name) => table.fields.find((field) => field.name === name)?.title ?? name)
              .join("; "),
          })}
        </Alert>
      )}
      {table && (
        <>
          <ColumnsTable
            table={table}
            keep={keep}
            onKeep={setKeep}
            onChange={(columns) => change({ columns: { ...reading.columns, ...columns } })}
          />
          {report && (
            <>
              <ReportFields
                report={report}
                terms={reading.report ?? {}}
                error={query.isError ? query.error : null}
                onChange={(terms) => change({ report: { ...reading.report, ...terms } })}
              />
              <ReportLines report={report} />
            </>
          )}
          {table.kind !== "report_06a" && (
            <GivenFields
              table={table}
              given={reading.given ?? {}}
              onChange={(given) => change({ given: { ...reading.given, ...given } })}
            />
          )}
          {ready && <RefusedRows table={table} rejected={ready.rejected} />}
          <PreviewRows table={table} rejected={ready?.rejected ?? []} />
          <LeftOutRows table={table} />
        </>
      )}
      {report?.status && (
        <div className={`${css.bar} no-print`}>
          <span>{t(`reported_would.${report.status}`)}</span>
          <Button
            className={css.push ?? ""}
            loading={push.isPending}
            disabled={query.isError || query.isFetching}
            onClick={() => push.mutate()}
          >
            {t("reported.store")}
          </Button>
          {push.isError && (
            <div className={css.errors}>
              <FormError error={push.error} />
            </div>
          )}
        </div>
      )}
      {ready && counts && (
        <div className={`${css.bar} no-print`}>
          <span>
            {t("register_file.would", {
              created: number(counts.created),
              updated: number(counts.updated),
              unchanged: number(counts.unchanged + counts.stale),
              rejected: number(counts.rejected),
            })}
          </span>
          {counts.rejected > 0 && (
            <Checkbox
              label={t("register_file.atomic")}
              checked={atomic}
              onChange={(event) => setAtomic(event.currentTarget.checked)}
            />
          )}
          <Button
            className={css.push ?? ""}
            loading={push.isPending}
            disabled={nothing || query.isFetching}
            onClick={() => push.mutate()}
          >
            {t("register_file.take", { count: taken })}
          </Button>
          {push.isError && (
            <div className={css.errors}>
              <FormError error={push.error} />
            </div>
          )}
        </div>
      )}
    </>
  );
}
