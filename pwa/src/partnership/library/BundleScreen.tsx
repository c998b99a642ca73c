/** A bundle for anybody who was handed its code: read here, or printed and taken home. */
import "../../styles/screens/room.css";
import "../../styles/screens/together.css";
import "../../styles/screens/library.css";
import "./words";
import { ScreenTitle } from "../../parts/AppShell";
import { Button } from "../../parts/Button";
import { EmptyState } from "../../parts/EmptyState";
import { PrintPage } from "../../parts/PrintPage";
import { t } from "../../words";
import { ByCode } from "../ByCode";
import { type PublicBundle, readBundle } from "./library";
import { ResourceText } from "./ResourceText";

export function BundleScreen({ code }: { code: string }) {
  return (
    <ByCode code={code} read={readBundle} title={t("bundle-title")} unknown={t("bundle-unknown")}>
      {(bundle) => <Bundle bundle={bundle} />}
    </ByCode>
  );
}

function Bundle({ bundle }: { bundle: PublicBundle }) {
  const { clinic, title, words, resources } = bundle;
  return (
    <>
      <PrintPage head={clinic} foot={<Foot bundle={bundle} />}>
        <ScreenTitle lead={t("bundle-from", { clinic })}>{title}</ScreenTitle>
        {words && (
          <p class="lead" dir="auto">
            {words}
          </p>
        )}
        <p class="quiet small">{t("bundle-what-it-is")}</p>
        {resources.length === 0 && <EmptyState title={t("bundle-empty")} />}
        {resources.map((one) => (
          <article class="bundle-part" key={one.id}>
            <h2 dir="auto">{one.body.title}</h2>
            <ResourceText kind={one.kind} version={one} />
          </article>
        ))}
      </PrintPage>
      <Button icon="printer" look="primary" wide onClick={() => print()}>
        {t("bundle-print")}
      </Button>
    </>
  );
}

const Foot = ({ bundle: { code } }: { bundle: PublicBundle }) => (
  <div class="row">
    <img
      src={`/api/v1/partnership/bundles/${code}/qr.svg`}
      alt={t("bundle-qr")}
      width="110"
      height="110"
    />
    <span dir="ltr">{`${location.origin}/bundle/${code}`}</span>
  </div>
);
