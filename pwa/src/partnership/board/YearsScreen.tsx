/** The years together, for who is on the clinic's board. */
import "../words";
import "../../styles/screens/together.css";
import { ScreenTitle } from "../../parts";
import { t } from "../../words";
import { YearsTogether } from "../YearsTogether";

export const YearsScreen = ({ clinic }: { clinic: string }) => (
  <div class="stack">
    <ScreenTitle>{t("years-screen")}</ScreenTitle>
    <YearsTogether clinic={clinic} />
  </div>
);
