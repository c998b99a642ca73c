/** Who keeps this diary and who reads it; every share can be ended here, at once. */
import "./words";
import "../styles/screens/sharing.css";
import { useServer } from "../from_server";
import { Button, ScreenTitle } from "../parts";
import type { Child } from "../people/me";
import { Reading } from "../Reading";
import { t } from "../words";
import { type Access, readAccess } from "./access";
import { Clinics } from "./Clinics";
import { Family } from "./Family";

export function Sharing({ child }: { child: Child }) {
  const access = useServer(() => readAccess(child.id), child.id);
  return (
    <div class="stack">
      <ScreenTitle lead={t("sharing-lead")}>{t("sharing-title", { name: child.name })}</ScreenTitle>
      <Reading of={access} lines={6} />
      {access.value && <Sections child={child} access={access.value} reload={access.reload} />}
      <Button href={`/c/${child.id}/looks`} icon="eye" wide>
        {t("sharing-looks")}
      </Button>
    </div>
  );
}

interface SectionsProps {
  child: Child;
  access: Access;
  reload: () => Promise<void>;
}

function Sections({ child, access, reload }: SectionsProps) {
  return (
    <>
      <Clinics child={child} shares={access.shares} reload={reload} />
      {child.role === "guardian" && <Family child={child} access={access} reload={reload} />}
    </>
  );
}
