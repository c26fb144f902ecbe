import { useTranslation } from "react-i18next";
import type { components } from "../api/schema";
import { fold } from "./format";

/** What has a deadline in the words of a plan. */
export type Deadlined = Pick<components["schemas"]["ActionOut"], "deadline" | "deadline_read">;

const BARE_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\.?$/;

const letters = (text: string) => fold(text).replace(/[^a-z0-9]/g, "");

/** What is to be said beside a deadline phrase: how it is understood, where that says more, or what was not understood. */
export function useDeadlineNote(): (of: Deadlined) => string | null {
  const { t } = useTranslation();
  return ({ deadline, deadline_read: read }) => {
    if (!deadline || !read) return null;
    if (read.not_understood.length > 0)
      return t("deadline.not_understood", { part: read.not_understood.join("; ") });
    // A bare day needs no words: everybody reads it as the last one.
    return letters(read.words) === letters(deadline) || BARE_DAY.test(deadline.trim())
      ? null
      : t("deadline.understood", { words: read.words });
  };
}
