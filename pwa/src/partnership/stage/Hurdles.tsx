/** The hurdle log: what stopped us, who can lift it, what helped. */
import { useState } from "preact/hooks";
import { Button, Section, TextArea, TextField } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import type { OnStage } from "./StagePage";
import { addHurdle, changeHurdle, type Stage } from "./stage";

export function Hurdles(on: OnStage) {
  const [what, setWhat] = useState("");
  const [who, setWho] = useState("");
  const { busy, act } = useDoing(on.reload);
  const add = async (event: Event) => {
    event.preventDefault();
    if (!what.trim()) return document.getElementById("hurdle")?.focus();
    if (await act(() => addHurdle(on.clinic, what.trim(), who.trim()), t("hurdle-kept"))) {
      setWhat("");
      setWho("");
    }
  };
  return (
    <Section title={t("hurdles-title")} lead={t("hurdles-lead")}>
      <form class="stack stack-close" noValidate onSubmit={(event) => void add(event)}>
        <TextArea
          name="hurdle"
          label={t("hurdle-what")}
          rows={2}
          limit={600}
          value={what}
          onChange={setWhat}
        />
        <TextField
          name="hurdle-who"
          label={t("hurdle-who")}
          optional
          maxLength={120}
          value={who}
          onChange={setWho}
        />
        <div>
          <Button type="submit" busy={busy}>
            {t("hurdle-add")}
          </Button>
        </div>
      </form>
      <ul class="ideas">
        {on.stage.hurdles.map((hurdle) => (
          <Hurdle key={hurdle.id} hurdle={hurdle} {...on} />
        ))}
      </ul>
    </Section>
  );
}

function Hurdle({ clinic, hurdle, reload }: OnStage & { hurdle: Stage["hurdles"][number] }) {
  const [helped, setHelped] = useState("");
  const { busy, act } = useDoing(reload);
  const keep = () => changeHurdle(clinic, { ...hurdle, what_helped: helped.trim() });
  return (
    <li class="idea">
      <p dir="auto">{hurdle.what}</p>
      {hurdle.who_can_lift && (
        <span class="quiet small">{t("hurdle-lifts", { who: hurdle.who_can_lift })}</span>
      )}
      {hurdle.what_helped ? (
        <p class="answer">{hurdle.what_helped}</p>
      ) : (
        <>
          <TextArea
            name={`helped-${hurdle.id}`}
            label={t("hurdle-helped")}
            rows={2}
            limit={600}
            value={helped}
            onChange={setHelped}
          />
          {helped.trim() && (
            <div>
              <Button busy={busy} onClick={() => void act(keep, t("hurdle-kept"))}>
                {t("hurdle-keep")}
              </Button>
            </div>
          )}
        </>
      )}
    </li>
  );
}
