import "../styles/parts/print.css";
import type { ComponentChildren } from "preact";
import { Brand } from "./Brand";

export interface PrintPageProps {
  children: ComponentChildren;
  head?: ComponentChildren;
  foot?: ComponentChildren;
}

/** What becomes one sheet of paper: a head and a foot that only paper shows, the page between them. */
export function PrintPage({ children, head, foot }: PrintPageProps) {
  return (
    <article class="print-page">
      <div class="print-only print-head">
        <Brand />
        <div>{head}</div>
      </div>
      {children}
      {foot && <div class="print-only print-foot">{foot}</div>}
    </article>
  );
}
