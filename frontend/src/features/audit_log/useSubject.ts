import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../api/session";
import type { Permission } from "../../api/token";
import { NOTHING } from "../../ui/format";
import { plansQuery } from "../scoreboard/queries";
import { useUnitName } from "../units/queries";
import { isRecord } from "./detail";
import type { Entry } from "./queries";
import { useKindText } from "./words";

/** Where a thing of a kind is shown, and who may open that page. */
const PAGES: Record<string, { to: (id: string) => string; needs: Permission } | undefined> = {
  plan: { to: (id) => `/plans/${id}`, needs: "plans:read" },
  calendar_year: { to: (id) => `/admin/calendar?year=${id}`, needs: "readings:read" },
  signed_reading: { to: (id) => `/signed-readings/${id}`, needs: "readings:read" },
  push: { to: (id) => `/pushes?push=${id}&state=all`, needs: "pushes:read" },
  unit: { to: (id) => `/admin/units/${id}`, needs: "units:read" },
  five_s_rubric: { to: (id) => `/five-s-rubrics/${id}`, needs: "sources:read" },
  five_s_room: { to: (id) => `/five-s-rooms/${id}`, needs: "sources:read" },
  user: { to: (id) => `/admin/people/${id}`, needs: "users:manage" },
  webhook: { to: (id) => `/admin/webhooks/${id}`, needs: "webhooks:manage" },
  site: { to: (id) => `/sites/${id}`, needs: "sources:read" },
  update_plan: { to: (id) => `/update-plans/${id}`, needs: "sources:read" },
  client: { to: (id) => `/admin/clients/${id}`, needs: "clients:manage" },
};

/** What an entry is about: its kind with its name where one is known, and the page that shows it. */
export function useSubject(): (entry: Entry) => { words: string; page: string | undefined } {
  const { t } = useTranslation();
  const { may } = useMe();
  const kindText = useKindText();
  const unitName = useUnitName();
  const { data: plans } = useQuery({ ...plansQuery, enabled: may.includes("plans:read") });
  return useCallback(
    ({ subject_kind: kind, subject_id: id, detail }) => {
      const page = PAGES[kind];
      const plan = kind === "plan" && plans?.items.find((one) => one.id === id);
      const unit = kind === "unit" ? unitName(id) : NOTHING;
      const said = isRecord(detail) ? (detail.title ?? detail.full_name ?? detail.name) : undefined;
      const name = () => {
        if (plan) return t("audit.plan", { year: plan.year, number: plan.revision_number });
        if (unit !== NOTHING) return unit;
        if (kind === "indicator" || kind === "calendar_year") return id;
        return typeof said === "string" ? said : "";
      };
      return {
        words: [kindText(kind), name()].filter(Boolean).join(" "),
        // Somebody who tried the name of no account at all is about nobody.
        page: page && id !== "unknown" && may.includes(page.needs) ? page.to(id) : undefined,
      };
    },
    [t, may, kindText, unitName, plans],
  );
}
