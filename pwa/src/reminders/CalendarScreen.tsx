/** The private calendar address: made, copied once, ended. */
import "../styles/screens/reminders.css";
import "./words";
import told from "words:en/told";
import { useState } from "preact/hooks";
import { get, post, remove } from "../api";
import { dayInWords } from "../dates";
import { useServer } from "../from_server";
import { today } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { Skeleton } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import { showToast } from "../parts/Toast";
import { useSending } from "../people/use_sending";
import { problemWords } from "../problem_words";
import { addWords, t } from "../words";

addWords(told);

interface Feed {
  made_at: string | null;
}

export function CalendarScreen() {
  const { value, problem, reload } = useServer(() => get<Feed>("/calendar"), "calendar");
  const [address, setAddress] = useState<string | null>(null);
  const making = useSending(async () => {
    setAddress((await post<{ address: string }>("/calendar")).address);
    await reload();
  }, "calendar");
  const wrong = problem ? problemWords(problem) : making.errors[0]?.text;
  const since = value?.made_at;
  return (
    <div class="stack">
      <ScreenTitle lead={t("feed-lead")}>{t("feed-title")}</ScreenTitle>
      <p>{t("feed-what", { title: t("told-calendar-title") })}</p>
      {wrong && (
        <Notice kind="warn" live>
          {wrong}
        </Notice>
      )}
      {!value && !problem && <Skeleton label={t("shell-loading")} />}
      {address && <Address address={address} />}
      {!address && since && <p>{t("feed-made", { day: dayInWords(today(new Date(since))) })}</p>}
      {value && !address && (
        <div class="row">
          <Button look={since ? "quiet" : "primary"} busy={making.busy} onClick={making.send}>
            {t(since ? "feed-make-new" : "feed-make")}
          </Button>
          {since && <p class="small quiet">{t("feed-new-hint")}</p>}
        </div>
      )}
      {since && (
        <End
          onEnded={async () => {
            setAddress(null);
            await reload();
          }}
        />
      )}
    </div>
  );
}

/** Shown once: the server keeps only what recognises it. */
function Address({ address }: { address: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <div class="calendar-address">
      <p>
        <strong>{t("feed-once")}</strong>
      </p>
      <label class="field">
        <span class="field-label">{t("feed-address")}</span>
        <input
          class="input input-full"
          readOnly
          dir="ltr"
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div class="row">
        <Button look="primary" icon={copied ? "check" : "code"} onClick={copy}>
          {t(copied ? "feed-copied" : "feed-copy")}
        </Button>
        <Button href={address.replace(/^https?:/, "webcal:")}>{t("feed-open")}</Button>
      </div>
      <p class="quiet">{t("feed-how")}</p>
    </div>
  );
}

function End({ onEnded }: { onEnded: () => Promise<void> }) {
  const [asking, setAsking] = useState(false);
  const { busy, errors, send } = useSending(async () => {
    await remove("/calendar");
    setAsking(false);
    showToast({ text: t("feed-ended") });
    await onEnded();
  }, "end");
  return (
    <>
      <Button look="plain" onClick={() => setAsking(true)}>
        {t("feed-end")}
      </Button>
      <Dialog
        open={asking}
        title={t("feed-end-title")}
        onClose={() => setAsking(false)}
        actions={
          <Button look="danger" busy={busy} onClick={send}>
            {t("feed-end")}
          </Button>
        }
      >
        <p>{t("feed-end-what")}</p>
        {errors[0] && <p role="alert">{errors[0].text}</p>}
      </Dialog>
    </>
  );
}
