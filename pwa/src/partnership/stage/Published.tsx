/** A call that families can read: as they see it, a flyer for the wall, words to pass on, and its end. */
import { Button, Notice, PrintPage, Section, showToast } from "../../parts";
import { t } from "../../words";
import { CallFacts } from "../CallFacts";
import { useDoing } from "../doing";
import type { OnStage } from "./StagePage";
import { closeCall, type Draft, leads } from "./stage";

export function Published({ clinic, stage, call, reload }: OnStage & { call: Draft }) {
  const { busy, act } = useDoing(reload);
  const address = `${location.origin}/board/${stage.code}`;
  const words = t("flyer-share", { title: call.body.title, goal: call.body.goal, address });
  const copy = async () => {
    await navigator.clipboard.writeText(words);
    showToast({ text: t("flyer-copied") });
  };
  return (
    <>
      {call.status === "closed" && <Notice>{t("call-closed")}</Notice>}
      <Flyer stage={stage} call={call} address={address} />
      <Section title={t("flyer-words")}>
        <p class="text-in-full not-printed" dir="auto">
          {words}
        </p>
        <div class="row not-printed">
          <Button icon="printer" look="primary" onClick={() => print()}>
            {t("flyer-print")}
          </Button>
          <Button onClick={() => void copy()}>{t("flyer-copy")}</Button>
          {leads(stage) && call.status === "published" && (
            <Button
              look="plain"
              busy={busy}
              onClick={() => void act(() => closeCall(clinic, call.id), t("call-closed"))}
            >
              {t("call-close")}
            </Button>
          )}
        </div>
      </Section>
    </>
  );
}

type FlyerProps = { stage: OnStage["stage"]; call: Draft; address: string };

function Flyer({ stage, call, address }: FlyerProps) {
  return (
    <PrintPage head={stage.name}>
      <article class="flyer">
        <p class="flyer-kicker">{t("board-title", { clinic: stage.name })}</p>
        <h2 dir="auto">{call.body.title}</h2>
        <p class="lead" dir="auto">
          {call.body.goal}
        </p>
        <CallFacts call={call} />
        <div class="flyer-foot">
          <img
            src={`/api/v1/partnership/boards/${stage.code}/qr.svg`}
            alt={t("board-qr")}
            width="140"
            height="140"
          />
          <p>
            {t("flyer-scan")}
            <br />
            <strong dir="ltr">{address}</strong>
          </p>
        </div>
      </article>
    </PrintPage>
  );
}
