/** An invitation into a group, made from what the group is for; every word can be changed. */
import { fullDate } from "../../dates";
import { useDraft } from "../../local";
import { Button, PrintPage, Section, Skeleton, showToast, TextArea } from "../../parts";
import { t } from "../../words";
import type { Group, GroupForm } from "../groups";
import { Resumed } from "../Resumed";
import type { OnStage } from "./StagePage";

const LONGEST = 2000;

/** The words that an invitation begins with. */
export const invitationOf = (group: GroupForm, address: string): string =>
  t("group-invite-words", {
    name: group.name,
    mandate: group.mandate,
    goals: group.goals.map((goal) => `– ${goal}`).join("\n"),
    families: group.seats.families,
    until: fullDate(group.until_on),
    rhythm: group.rhythm,
    address,
  });

export function Invitation({ clinic, stage, group }: OnStage & { group: Group }) {
  const address = `${location.origin}/board/${stage.code}`;
  const fresh = () => invitationOf(group, address);
  const draft = useDraft<string>(`invitation ${group.id}`, clinic, fresh);
  const words = draft.value;
  if (words === null) return <Skeleton label={t("hub-loading")} />;
  const copy = async () => {
    await navigator.clipboard.writeText(words);
    showToast({ text: t("group-invite-copied") });
  };
  return (
    <Section title={t("group-invite-title")}>
      <div class="stack stack-close not-printed">
        <Resumed draft={draft} fresh={fresh} />
        <TextArea
          name="invitation"
          label={t("group-invite-text")}
          hint={t("group-invite-lead")}
          rows={14}
          limit={LONGEST}
          value={words}
          onChange={draft.change}
        />
        <div class="row">
          <Button look="primary" icon="printer" onClick={() => print()}>
            {t("group-invite-print")}
          </Button>
          <Button onClick={() => void copy()}>{t("group-invite-copy")}</Button>
        </div>
      </div>
      <PrintPage head={stage.name}>
        <article class="handed invitation print-only">
          <p class="text-lines" dir="auto">
            {words}
          </p>
          <img
            src={`/api/v1/partnership/boards/${stage.code}/qr.svg`}
            alt={t("board-qr")}
            width="140"
            height="140"
          />
        </article>
      </PrintPage>
    </Section>
  );
}
