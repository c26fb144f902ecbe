import { api, unwrap } from "../../api/client";
import { asApiError } from "../../api/errors";
import { NEW_GROUP, type UnitAnswers } from "./UnitQuestions";

/**
 * Sends the answers one after the other and says how many are in; gives back the names that were
 * not taken. A name that the plan no longer asks about counts as answered.
 */
export async function answerUnits(
  plan: string,
  answers: UnitAnswers,
  onProgress: (done: number) => void,
): Promise<string[]> {
  const failed: string[] = [];
  const given = Object.entries(answers).filter(([, answer]) => answer !== "");
  for (const [index, [name, answer]] of given.entries()) {
    const body = answer === NEW_GROUP ? { name, new_group: true } : { name, unit_id: answer };
    try {
      await unwrap(
        api.POST("/api/v1/plans/{id}/unit-answers", { params: { path: { id: plan } }, body }),
      );
    } catch (cause) {
      const gone = asApiError(cause).errors.some(
        ({ field, code }) => field === "name" && code === "not_found",
      );
      if (!gone) failed.push(name);
    }
    onProgress(index + 1);
  }
  return failed;
}
