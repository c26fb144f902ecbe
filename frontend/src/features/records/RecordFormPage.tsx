import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { unitsQuery } from "../units/queries";
import type { Kind } from "./model";
import { recordQuery } from "./queries";
import { RecordForm } from "./RecordForm";
import { useRecordText } from "./useRecordText";

/** Enters a new row of a kind. */
export function NewRecordPage({ kind }: { kind: Kind }) {
  const { word } = useRecordText(kind);
  const units = useQuery(unitsQuery);
  return (
    <>
      <PageHeader title={word("add")} crumbs={[{ label: word("title"), to: `/${kind.path}` }]} />
      <QueryView query={units}>
        {(loaded) => <RecordForm kind={kind} row={null} units={loaded} />}
      </QueryView>
    </>
  );
}

/** Changes a row that is there. */
export function EditRecordPage({ kind }: { kind: Kind }) {
  const { word } = useRecordText(kind);
  const { id = "" } = useParams();
  const query = useQuery(recordQuery(kind.path, id));
  const units = useQuery(unitsQuery);
  const code = query.data?.record[kind.code];
  return (
    <>
      <PageHeader
        title={word("change")}
        crumbs={[
          { label: word("title"), to: `/${kind.path}` },
          ...(typeof code === "string" ? [{ label: code, to: `/${kind.path}/${id}` }] : []),
        ]}
      />
      <QueryView query={query}>
        {({ record }) => (
          <QueryView query={units}>
            {(loaded) => <RecordForm kind={kind} row={record} units={loaded} />}
          </QueryView>
        )}
      </QueryView>
    </>
  );
}
