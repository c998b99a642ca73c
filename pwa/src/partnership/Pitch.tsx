/** What co-production is, in the clinic's words: in each of its languages, and read aloud. */
import { useEffect, useState } from "preact/hooks";
import { Button, SelectField } from "../parts";
import { locale, t } from "../words";
import type { PitchText, PublicBoard } from "./together";
import { voiceFor } from "./voice";

type Said = Pick<PublicBoard, "pitch" | "pitch_language" | "pitches">;

/** The texts there are, the clinic's own first. */
const textsOf = ({ pitch, pitch_language, pitches }: Said): PitchText[] =>
  pitch
    ? [{ language: pitch_language, text: pitch }, ...pitches]
    : [{ language: locale, text: t("pitch-words") }, ...pitches];

export function Pitch({ of, name }: { of: Said; name: string }) {
  const texts = textsOf(of);
  const own = texts.findIndex(({ language }) => language.split("-")[0] === locale.split("-")[0]);
  const [chosen, setChosen] = useState(String(Math.max(0, own)));
  const said = texts[Number(chosen)] ?? (texts[0] as PitchText);
  return (
    <div class="stack stack-close">
      {texts.length > 1 && (
        <SelectField
          name={name}
          label={t("pitch-language")}
          value={chosen}
          onChange={setChosen}
          options={texts.map(({ language }, at) => ({ value: `${at}`, label: nameOf(language) }))}
        />
      )}
      <p class="text-in-full" dir="auto" lang={said.language}>
        {said.text}
      </p>
      <ReadAloud key={chosen} said={said} />
    </div>
  );
}

/** A language by its own name, so that who speaks it finds it; or by that of another language. */
export const nameOf = (language: string, inWords = language): string =>
  new Intl.DisplayNames([inWords], { type: "language" }).of(language) ?? language;

/** The phone's own voice; where it has none for this language, no button promises one. */
function ReadAloud({ said }: { said: PitchText }) {
  const speech = "speechSynthesis" in window ? window.speechSynthesis : null;
  const [speaks, setSpeaks] = useState(false);
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    // Some browsers know their voices only a moment after they were first asked.
    const look = () => setVoice(voiceFor(said.language, speech?.getVoices() ?? []));
    look();
    speech?.addEventListener("voiceschanged", look);
    return () => {
      speech?.removeEventListener("voiceschanged", look);
      speech?.cancel();
    };
  }, [speech, said.language]);
  if (!speech || !voice) return null;
  const start = () => {
    const words = new SpeechSynthesisUtterance(said.text);
    words.lang = said.language;
    words.voice = voice;
    words.onend = () => setSpeaks(false);
    words.onerror = () => setSpeaks(false);
    speech.cancel();
    speech.speak(words);
    setSpeaks(true);
  };
  const stop = () => {
    speech.cancel();
    setSpeaks(false);
  };
  return (
    <div class="not-printed">
      <Button size="dense" icon={speaks ? "close" : "breath"} onClick={speaks ? stop : start}>
        {t(speaks ? "pitch-stop" : "pitch-aloud")}
      </Button>
    </div>
  );
}
