/** One thing of the library on either side: read, checked, written on, taken off the shelf. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { EmptyState } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { t } from "../../words";
import { useDoing } from "../doing";
import { type OnShelf, type Resource, shownOf, standUpFor, takeOff } from "./library";
import { ResourceForm } from "./ResourceForm";
import { ResourceText } from "./ResourceText";
import { Versions } from "./Versions";

interface Props {
  clinic: string;
  /** Its id, or "new". */
  resource: string;
  base: string;
  on: OnShelf;
}

export function ResourcePart({ clinic, resource, base, on }: Props) {
  const { route } = useLocation();
  const [editing, setEditing] = useState(false);
  if (!on.shelf) return null;
  const found = on.shelf.resources.find(({ id }) => id === resource);
  if (!found && resource !== "new") {
    return <EmptyState drawing="window" title={t("shelf-gone")} />;
  }
  if (!found || editing) {
    const kept = async (id: string) => {
      await on.reload();
      setEditing(false);
      if (!found) route(`${base}/${id}`, true);
    };
    return <ResourceForm clinic={clinic} resource={found} onKept={kept} />;
  }
  return (
    <>
      <Found clinic={clinic} found={found} on={on} />
      <Versions clinic={clinic} resource={found} shelf={on.shelf} reload={on.reload} />
      <div class="row">
        {on.shelf.may_write && (
          <Button icon="edit" onClick={() => setEditing(true)}>
            {t("shelf-next-version")}
          </Button>
        )}
        {on.shelf.may_retire && (
          <TakeOff clinic={clinic} found={found} onDone={() => route(base)} reload={on.reload} />
        )}
      </div>
    </>
  );
}

function Found({ clinic, found, on }: { clinic: string; found: Resource; on: OnShelf }) {
  const { busy, act } = useDoing(on.reload);
  const shown = shownOf(found);
  const mayCheck = on.shelf?.may_check.includes(found.kind) && !shown.checked_at;
  const check = () =>
    void act(() => standUpFor(clinic, found.id, shown.number, true), t("shelf-check-kept"));
  return (
    <>
      {found.newer_unchecked && found.checked && (
        <Notice>
          {t(found.newer ? "shelf-newer-waits" : "shelf-newer-coming", {
            number: found.checked.number,
          })}
        </Notice>
      )}
      <Card>
        <ResourceText kind={found.kind} version={shown} />
      </Card>
      {mayCheck && found.own_words && <Notice>{t("shelf-own-words")}</Notice>}
      {mayCheck && !found.own_words && (
        <div class="stack stack-close">
          <p class="quiet">{t("shelf-check-means")}</p>
          <div>
            <Button look="primary" icon="shield" busy={busy} onClick={check}>
              {t("shelf-check", { number: shown.number })}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

interface TakeOffProps {
  clinic: string;
  found: Resource;
  onDone: () => void;
  reload: () => Promise<void>;
}

function TakeOff({ clinic, found, onDone, reload }: TakeOffProps) {
  const [sure, setSure] = useState(false);
  const { busy, act } = useDoing(reload);
  const off = async () => {
    if (await act(() => takeOff(clinic, found.id), t("shelf-taken-off"))) onDone();
  };
  return (
    <Button
      look={sure ? "danger" : "plain"}
      icon="trash"
      busy={busy}
      onClick={() => (sure ? void off() : setSure(true))}
    >
      {t(sure ? "shelf-take-off-sure" : "shelf-take-off")}
    </Button>
  );
}
