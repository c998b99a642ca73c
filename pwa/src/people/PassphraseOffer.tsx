/** Offers a made-up passphrase; it is drawn on this phone and shown until it is taken. */
import { useState } from "preact/hooks";
import { Button } from "../parts/Button";
import { t } from "../words";
import { passphrase } from "./passphrase";

export function PassphraseOffer({ onTake }: { onTake: (phrase: string) => void }) {
  const [offered, setOffered] = useState<string | null>(null);
  const [taken, setTaken] = useState(false);
  const draw = () => {
    setOffered(passphrase());
    setTaken(false);
  };
  const take = (phrase: string) => {
    onTake(phrase);
    setTaken(true);
  };
  if (offered === null) return <Button onClick={draw}>{t("passphrase-offer")}</Button>;
  return (
    <div class="stack stack-close" role="status">
      <p>{t(taken ? "passphrase-taken" : "passphrase-lead")}</p>
      <p>
        <output class="lead" translate={false}>
          {offered}
        </output>
      </p>
      <div class="row">
        {!taken && (
          <Button look="primary" onClick={() => take(offered)}>
            {t("passphrase-take")}
          </Button>
        )}
        <Button onClick={draw}>{t("passphrase-another")}</Button>
      </div>
    </div>
  );
}
