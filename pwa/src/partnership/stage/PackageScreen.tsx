/** The change package for the clinic's team, opened at what fits one's own part in it. */
import "../package/words";
import { t } from "../../words";
import { Package } from "../package/Package";
import { StagePage } from "./StagePage";
import { leads } from "./stage";

export function StagePackage() {
  return (
    <StagePage place="package" title={t("package-title")} lead={t("package-lead")}>
      {({ clinic, stage }) => (
        <Package clinic={clinic} reader={leads(stage) ? "qi-lead" : "staff"} side="clinic" />
      )}
    </StagePage>
  );
}
