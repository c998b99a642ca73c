/** Whom one would work with at the clinic: the staff who share a card. No family is listed. */
import "../words";
import "../../styles/screens/together.css";
import { useServer } from "../../from_server";
import { Notice, ScreenTitle, Skeleton } from "../../parts";
import { problemWords } from "../../problem_words";
import { t } from "../../words";
import { readBoard } from "../together";
import { TradingCard } from "./TradingCard";

export function PeopleScreen({ clinic }: { clinic: string }) {
  const { value, problem } = useServer(() => readBoard(clinic), clinic);
  return (
    <div class="stack">
      <ScreenTitle lead={t("people-lead")}>{t("board-people")}</ScreenTitle>
      {problem && (
        <Notice kind="warn" live>
          {problemWords(problem)}
        </Notice>
      )}
      {!value && !problem && <Skeleton label={t("hub-loading")} />}
      {value?.champion && <p>{t("board-champion", { name: value.champion })}</p>}
      {value?.people.length === 0 && <p class="quiet">{t("people-none")}</p>}
      {value?.people.map(({ name, fields }) => (
        <TradingCard key={name} name={name} words={fields} />
      ))}
    </div>
  );
}
