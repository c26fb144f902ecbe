import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client";
import { ActiveSwitch } from "../../ui/ActiveSwitch";
import type { Client } from "./queries";

/** Switching a client off ends its tokens at once; what it pushed stays. */
export function ClientSwitch({ client }: { client: Client }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { active, name } = client;
  const text = t(active ? "clients.turn_off_text" : "clients.turn_on_text");
  return (
    <ActiveSwitch
      active={active}
      words={{
        title: t("clients.existence"),
        state: text,
        verb: t(active ? "clients.turn_off" : "clients.turn_on"),
        question: t(active ? "clients.turn_off_title" : "clients.turn_on_title", { name }),
        consequence: text,
        done: t(active ? "clients.turned_off" : "clients.turned_on"),
      }}
      change={() =>
        unwrap(
          api.PATCH("/api/v1/clients/{id}", {
            params: { path: { id: client.id }, header: { "If-Match": `"${client.revision}"` } },
            body: { active: !active },
          }),
        )
      }
      refresh={() => cache.invalidateQueries({ queryKey: ["clients"] })}
    />
  );
}
