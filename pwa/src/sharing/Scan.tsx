/** Reads a QR code with the camera, where the browser has a reader of its own. */
import { useEffect, useRef } from "preact/hooks";
import { Dialog } from "../parts";
import { t } from "../words";

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

declare global {
  interface Window {
    BarcodeDetector?: new (options: { formats: string[] }) => Detector;
  }
}

/** Elsewhere the phone's own camera app opens the address in the QR code, which brings the code along. */
export const canScan = (): boolean => "BarcodeDetector" in window && "mediaDevices" in navigator;

interface Props {
  onCode: (code: string) => void;
  onClose: () => void;
}

export function Scan({ onCode, onClose }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const looking = look(video.current as HTMLVideoElement, (read) => {
      onCode(read.split("#").pop() ?? read);
      onClose();
    });
    looking.catch(onClose);
    return () => void looking.then((stop) => stop());
  }, []);
  return (
    <Dialog open title={t("scan-title")} onClose={onClose}>
      <video class="scan" ref={video} muted playsInline />
      <p>{t("scan-hint")}</p>
    </Dialog>
  );
}

async function look(video: HTMLVideoElement, onRead: (text: string) => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: "environment" },
  });
  const Reader = window.BarcodeDetector as NonNullable<Window["BarcodeDetector"]>;
  const detector = new Reader({ formats: ["qr_code"] });
  video.srcObject = stream;
  await video.play();
  const timer = setInterval(async () => {
    const [read] = await detector.detect(video);
    if (read) onRead(read.rawValue);
  }, 250);
  return () => {
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
  };
}
