import { useMe } from "../../api/session";
import type { Permission } from "../../api/token";
import { KINDS } from "../records/kinds";

/** Whether the person may push rows of a source, and so try refused ones again. */
export function useMayPush(source: string): boolean {
  const { may } = useMe();
  const kind = Object.values(KINDS).find(({ id }) => id === source);
  const needed: Permission | undefined = source === "dossiers" ? "dossiers:write" : kind?.write;
  return needed !== undefined && may.includes(needed);
}
