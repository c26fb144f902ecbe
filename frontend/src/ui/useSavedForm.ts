import type { UseFormReturnType } from "@mantine/form";
import { useState } from "react";

/** Only what differs, so that what somebody else changed meanwhile elsewhere stays. */
export function changedFields<T extends object>(before: T, after: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof T]),
    ),
  ) as Partial<T>;
}

/**
 * What a form started from, against what is stored now. Somebody else's change elsewhere does not
 * disturb; one of these very fields does, and is told before it is overwritten.
 */
export function useSavedForm<F extends Record<string, unknown>>(
  form: UseFormReturnType<F>,
  stored: F,
  revision: number,
) {
  const [base, setBase] = useState({ values: stored, revision });
  const same = JSON.stringify(stored) === JSON.stringify(base.values);
  return {
    /** The entity tag to save under. */
    tag: `"${same ? revision : base.revision}"`,
    /** The revision to save under. */
    revision: same ? revision : base.revision,
    /** Somebody else has changed these fields meanwhile. */
    overtaken: !same,
    /** Takes over what somebody else changed, and keeps what was typed here. */
    catchUp: () => {
      form.setValues({ ...stored, ...changedFields(base.values, form.values) });
      setBase({ values: stored, revision });
    },
    /** Starts anew from what was just saved. */
    saved: (values: F, newRevision: number) => {
      form.setInitialValues(values);
      form.setValues(values);
      setBase({ values, revision: newRevision });
    },
    base: base.values,
  };
}
