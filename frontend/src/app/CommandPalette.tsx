import "@mantine/spotlight/styles.layer.css";
import { createSpotlight, Spotlight } from "@mantine/spotlight";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useMe } from "../api/session";
import { fold } from "../ui/format";
import { navFor } from "./nav";

const [store, spotlight] = createSpotlight();

/** Ctrl+K: go to a page, or look for dossiers, without taking the hands off the keyboard. */
export function CommandPalette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const [query, setQuery] = useState("");

  useEffect(() => {
    if (opened) spotlight.open();
  }, [opened]);

  const wanted = fold(query.trim());
  const words = wanted.split(/\s+/);
  const pages = navFor(me)
    .flatMap((group) => group.items)
    .map((item) => ({ to: item.to, label: t(item.label) }))
    .filter(({ label }) => words.every((word) => fold(label).includes(word)));

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      shortcut={null}
      lockScroll={false}
      attributes={{ content: { "aria-label": t("palette.open") } }}
    >
      <Spotlight.Search placeholder={t("palette.open")} aria-label={t("palette.open")} />
      <Spotlight.ActionsList>
        {pages.map(({ to, label }) => (
          <Spotlight.Action key={to} label={label} onClick={() => void navigate(to)} />
        ))}
        {wanted !== "" && (
          <Spotlight.Action
            label={t("palette.dossiers", { query: query.trim() })}
            onClick={() => void navigate(`/dossiers?q=${encodeURIComponent(query.trim())}`)}
          />
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
