import { NOTHING } from "../../ui/format";
import { type Deadlined, useDeadlineNote } from "../../ui/useDeadlineNote";
import css from "./PlanDocument.module.css";

/** A deadline in the plan's words, and on the screen how they are understood. */
export function Deadline({ of }: { of: Deadlined }) {
  const note = useDeadlineNote()(of);
  if (!of.deadline) return <span className={`${css.none} no-print`}>{NOTHING}</span>;
  return (
    <>
      {of.deadline}
      {note && <small className={`${css.own} no-print`}>{note}</small>}
    </>
  );
}
