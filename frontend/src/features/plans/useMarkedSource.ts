import { type RefObject, useCallback, useEffect, useState } from "react";
import type { ImportAnswer } from "./importWork";
import { placeKey } from "./model";

type Origins = ImportAnswer["origins"];

const NONE: ReadonlySet<string> = new Set();

/** The places in the original of an objective (`"2"`, with its actions) or of one action (`"2.0"`). */
function placesOf(origins: Origins, origin: string): ReadonlySet<string> {
  const [objective, action] = origin.split(".").map(Number);
  const found = origins[objective ?? -1];
  if (!found) return NONE;
  const places =
    action === undefined
      ? [...found.objective, ...found.actions.flat()]
      : (found.actions[action] ?? []);
  return new Set(places.map(placeKey));
}

/**
 * Watches which of the elements with `data-origin` in `area` is pointed at or holds the focus, and
 * gives the places of the original that it was read from.
 */
export function useMarkedSource(area: RefObject<HTMLElement | null>, origins: Origins) {
  const [marked, setMarked] = useState(NONE);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    let active: HTMLElement | null = null;
    const look = (event: Event) => {
      const target = event.target instanceof Element ? event.target : null;
      const found = target?.closest<HTMLElement>("[data-origin]") ?? null;
      if (found === null || found === active) return;
      active?.removeAttribute("data-active");
      found.setAttribute("data-active", "");
      active = found;
      setMarked(placesOf(origins, found.dataset.origin ?? ""));
    };
    element.addEventListener("pointerover", look);
    element.addEventListener("focusin", look);
    return () => {
      element.removeEventListener("pointerover", look);
      element.removeEventListener("focusin", look);
    };
  }, [area, origins]);

  const mark = useCallback(
    (objective: number) => setMarked(placesOf(origins, String(objective))),
    [origins],
  );
  return { marked, mark };
}
