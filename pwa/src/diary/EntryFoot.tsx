/** Below an entry that is there already: its history, and the way to delete it. */
import { useLocation } from "preact-iso";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { SyncMark } from "../parts/SyncState";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { type Entry, inTwoVersions } from "./entry";
import { withdraw, writeBack } from "./write";

export function EntryFoot({ child, entry }: { child: Child; entry: Entry }) {
  const { route } = useLocation();
  const at = `/c/${child.id}/entry/${entry.record}`;
  const remove = async () => {
    const written = await withdraw(child.id, entry);
    const undo = () =>
      void writeBack(written, entry.body).then(() =>
        showToast({ text: t("entry-brought-back", { name: child.name }) }),
      );
    showToast({ text: t("entry-withdrawn", { name: child.name }), undo });
    route("/");
  };
  return (
    <div class="stack stack-close">
      {inTwoVersions(entry) && (
        <Notice kind="warn" title={t("entry-two-versions")}>
          <a href={`${at}/versions`}>{t("today-choose-open")}</a>
        </Notice>
      )}
      <div class="row">
        <Button icon="history" href={`${at}/history`}>
          {t("entry-see-history")}
        </Button>
        <Button look="plain" icon="trash" onClick={() => void remove()}>
          {t("entry-withdraw")}
        </Button>
      </div>
      <SyncMark state={entry.status} />
    </div>
  );
}
