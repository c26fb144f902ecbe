import { Button, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { ParseKeys } from "i18next";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { logout, logoutEverywhere, useMe } from "../api/session";
import { Icon } from "../ui/Icon";
import { useErrorText } from "../ui/useErrorText";
import { useRoleText } from "../ui/useRoleText";
import css from "./Layout.module.css";

/** A log-out that fails must be seen: the person would walk away from an open session. */
function useLeave() {
  const { t } = useTranslation();
  const errorText = useErrorText();
  return (how: () => Promise<void>) => {
    how().catch((error: unknown) => {
      notifications.show({
        color: "red",
        title: t("account.logout_failed"),
        message: errorText(error),
        autoClose: false,
      });
    });
  };
}

const LEAVING: readonly { label: ParseKeys; how: () => Promise<void> }[] = [
  { label: "account.logout", how: logout },
  { label: "account.logout_everywhere", how: logoutEverywhere },
];

/** Who I am, and what I can do about it, on wide screens. */
export function UserMenu() {
  const { t } = useTranslation();
  const me = useMe();
  const roleText = useRoleText();
  const leave = useLeave();
  return (
    <Menu
      position="bottom-end"
      width={230}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <button type="button" className={css.plain}>
          <span className={css.user}>
            {me.full_name}
            <small>{roleText(me.role)}</small>
          </span>
          <Icon name="down" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/account/password">
          {t("account.change_password")}
        </Menu.Item>
        <Menu.Divider role="separator" />
        {LEAVING.map(({ label, how }) => (
          <Menu.Item key={label} onClick={() => leave(how)}>
            {t(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The same in the phone's drawer. */
export function AccountActions({ onNavigate }: { onNavigate: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const roleText = useRoleText();
  const leave = useLeave();
  return (
    <>
      <span className={css.user}>
        {me.full_name}
        <small>{roleText(me.role)}</small>
      </span>
      <Link to="/account/password" onClick={onNavigate}>
        {t("account.change_password")}
      </Link>
      {LEAVING.map(({ label, how }) => (
        <Button key={label} variant="default" onClick={() => leave(how)}>
          {t(label)}
        </Button>
      ))}
    </>
  );
}
