import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Mantine's password input, with what it leaves out for keyboards and screen readers. */
export function PasswordField({
  ref,
  ...props
}: PasswordInputProps & { ref?: React.Ref<HTMLInputElement> }) {
  const { t } = useTranslation();
  return (
    <PasswordInput
      ref={ref}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ "aria-label": t("login.show_password") }}
      aria-invalid={props.error ? true : undefined}
      {...props}
    />
  );
}
