/** The change package for families: ideas that others have tried, and a way to bring one up. */
import "../words";
import "../../styles/screens/together.css";
import "../package/words";
import { ScreenTitle } from "../../parts";
import { t } from "../../words";
import { Package } from "../package/Package";

export function FamilyPackage({ clinic }: { clinic: string }) {
  return (
    <div class="stack">
      <ScreenTitle lead={t("package-lead")}>{t("package-title")}</ScreenTitle>
      <Package clinic={clinic} reader="family" side="family" />
    </div>
  );
}
