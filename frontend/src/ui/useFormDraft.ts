import type { UseFormReturnType } from "@mantine/form";
import { useCallback, useEffect, useRef } from "react";

/**
 * Keeps what was typed into a form for this tab (reload, expired session, wrong link), under
 * `key`. Returns a function that forgets it: call it once the form is saved.
 * Not for passwords: the draft lies in session storage.
 */
export function useFormDraft<T extends Record<string, unknown>>(
  key: string,
  form: UseFormReturnType<T>,
): () => void {
  const stored = `mtcl-draft:${key}`;
  const restored = useRef<string | null>(null);

  useEffect(() => {
    if (restored.current === stored) return;
    restored.current = stored;
    const text = sessionStorage.getItem(stored);
    if (text === null) return;
    try {
      form.setValues(JSON.parse(text) as Partial<T>);
    } catch {
      sessionStorage.removeItem(stored);
    }
  }, [stored, form]);

  const values = form.values;
  const dirty = form.isDirty();
  useEffect(() => {
    if (dirty) sessionStorage.setItem(stored, JSON.stringify(values));
  }, [stored, values, dirty]);

  return useCallback(() => sessionStorage.removeItem(stored), [stored]);
}
