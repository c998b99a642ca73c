/** The person at the desk: who is signed in, on which devices, and the way out. */
import { List, ListRow, ScreenTitle } from "../parts";
import { me } from "../people/me";
import { t } from "../words";
import { ClinicShell } from "./ClinicShell";

export function Account() {
  return (
    <ClinicShell area="account">
      {() => (
        <div class="stack clinic-narrow">
          <ScreenTitle lead={me.value?.person.email}>{me.value?.person.name ?? ""}</ScreenTitle>
          <List>
            <ListRow icon="device" title={t("clinic-devices")} href="/devices" />
            <ListRow icon="person" title={t("clinic-own-diary")} href="/children/new" />
            <ListRow icon="signout" title={t("clinic-sign-out")} href="/sign-out" />
          </List>
        </div>
      )}
    </ClinicShell>
  );
}
