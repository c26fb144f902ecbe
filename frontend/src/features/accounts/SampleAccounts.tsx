import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { aboutQuery } from "../../api/about";
import type { components } from "../../api/schema";
import css from "./SampleAccounts.module.css";

type SampleAccount = components["schemas"]["SampleAccount"];

/** The accounts of a demonstration; nothing in a real installation. */
export function SampleAccounts({ onChoose }: { onChoose: (account: SampleAccount) => void }) {
  const { t } = useTranslation();
  const accounts = useQuery(aboutQuery).data?.sample_accounts ?? [];
  if (accounts.length === 0) return null;
  // One password for all, as the contract has it.
  const password = accounts[0]?.password;
  return (
    <section className={css.samples} aria-labelledby="sample-accounts">
      <h2 id="sample-accounts">{t("login.samples")}</h2>
      <p>
        {t("login.samples_text")} <span>{t("login.samples_password", { password })}</span>
      </p>
      <ul>
        {accounts.map((account) => (
          <li key={account.username}>
            <button type="button" onClick={() => onChoose(account)}>
              {account.name}
              <small>{account.username}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
