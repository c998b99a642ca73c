/** What co-production is, in the clinic's own words and in as many languages as families speak. */
import { useState } from "preact/hooks";
import { Button, SelectField, TextArea } from "../../parts";
import { locale, t } from "../../words";
import { nameOf } from "../Pitch";
import type { PitchText } from "../together";

/** Languages that are offered; a text in another one that is there already stays. */
const OFFERED = [
  ...["en", "ar", "bn", "cy", "de", "es", "fa", "fr", "gu", "hi", "it", "ku", "ml", "nb", "nl"],
  ...["pa", "pl", "ps", "pt", "ro", "ru", "so", "sv", "ta", "ti", "tr", "uk", "ur", "vi", "yo"],
  ...["zh"],
];
const MOST = 9;

interface Props {
  /** The first is the clinic's own. */
  texts: readonly PitchText[];
  onTexts: (texts: PitchText[]) => void;
}

export function PitchEditor({ texts, onTexts }: Props) {
  const [wanted, setWanted] = useState("");
  const used = texts.map(({ language }) => language);
  const free = OFFERED.filter((language) => !used.includes(language));
  const change = (at: number, part: Partial<PitchText>) =>
    onTexts(texts.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <>
      {texts.map(({ language, text }, at) => (
        <div class="stack stack-close" key={language}>
          <TextArea
            name={`pitch-${at}`}
            label={t("stage-pitch-in", { language: nameOf(language, locale) })}
            hint={t(at === 0 ? "stage-pitch-hint" : "stage-pitch-more-hint")}
            rows={4}
            limit={4000}
            value={text}
            onChange={(words) => change(at, { text: words })}
          />
          {at > 0 && (
            <div>
              <Button
                look="plain"
                size="dense"
                icon="trash"
                onClick={() => onTexts(texts.filter((_, place) => place !== at))}
              >
                {t("stage-pitch-drop", { language: nameOf(language, locale) })}
              </Button>
            </div>
          )}
        </div>
      ))}
      {texts.length < MOST && (
        <div class="row row-foot">
          <SelectField
            name="pitch-wanted"
            label={t("stage-pitch-add")}
            value={wanted}
            onChange={setWanted}
            options={[
              { value: "", label: t("stage-pitch-choose") },
              ...free.map((value) => ({ value, label: nameOf(value, locale) })),
            ]}
          />
          <Button
            icon="plus"
            onClick={() => {
              if (wanted) onTexts([...texts, { language: wanted, text: "" }]);
              setWanted("");
            }}
          >
            {t("stage-pitch-add-it")}
          </Button>
        </div>
      )}
    </>
  );
}
