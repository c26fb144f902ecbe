import { useTranslation } from "react-i18next";
import type vi from "../locales/vi.json";

/** The name of a role; a role this release does not know shows as its code. */
export function useRoleText(): (role: string) => string {
  const { t, i18n } = useTranslation();
  return (role) => (i18n.exists(`role.${role}`) ? t(`role.${role as keyof typeof vi.role}`) : role);
}
