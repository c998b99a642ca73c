/** The people at home who keep this diary, and inviting another one. */
import { useState } from "preact/hooks";
import { instantInWords } from "../dates";
import { asProblem } from "../from_server";
import { Button, CodeDisplay, Notice, PersonLine, showToast } from "../parts";
import { type Child, me } from "../people/me";
import { problemWords } from "../problem_words";
import { t } from "../words";
import {
  type Access,
  confirmParent,
  endGrant,
  type Guardian,
  type Invitation,
  inviteParent,
  takeBack,
} from "./access";

interface Props {
  child: Child;
  access: Access;
  reload: () => Promise<void>;
}

export function Family({ child, access, reload }: Props) {
  return (
    <section class="stack stack-close">
      <h2>{t("sharing-family")}</h2>
      <ul class="share-team">
        {access.guardians.map((guardian) => (
          <Person key={guardian.grant} child={child} guardian={guardian} reload={reload} />
        ))}
      </ul>
      <Invite child={child} access={access} reload={reload} />
    </section>
  );
}

interface PersonProps {
  child: Child;
  guardian: Guardian;
  reload: () => Promise<void>;
}

function Person({ child, guardian, reload }: PersonProps) {
  const isMe = guardian.person_id === me.value?.person.id;
  const act = async (work: Promise<void>, done: string) => {
    try {
      await work;
      showToast({ text: t(done, { name: guardian.name, child: child.name }) });
      await reload();
    } catch (error) {
      showToast({ text: problemWords(asProblem(error)) });
    }
  };
  if (guardian.status === "active") {
    return (
      <li>
        <PersonLine name={guardian.name} {...(isMe ? { what: t("sharing-you") } : {})} />
      </li>
    );
  }
  return (
    <li class="stack stack-close">
      <p>{t("guardian-waits", { name: guardian.name, child: child.name })}</p>
      <div class="row">
        <Button
          look="primary"
          onClick={() => act(confirmParent(child.id, guardian.grant), "guardian-confirmed")}
        >
          {t("guardian-confirm", { name: guardian.name })}
        </Button>
        <Button onClick={() => act(endGrant(child.id, guardian.grant), "guardian-refused")}>
          {t("guardian-refuse")}
        </Button>
      </div>
    </li>
  );
}

function Invite({ child, access, reload }: Props) {
  const [made, setMade] = useState<Invitation | null>(null);
  const [busy, setBusy] = useState(false);
  const invite = async () => {
    setBusy(true);
    try {
      setMade(await inviteParent(child.id));
      await reload();
    } catch (error) {
      showToast({ text: problemWords(asProblem(error)) });
    } finally {
      setBusy(false);
    }
  };
  const withdraw = async (id: string) => {
    await takeBack(child.id, id).catch((error) =>
      showToast({ text: problemWords(asProblem(error)) }),
    );
    setMade(null);
    await reload();
  };
  return (
    <>
      {made && (
        <Notice title={t("invite-code-title")} live>
          <CodeDisplay code={made.code} label={t("invited-code")} />
          <p>
            {t("invite-code-words", { child: child.name, until: instantInWords(made.expires_at) })}
          </p>
        </Notice>
      )}
      {access.invitations.map(({ id, expires_at }) => (
        <p key={id} class="row quiet">
          {t("invite-open", { until: instantInWords(expires_at) })}
          <Button size="dense" onClick={() => withdraw(id)}>
            {t("invite-take-back")}
          </Button>
        </p>
      ))}
      <Button icon="plus" wide busy={busy} onClick={invite}>
        {t("invite-parent")}
      </Button>
    </>
  );
}
