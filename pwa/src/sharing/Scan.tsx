/** Reads a QR code with the camera. */

import { useEffect, useRef, useState } from "preact/hooks";
import { decodeQR } from "qr/decode.js";
import { Dialog, Notice } from "../parts";
import { t } from "../words";

/** Elsewhere the phone's own camera app opens the address in the QR code, which brings the code along. */
export const canScan = (): boolean => "mediaDevices" in navigator;

interface Props {
  onCode: (code: string) => void;
  onClose: () => void;
}

export function Scan({ onCode, onClose }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const looking = look(video.current as HTMLVideoElement, (read) => {
      onCode(read.split("#").pop() ?? read);
      onClose();
    });
    looking.catch(() => setRefused(true));
    return () =>
      void looking.then(
        (stop) => stop(),
        () => {},
      );
  }, []);
  return (
    <Dialog open title={t("scan-title")} onClose={onClose}>
      <video class="scan" ref={video} muted playsInline hidden={refused} />
      {refused ? (
        <Notice kind="warn" live>
          {t("scan-refused")}
        </Notice>
      ) : (
        <p>{t("scan-hint")}</p>
      )}
    </Dialog>
  );
}

const EVERY = 250;

/** Raises what `getUserMedia` does: no camera, or nobody's leave to use it. */
async function look(video: HTMLVideoElement, onRead: (text: string) => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: "environment" },
  });
  video.srcObject = stream;
  const stop = () => {
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
  };
  const timer = setInterval(() => {
    const read = codeIn(video);
    if (!read) return;
    stop();
    onRead(read);
  }, EVERY);
  await video.play();
  return stop;
}

/** What the code in the picture says; null while there is none to be read. */
function codeIn(video: HTMLVideoElement): string | null {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0) return null;
  const canvas = new OffscreenCanvas(width, height);
  const picture = canvas.getContext("2d", {
    willReadFrequently: true,
  }) as OffscreenCanvasRenderingContext2D;
  picture.drawImage(video, 0, 0);
  try {
    return decodeQR(picture.getImageData(0, 0, width, height));
  } catch {
    return null;
  }
}
