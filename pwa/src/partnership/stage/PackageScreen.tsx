/** The change package for the clinic's team, opened at what fits one's own part in it. */
import "../package/words";
import { t } from "../../words";
import { Package } from "../package/Package";
import { StagePage } from "./StagePage";

export function StagePackage() {
  return (
    <StagePage place="package" title={t("package-title")} lead={t("package-lead")}>
      {({ clinic, stage }) => (
        <Package
          clinic={clinic}
          reader={stage.roles.includes("qi-lead") ? "qi-lead" : "staff"}
          side="clinic"
        />
      )}
    </StagePage>
  );
}
