import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../api/session";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { DetachDialog } from "./DetachDialog";
import css from "./Evidence.module.css";
import { FileDrop } from "./FileDrop";
import { FileRow } from "./FileRow";
import { type EvidenceFile, type EvidenceList, type Subject } from "./model";
import { evidenceQuery } from "./queries";
import { useLimits } from "./useLimits";
import { useUploads } from "./useUploads";

/** The files that a record rests on: to see, to add, and to take off with a reason. */
export function EvidencePanel({ kind, id }: { kind: Subject; id: string }) {
  const { t } = useTranslation();
  const may = useMay("evidence:read");
  if (!may) return null;
  return (
    <Section title={t("evidence.title")}>
      <EvidenceFiles kind={kind} id={id} />
    </Section>
  );
}

/** The same inside another card. */
export function EvidenceFiles({ kind, id }: { kind: Subject; id: string }) {
  const may = useMay("evidence:read");
  const query = useQuery({ ...evidenceQuery(kind, id), enabled: may });
  if (!may) return null;
  return (
    <QueryView query={query} loading={2}>
      {(list) => <Files list={list} kind={kind} id={id} />}
    </QueryView>
  );
}

function Files({ list, kind, id }: { list: EvidenceList; kind: Subject; id: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [off, setOff] = useState<EvidenceFile | null>(null);
  const limits = useLimits(list);
  // What a person typed stands on evidence: its last file stays.
  const last =
    kind === "manual_readings" && list.items.filter(({ detached }) => !detached).length === 1;
  const { uploads, send, drop } = useUploads(
    { kind, id },
    { largest: list.largest_bytes, types: limits.names },
    () => void client.invalidateQueries({ queryKey: evidenceQuery(kind, id).queryKey }),
  );
  return (
    <>
      {list.items.length === 0 && !list.may.change && (
        <p className={css.none}>{t("evidence.none")}</p>
      )}
      {list.items.length > 0 && (
        <ul className={css.files}>
          {list.items.map((file) => (
            <FileRow
              key={file.id}
              file={file}
              actions={
                list.may.change &&
                !last &&
                !file.detached && (
                  <Button variant="subtle" size="compact-sm" onClick={() => setOff(file)}>
                    {t("evidence.detach")}
                  </Button>
                )
              }
            />
          ))}
        </ul>
      )}
      {list.may.change && (
        <FileDrop
          hint={limits.hint}
          types={list.media_types.join(",")}
          uploads={uploads}
          onFiles={(files) => void send(files)}
          onForget={drop}
        />
      )}
      {off && <DetachDialog file={off} onClose={() => setOff(null)} />}
    </>
  );
}
