/** Turning the ringing of this phone on or off, from a tap. */
import { useState } from "preact/hooks";
import { turnOff, turnOn } from "./push";

export function useTurning(to: "on" | "off") {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const turn = async () => {
    setBusy(true);
    const done = await (to === "on" ? turnOn() : turnOff()).catch(() => null);
    setFailed(done === null);
    setBusy(false);
  };
  return { busy, failed, turn };
}
