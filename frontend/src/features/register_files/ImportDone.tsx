import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../api/session";
import { Facts, Section } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import { KINDS, type RegisterFile } from "./calls";
import css from "./RegisterFiles.module.css";
import { RefusedRows } from "./PreviewRows";

/** What became of the rows, and where to go from here. */
export function ImportDone({ answer }: { answer: RegisterFile }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const mayReadPushes = useMay("pushes:read");
  const { table, push, report } = answer;
  if (report?.status && report.id) {
    return (
      <Section title={t("register_file.done", { name: answer.file_name ?? "" })}>
        <p>{t(`reported_status.${report.status}`)}</p>
        <div className={css.buttons}>
          <Button component={Link} to={`/reported-totals/${report.id}`}>
            {t("reported.compare")}
          </Button>
        </div>
      </Section>
    );
  }
  if (!table || !push) return null;
  const { created, updated, unchanged, stale, rejected } = push.counts;
  return (
    <>
      <Section title={t("register_file.done", { name: answer.file_name ?? "" })}>
        <Facts
          items={[
            { term: t("pushes.created"), value: number(created) },
            { term: t("pushes.updated"), value: number(updated) },
            { term: t("pushes.unchanged"), value: number(unchanged + stale) },
            { term: t("pushes.rejected"), value: number(rejected) },
          ]}
        />
        <div className={css.buttons}>
          <Button component={Link} to={KINDS[table.kind].list}>
            {t("register_file.see_rows")}
          </Button>
          {rejected > 0 && mayReadPushes && push.id && (
            <Button component={Link} variant="default" to={`/pushes?push=${push.id}&state=all`}>
              {t("register_file.see_refused")}
            </Button>
          )}
        </div>
      </Section>
      <RefusedRows table={table} rejected={push.rejected} />
    </>
  );
}
