import { useTranslation } from "react-i18next";
import type vi from "../../locales/vi.json";
import { useTargetText } from "../../ui/useTargetText";
import type { Tone } from "../../ui/Tag";
import type { PlanStatus, Remark, Target } from "./model";

export const STATUS_TONES: Record<PlanStatus, Tone> = {
  draft: "info",
  submitted: "warn",
  issued: "ok",
  superseded: "quiet",
  closed: "quiet",
};

/** Parts of a plan by the names that the API gives them: `document.intro`, `lead`. */
export function usePartText(): (part: string) => string {
  const { t, i18n } = useTranslation();
  return (part) => {
    const key = part.replace(/^document\./, "document_");
    return i18n.exists(`plan_part.${key}`)
      ? t(`plan_part.${key as keyof typeof vi.plan_part}`)
      : part;
  };
}

/** A target as offices write it: `≥ 87 %`, `> 87 điểm`; one word for what people judge, whose words stand beside it. */
export function usePlanTargetText(): (target: Target) => string {
  const { t } = useTranslation();
  const text = useTargetText();
  return (target) =>
    target.comparator === "qualitative" ? t("plan_target.qualitative") : text.target(target);
}

/** What a remark says, as a sentence. */
export function useRemarkText(): (remark: Remark) => string {
  const { t, i18n } = useTranslation();
  const partText = usePartText();
  return ({ code, quote, values }) => {
    const quoted = values.map((value) => `“${value}”`);
    const [first = "", second = ""] = quoted;
    switch (code) {
      case "missing_column":
      case "empty_cell":
        return t(`remark.${code}`, { parts: values.map(partText).join(", ") });
      case "contradictory_target":
        return quoted.length === 2
          ? t("remark.contradictory_target", { first, second })
          : t("remark.contradictory_targets", { values: quoted.join(", ") });
      case "year_moved":
      case "objective_text_differs":
        return t(`remark.${code}`, { first, second });
      default:
        return i18n.exists(`remark.${code}`)
          ? t(`remark.${code}`, { values: quoted.join(", "), quote: `“${quote}”` })
          : t("remark.other", { quote: `“${quote}”` });
    }
  };
}
