/** What opens when a notification is tapped: known to this phone alone, and there without a network. */
import "./phone_words";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { exchangeSoon } from "../local";
import { local } from "../local/holder";
import { answerIn, type Reminder, readReminders, refreshReminders } from "../local/reminders";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import { childOf, viewChild } from "../people/child_in_view";
import { t } from "../words";
import { takeBackOf } from "./taken_back";
import { SAID_BY_HAND, targetOf } from "./target";

/** News of a clinic comes the same way. */
const NEWS = "notice-";

type Found = Reminder | "test" | "gone" | "unknown";

export function Arrived({ id }: { id: string }) {
  const { route } = useLocation();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (id.startsWith(NEWS)) route(`/notices/${id.slice(NEWS.length)}`, true);
    else void find(id).then(setFound);
  }, [id]);
  const reminder = typeof found === "object" ? found : null;
  useEffect(() => {
    if (reminder) viewChild(reminder.child);
  }, [reminder]);
  const straight = reminder && !SAID_BY_HAND.has(reminder.thing);
  useEffect(() => {
    if (straight) route(targetOf(reminder), true);
  }, [straight]);
  if (!found || straight) return <Skeleton label={t("shell-loading")} />;
  return <div class="stack">{reminder ? <ToDo reminder={reminder} /> : <Said as={found} />}</div>;
}

async function find(id: string): Promise<Found> {
  if (id === "test") return "test";
  const known = (told: { reminders: Reminder[] } | null) =>
    told?.reminders.find((one) => one.id === id);
  const kept = known(await readReminders());
  if (kept) return kept;
  return refreshReminders().then(
    (told) => known(told) ?? "gone",
    () => "unknown",
  );
}

const SENTENCES = { test: "arrived-test", gone: "arrived-gone", unknown: "arrived-not-yet" };

const Said = ({ as }: { as: Found }) => (
  <>
    <ScreenTitle>{t("arrived-title")}</ScreenTitle>
    <EmptyState
      drawing={as === "test" ? "cups" : "page"}
      title={t(SENTENCES[as as keyof typeof SENTENCES])}
      action={<Button href="/">{t("arrived-home")}</Button>}
    />
  </>
);

type Answered = "done" | "later";

function ToDo({ reminder }: { reminder: Reminder }) {
  const [said, setSaid] = useState<Answered | null>(null);
  const answer = async (answered: Answered) => {
    const at = new Date().toISOString();
    await answerIn(await local(), { reminder: reminder.id, answer: answered, at });
    setSaid(answered);
    void takeBackOf(reminder.id);
    void exchangeSoon();
  };
  const name = childOf(reminder.child)?.name ?? "";
  return (
    <>
      <ScreenTitle lead={t("arrived-lead")}>{t(`push-${reminder.thing}`, { name })}</ScreenTitle>
      {!said && <Answers reminder={reminder} onAnswer={(one) => void answer(one)} />}
      <div role="status">
        {said && (
          <Notice kind="ok">
            <p>{t(`arrived-said-${said}`)}</p>
          </Notice>
        )}
      </div>
      {said && <Button href="/">{t("arrived-home")}</Button>}
    </>
  );
}

function Answers({
  reminder,
  onAnswer,
}: {
  reminder: Reminder;
  onAnswer: (answered: Answered) => void;
}) {
  return (
    <Card>
      <div class="stack">
        <Button look="primary" wide href={targetOf(reminder)}>
          {t(`arrived-open-${reminder.thing}`)}
        </Button>
        <Button wide icon="check" onClick={() => onAnswer("done")}>
          {t("arrived-done")}
        </Button>
        <Button look="plain" wide onClick={() => onAnswer("later")}>
          {t("arrived-later")}
        </Button>
      </div>
    </Card>
  );
}
