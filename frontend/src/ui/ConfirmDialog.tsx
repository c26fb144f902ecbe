import { Button, Group, Modal, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "./FormError";

interface Props {
  opened: boolean;
  title: string;
  children: ReactNode;
  /** The verb of what will happen: "Phát hành", never "OK". */
  confirmLabel: string;
  /** Something is lost or ended by it. */
  danger?: boolean;
  /** There is text in it that is not saved: only the buttons close it then. */
  unsaved?: boolean;
  pending?: boolean;
  disabled?: boolean;
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot simply be undone, or asks for the reason of it. */
export function ConfirmDialog({
  opened,
  title,
  children,
  confirmLabel,
  danger = false,
  unsaved = false,
  pending = false,
  disabled = false,
  error,
  onConfirm,
  onClose,
}: Props) {
  const { t } = useTranslation();
  const held = unsaved || pending;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      closeOnClickOutside={!held}
      closeOnEscape={!held}
      withCloseButton={false}
      // Gone at once: what it asks about has changed by then, and so have its words.
      transitionProps={{ exitDuration: 0 }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending && !disabled) onConfirm();
        }}
      >
        <Stack gap="md">
          <div>{children}</div>
          <FormError error={error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose} disabled={pending}>
              {t("action.cancel")}
            </Button>
            <Button
              type="submit"
              loading={pending}
              disabled={disabled}
              {...(danger ? { color: "red.9" } : {})}
            >
              {confirmLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
