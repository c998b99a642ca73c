/** Who looked at a red entry or did something about it, when, and what the family reads of it. */
import type { Did } from "../alerts/alert";
import { t } from "../words";

interface Props {
  name: string;
  /** When, in words. */
  at: string;
  did: Did;
  line?: string | undefined;
}

export const AlertAnswer = ({ name, at, did, line }: Props) => (
  <li>
    {t("alerts-answer", { name, at, did: t(`alerts-did-${did}`) })}{" "}
    {line && <q dir="auto">{line}</q>}
  </li>
);
