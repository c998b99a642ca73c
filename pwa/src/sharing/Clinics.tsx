/** The clinics that read a child's diary, with the people of the care team by name. */
import { useState } from "preact/hooks";
import { asProblem } from "../from_server";
import { Button, Dialog, PersonLine, showToast } from "../parts";
import type { Child } from "../people/me";
import { problemWords } from "../problem_words";
import { t } from "../words";
import { endShare, type Share, type TeamMember } from "./access";
import { Counted } from "./Counted";

interface Props {
  child: Child;
  shares: Share[];
  reload: () => Promise<void>;
}

export function Clinics({ child, shares, reload }: Props) {
  return (
    <section class="stack stack-close">
      <h2>{t("sharing-clinics")}</h2>
      {shares.length === 0 && (
        <p class="quiet">{t("sharing-clinics-none", { name: child.name })}</p>
      )}
      {shares.map((share) => (
        <ClinicCard key={share.id} child={child} share={share} reload={reload} />
      ))}
      <Button href="/join" icon="plus" wide>
        {t("sharing-join")}
      </Button>
    </section>
  );
}

function ClinicCard({
  child,
  share,
  reload,
}: {
  child: Child;
  share: Share;
  reload: () => Promise<void>;
}) {
  const [asking, setAsking] = useState(false);
  return (
    <article class="share-card stack stack-close">
      <h3>{share.clinic.name}</h3>
      {share.status === "requested" ? (
        <p class="quiet">{t("share-requested")}</p>
      ) : (
        <>
          <Team team={share.team} />
          <Counted child={child} clinic={share.clinic.id} />
        </>
      )}
      <div>
        <Button onClick={() => setAsking(true)}>{t("share-end")}</Button>
      </div>
      <Ending
        child={child}
        share={share}
        open={asking}
        onClose={() => setAsking(false)}
        reload={reload}
      />
    </article>
  );
}

function Team({ team }: { team: TeamMember[] }) {
  return (
    <>
      <p class="quiet">{t("share-team")}</p>
      <ul class="share-team">
        {team.map((member) => (
          <li key={member.person_id}>
            <PersonLine name={member.name} what={t(`role-${member.role}`)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface EndingProps {
  child: Child;
  share: Share;
  open: boolean;
  onClose: () => void;
  reload: () => Promise<void>;
}

/** Ending cannot be undone from here: the clinic has to confirm a new share. So it asks once. */
function Ending({ child, share, open, onClose, reload }: EndingProps) {
  const [busy, setBusy] = useState(false);
  const names = { child: child.name, clinic: share.clinic.name };
  const end = async () => {
    setBusy(true);
    try {
      await endShare(child.id, share.id);
      showToast({ text: t("share-ended", names) });
      onClose();
      await reload();
    } catch (error) {
      showToast({ text: problemWords(asProblem(error)) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open={open}
      title={t("share-end-title", names)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("share-end-keep")}</Button>
          <Button look="danger" busy={busy} onClick={end}>
            {t("share-end")}
          </Button>
        </>
      }
    >
      <p>{t("share-end-words", names)}</p>
    </Dialog>
  );
}
