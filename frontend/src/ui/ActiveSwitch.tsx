import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import css from "./ActiveSwitch.module.css";
import { ConfirmDialog } from "./ConfirmDialog";
import { Section } from "./Section";

/** Switches something off that must stay known (a unit, a person, a client), or on again, after a question. */
export function ActiveSwitch({
  active,
  words,
  change,
  refresh,
}: {
  active: boolean;
  /** Of the state that it is in now. */
  words: {
    title: string;
    state: string;
    verb: string;
    question: string;
    consequence: string;
    done: string;
  };
  change: () => Promise<unknown>;
  /** Reads it anew. */
  refresh: () => Promise<void>;
}) {
  const [asking, setAsking] = useState(false);
  const turn = useMutation({
    mutationFn: change,
    onSuccess: () => {
      setAsking(false);
      notifications.show({ message: words.done });
    },
    // Also after a refusal: somebody else may have changed it.
    onSettled: refresh,
  });
  return (
    <Section title={words.title}>
      <p className={css.state}>{words.state}</p>
      <Button
        variant="default"
        onClick={() => {
          turn.reset();
          setAsking(true);
        }}
      >
        {words.verb}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={words.question}
        confirmLabel={words.verb}
        danger={active}
        pending={turn.isPending}
        error={turn.error}
        onConfirm={() => turn.mutate()}
        onClose={() => setAsking(false)}
      >
        {words.consequence}
      </ConfirmDialog>
    </Section>
  );
}
