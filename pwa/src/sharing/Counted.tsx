/** Whether a clinic may count this child among its numbers: the family's to say, and to take back. */
import { dayInWords } from "../dates";
import { authorName } from "../diary/who";
import { keepAs, keptOf, namedId, records } from "../local";
import { Switch } from "../parts";
import type { Child } from "../people/me";
import { t } from "../words";

const REGISTRY = "registry";

interface RegistryBody {
  clinic: string;
  counted: boolean;
}

export function Counted({ child, clinic }: { child: Child; clinic: string }) {
  const views = records<RegistryBody>(child.id, REGISTRY).value;
  if (!views) return null;
  const kept = keptOf(views).find(({ body }) => body.clinic === clinic);
  const differ = (kept?.heads.length ?? 0) > 1;
  const counted = kept?.body.counted === true && !differ;
  const [head] = kept?.heads ?? [];
  const answer = async (next: boolean) => {
    const record = await namedId(child.id, `${REGISTRY}:${clinic}`);
    await keepAs({ child: child.id, kind: REGISTRY, kept, record }, { clinic, counted: next });
  };
  return (
    <div class="stack stack-close">
      <Switch
        name={`counted-${clinic}`}
        label={t("share-counted", { name: child.name })}
        hint={t("share-counted-hint")}
        value={counted}
        onChange={(next) => void answer(next)}
      />
      <p class="small">
        <a href={`/c/${child.id}/numbers`}>{t("share-numbers")}</a>
      </p>
      {differ && <p class="small">{t("share-counted-differ")}</p>}
      {counted && head && (
        <p class="small quiet">
          {t("share-counted-since", {
            who: authorName(head.author),
            day: dayInWords(head.at.slice(0, 10)),
          })}
        </p>
      )}
    </div>
  );
}
