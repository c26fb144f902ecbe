import { Button, Modal } from "@mantine/core";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { useErrorText } from "../../ui/useErrorText";
import css from "./CommandPalette.module.css";
import { type Find, useFinds } from "./useFinds";

function Search({ onGo }: { onGo: (to: string) => void }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [wanted, setWanted] = useState<string | null>(null);
  const { groups, pending, error, retry } = useFinds(typed);
  const list = useRef<HTMLDivElement>(null);

  const all = groups.flatMap(({ finds }) => finds);
  // What was chosen stays chosen while more is found; when it falls away, the first is.
  const at = Math.max(
    all.findIndex(({ to }) => to === wanted),
    0,
  );
  const chosen = all[at];
  const optionId = ({ to }: Find) => `${id}-${to}`;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [chosen?.to]);

  function onKeyDown(event: KeyboardEvent) {
    // The Enter that ends a Vietnamese input method's word chooses nothing.
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && all.length > 0) {
      event.preventDefault();
      setWanted(all[(at + step + all.length) % all.length]?.to ?? null);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      onGo(chosen.to);
    }
  }

  return (
    <>
      <input
        className={css.input}
        type="text"
        role="combobox"
        aria-label={t("palette.open")}
        aria-autocomplete="list"
        aria-expanded={all.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen && optionId(chosen)}
        placeholder={t("palette.open")}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setWanted(null);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={css.finds}>
        <div id={`${id}-list`} ref={list} role="listbox" aria-label={t("palette.found")}>
          {groups.map(({ key, finds }) => (
            <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
              <h2 id={`${id}-${key}`}>{t(`palette.${key}`)}</h2>
              {finds.map((find) => (
                // The keyboard works in the field, which names the chosen one to screen readers.
                // eslint-disable-next-line jsx-a11y/click-events-have-key-events
                <div
                  key={find.to}
                  id={optionId(find)}
                  className={css.find}
                  role="option"
                  tabIndex={-1}
                  aria-selected={find === chosen}
                  onClick={() => onGo(find.to)}
                >
                  {find.label}
                  {find.detail && <small>{find.detail}</small>}
                </div>
              ))}
            </div>
          ))}
        </div>
        <p className={css.state} role="status">
          {pending ? t("palette.searching") : null}
          {!pending && !error && all.length === 0 && t("palette.nothing", { query: typed.trim() })}
        </p>
        {error && !pending && (
          <div className={css.failed} role="alert">
            <span>{t("palette.failed", { reason: errorText(error) })}</span>
            <Button size="xs" variant="default" onClick={retry}>
              {t("state.retry")}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

/** Ctrl+K: go to a page, an objective, a plan or a dossier without taking the hands off the keyboard. */
export function CommandPalette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [left, setLeft] = useState(false);

  function go(to: string) {
    // Another page takes the focus to its heading; the way back to the button would take it away.
    setLeft(to !== pathname + search);
    onClose();
    void navigate(to);
  }

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      returnFocus={!left}
      onEnterTransitionEnd={() => setLeft(false)}
      withCloseButton={false}
      size={640}
      yOffset="10vh"
      padding={0}
      attributes={{ content: { "aria-label": t("palette.open") } }}
    >
      <Search onGo={go} />
    </Modal>
  );
}
