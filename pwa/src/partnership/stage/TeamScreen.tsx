/** The team before families are asked: readiness as a spread, concerns without names, hurdles. */
import { t } from "../../words";
import { Concerns } from "./Concerns";
import { Hurdles } from "./Hurdles";
import { Readiness } from "./Readiness";
import { StagePage } from "./StagePage";

export function TeamScreen() {
  return (
    <StagePage place="team" title={t("stage-team-title")} lead={t("stage-team-lead")}>
      {(on) => (
        <>
          <Readiness {...on} />
          <Concerns {...on} />
          <Hurdles {...on} />
        </>
      )}
    </StagePage>
  );
}
