import "../styles/parts/dialog.css";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { t } from "../words";
import { IconButton } from "./Button";

export interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  actions?: ComponentChildren;
  shape?: "dialog" | "sheet";
}

/** A question that waits for an answer. The browser's own dialog keeps the focus in and gives it back. */
export function Dialog({ open, title, onClose, children, actions, shape = "dialog" }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open && !box.current?.open) box.current?.showModal();
    if (!open && box.current?.open) box.current.close();
  }, [open]);
  const outside = (event: MouseEvent) => event.target === box.current && onClose();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the click is the same by pointer
    <dialog
      class={`dialog dialog-${shape}`}
      ref={box}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={outside}
    >
      {open && (
        <div class="dialog-inside">
          <div class="dialog-head">
            <h2 id={titleId} tabIndex={-1} autofocus>
              {title}
            </h2>
            <IconButton icon="close" label={t("button-close")} onClick={onClose} />
          </div>
          {children}
          {actions && <div class="dialog-actions">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}

/** A dialog that rises from the foot of a phone, where the thumb is. */
export function Sheet(props: Omit<DialogProps, "shape">) {
  return <Dialog {...props} shape="sheet" />;
}
