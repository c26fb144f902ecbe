import { queryOptions } from "@tanstack/react-query";
import { api, authFetch, unwrap } from "../../api/client";
import { readProblem } from "../../api/errors";
import { upload } from "../../api/upload";
import type { EvidenceFile, Subject } from "./model";

/** Everything about files; its key begins with this. */
const KEY = "evidence";

export function evidenceQuery(kind: Subject, id: string) {
  return queryOptions({
    queryKey: [KEY, kind, id],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/api/v1/evidence", {
          params: { query: { subject_kind: kind, subject_id: id } },
          signal,
        }),
      ),
  });
}

/** The bytes of a file. They never change, so they are read once. */
export function contentQuery(id: string) {
  return queryOptions({
    queryKey: [KEY, "content", id],
    queryFn: async ({ signal }) => {
      const address = new URL(`/api/v1/evidence/${id}/content`, location.origin);
      const response = await authFetch(new Request(address, { signal }));
      if (!response.ok) throw await readProblem(response);
      return response.blob();
    },
    staleTime: Infinity,
  });
}

/** Brings a file: for a record, or for one that is still to be written. */
export function addFile(
  file: File,
  subject: { kind: Subject; id: string } | null,
  onProgress: (share: number) => void,
  label = "",
): Promise<EvidenceFile> {
  const query = new URLSearchParams({
    file_name: file.name,
    ...(label ? { label } : {}),
    ...(subject ? { subject_kind: subject.kind, subject_id: subject.id } : {}),
  });
  return upload(`/api/v1/evidence?${query.toString()}`, file, onProgress);
}

export function detachFile(id: string, reason: string): Promise<EvidenceFile> {
  return unwrap(
    api.POST("/api/v1/evidence/{id}/detach", { params: { path: { id } }, body: { reason } }),
  );
}
