import "../styles/parts/toast.css";
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../words";
import { IconButton } from "./Button";

export interface ToastWords {
  text: string;
  undo?: () => void;
}

const SHOWN_FOR = 8_000;
const toast = signal<(ToastWords & { turn: number }) | null>(null);
let turns = 0;

/** Says in passing what just happened; with `undo` it stays until it is answered or closed. */
export function showToast(words: ToastWords): void {
  turns += 1;
  toast.value = { ...words, turn: turns };
}

export function hideToast(): void {
  toast.value = null;
}

/** Where toasts appear; stands once in the shell. The live region is there before the words, so that they are read. */
export function ToastPlace() {
  const shown = toast.value;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!shown || shown.undo) return;
    const timer = setTimeout(() => {
      if (!box.current?.matches(":hover, :focus-within")) hideToast();
    }, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [shown]);
  const undo = () => {
    shown?.undo?.();
    hideToast();
  };
  return (
    <div class="toast-place not-printed" role="status" ref={box}>
      {shown && (
        <div class="toast" key={shown.turn}>
          <p>{shown.text}</p>
          {shown.undo && (
            <button class="toast-undo" type="button" onClick={undo}>
              {t("button-undo")}
            </button>
          )}
          <IconButton icon="close" label={t("button-close")} onClick={hideToast} />
        </div>
      )}
    </div>
  );
}
