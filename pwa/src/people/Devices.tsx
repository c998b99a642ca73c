/** Where this person is signed in, and ending it: for a lost phone, or all at once. */
import "./words";
import { useState } from "preact/hooks";
import { get, remove } from "../api";
import { useServer } from "../from_server";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { List, ListRow } from "../parts/Card";
import { Dialog } from "../parts/Dialog";
import { Notice } from "../parts/Notice";
import { showToast } from "../parts/Toast";
import { Reading } from "../Reading";
import { locale, t } from "../words";
import { signOutEverywhere } from "./session";
import { useSending } from "./use_sending";

interface Device {
  id: string;
  device_name: string;
  created_at: string;
  last_seen_at: string;
  current: boolean;
}

const readDevices = () => get<{ sessions: Device[] }>("/sessions");

export function Devices() {
  const devices = useServer(readDevices, "devices");
  const { value, reload } = devices;
  return (
    <div class="stack">
      <ScreenTitle lead={t("devices-lead")}>{t("devices-title")}</ScreenTitle>
      <Reading of={devices} />
      {value && (
        <List>
          {value.sessions.map((device) => (
            <DeviceRow key={device.id} device={device} onEnded={reload} />
          ))}
        </List>
      )}
      {value && <EndAll />}
    </div>
  );
}

function DeviceRow({ device, onEnded }: { device: Device; onEnded: () => Promise<void> }) {
  const { busy, errors, send } = useSending(async () => {
    await remove(`/sessions/${device.id}`);
    showToast({ text: t("devices-ended", { name: device.device_name }) });
    await onEnded();
  }, "end");
  const seen = device.current
    ? t("devices-current")
    : t("devices-seen", { when: moment(device.last_seen_at) });
  return (
    <ListRow
      icon="device"
      title={device.device_name}
      detail={errors[0]?.text ?? seen}
      end={
        !device.current && (
          <Button
            busy={busy}
            label={t("devices-end-one", { name: device.device_name })}
            onClick={send}
          >
            {t("devices-end")}
          </Button>
        )
      }
    />
  );
}

function EndAll() {
  const [asking, setAsking] = useState(false);
  const { busy, errors, send } = useSending(signOutEverywhere, "all");
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t("devices-end-all")}
      </Button>
      <Dialog
        open={asking}
        title={t("devices-end-all-title")}
        onClose={() => setAsking(false)}
        actions={
          <Button look="danger" busy={busy} onClick={send}>
            {t("devices-end-all")}
          </Button>
        }
      >
        <p>{t("devices-end-all-what")}</p>
        {errors[0] && (
          <Notice kind="danger" live>
            {errors[0].text}
          </Notice>
        )}
      </Dialog>
    </>
  );
}

const moment = (at: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
