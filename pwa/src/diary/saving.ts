/** What happens on Save: kept first, then the emergency screen, the plan's steps or Today, with the way back. */
import { useLocation } from "preact-iso";
import { type Draft, NoSuchDiary } from "../local";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import type { Entry, EntryBody } from "./entry";
import type { Form } from "./form/form";
import { keepForm, unwrite, writeBack } from "./write";

/** `zone` is the one whose page opens then. */
type Save = (form: Form, body: EntryBody, zone: "red" | "yellow" | null) => Promise<void>;

/** `entry` is the one being changed, or null for a new one. */
export function useSaving(
  child: Child,
  entry: Entry | null,
  key: string,
  draft: Draft<Form>,
): Save {
  const { route } = useLocation();
  return async (form, body, zone) => {
    try {
      const written = await keepForm(child.id, form, body, key);
      draft.done();
      const undo = () =>
        void (entry ? writeBack(written, entry.body) : unwrite(written)).then(() =>
          tellUndone(child, entry),
        );
      // Nothing may lie over the number to call: these screens say themselves that it is saved.
      if (zone === "red") return route(`/c/${child.id}/emergency?saved=${written.record}`);
      if (zone) return route(`/c/${child.id}/now?zone=${zone}&saved=${written.record}`);
      showToast({
        text: t(entry ? "entry-changed-saved" : "entry-saved", { name: child.name }),
        undo,
      });
      route("/");
    } catch (problem) {
      showToast({
        text: t(problem instanceof NoSuchDiary ? "entry-no-diary" : "entry-not-kept", {
          name: child.name,
        }),
      });
    }
  };
}

function tellUndone({ name }: Child, entry: Entry | null): void {
  showToast({ text: t(entry ? "entry-back-as-before" : "entry-withdrawn", { name }) });
}
