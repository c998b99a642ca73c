import "../styles/parts/code.css";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../words";
import { Button } from "./Button";

export interface CodeDisplayProps {
  code: string;
  label: string;
  until?: string;
  qr?: ComponentChildren;
}

/** A code to read out, type over or scan: `XXXXX-XXXXX` in big groups, read letter by letter aloud. */
export function CodeDisplay({ code, label, until, qr }: CodeDisplayProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
  };
  return (
    <div class="code">
      {qr && <div class="code-qr">{qr}</div>}
      <p class="quiet">{label}</p>
      <p class="code-letters" dir="ltr">
        <span class="unseen">{code.replaceAll("-", "").split("").join(" ")}</span>
        {code.split("-").map((group) => (
          <span class="code-group" aria-hidden="true" key={group}>
            {group}
          </span>
        ))}
      </p>
      {until && <p class="small quiet">{until}</p>}
      <Button icon={copied ? "check" : "code"} onClick={copy}>
        {t(copied ? "code-copied" : "code-copy")}
      </Button>
    </div>
  );
}
