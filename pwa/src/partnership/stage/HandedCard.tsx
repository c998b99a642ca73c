/** The card itself, on screen this once and on paper: why, where, and the code. */
import { fullDate } from "../../dates";
import { Button, CodeDisplay, PrintPage } from "../../parts";
import { t } from "../../words";
import type { MadeCard } from "./stage";

interface Props {
  made: MadeCard;
  clinic: string;
  onDone: () => void;
}

export function HandedCard({ made, clinic, onDone }: Props) {
  return (
    <>
      <div class="handed">
        <PrintPage head={clinic}>
          <article class="flyer">
            <p class="flyer-kicker">{t("cards-kicker", { clinic })}</p>
            <h3 dir="auto">{made.why}</h3>
            <p>{t("cards-how")}</p>
            <p>
              <strong dir="ltr">{`${location.origin}/together/card`}</strong>
            </p>
            <CodeDisplay
              code={made.code}
              label={t("cards-code")}
              until={t("cards-until", { day: fullDate(made.until.slice(0, 10)) })}
            />
            <p class="small quiet">{t("cards-free")}</p>
          </article>
        </PrintPage>
      </div>
      <div class="row not-printed">
        <Button icon="printer" look="primary" onClick={() => print()}>
          {t("cards-print")}
        </Button>
        <Button onClick={onDone}>{t("cards-done")}</Button>
      </div>
    </>
  );
}
