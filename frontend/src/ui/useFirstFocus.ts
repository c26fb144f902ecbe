import type { UseFormReturnType } from "@mantine/form";
import { useEffect, useRef } from "react";

/**
 * Puts the focus into the field at `path` when the form appears, and never again: a form's own
 * functions are new at every render, so an effect that waits for them would run at every key.
 */
export function useFirstFocus<T extends Record<string, unknown>>(
  form: UseFormReturnType<T>,
  path: string,
): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    form.getInputNode(path)?.focus();
  });
}
