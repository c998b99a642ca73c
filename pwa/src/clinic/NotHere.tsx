/** An address of the clinic that leads nowhere. */
import { NotHere as Nothing } from "../people/NotHere";
import { ClinicShell } from "./ClinicShell";

export function NotHere() {
  return <ClinicShell area={undefined}>{() => <Nothing />}</ClinicShell>;
}
