/** Whom one would work with at the clinic: the staff who share a card. No family is listed. */
import "../words";
import "../../styles/screens/together.css";
import { useServer } from "../../from_server";
import { ScreenTitle } from "../../parts";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { readBoard } from "../together";
import { TradingCard } from "./TradingCard";

export function PeopleScreen({ clinic }: { clinic: string }) {
  const board = useServer(() => readBoard(clinic), clinic);
  const { value } = board;
  return (
    <div class="stack">
      <ScreenTitle lead={t("people-lead")}>{t("board-people")}</ScreenTitle>
      <Reading of={board} />
      {value?.champion && <p>{t("board-champion", { name: value.champion })}</p>}
      {value?.people.length === 0 && <p class="quiet">{t("people-none")}</p>}
      {value?.people.map(({ name, fields }) => (
        <TradingCard key={name} name={name} words={fields} />
      ))}
    </div>
  );
}
