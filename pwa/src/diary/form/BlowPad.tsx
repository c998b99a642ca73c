/** Three blows with big number keys: after three digits the next blow is ready. */
import "../../styles/parts/number.css";
import { useEffect, useRef } from "preact/hooks";
import { repeatable } from "../../clinical/peak_flow";
import { FieldGroup } from "../../parts/Field";
import { t } from "../../words";
import { NumberKeys } from "./NumberKeys";

export interface BlowPadProps {
  blows: readonly (number | null)[];
  onChange: (blows: (number | null)[]) => void;
  /** The blow under the fingers, or null while the keys are put away. */
  typing: number | null;
  onTyping: (at: number | null) => void;
  error?: string;
}

const DIGITS = 3;
const FIRST_BLOW = "blow-1";

export function BlowPad({ blows, onChange, typing, onTyping, error }: BlowPadProps) {
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const best = Math.max(...blows.map((blow) => blow ?? 0));
  const several = blows.filter((blow) => blow !== null).length > 1;
  const moving = useRef(false);
  const focus = (at: number | null) => {
    // A focus that we set ourselves must not tell us where to go: the two would chase each other.
    moving.current = true;
    if (at !== null && document.activeElement !== inputs.current[at]) inputs.current[at]?.focus();
    moving.current = false;
  };
  useEffect(() => focus(typing), [typing]);
  const goOn = (at: number) => {
    const next = following(blows, at);
    // At once, so that the next key of a quick hand lands in the next blow.
    focus(next);
    onTyping(next);
  };
  const write = (at: number, digits: string) => {
    const clean = digits.replace(/\D/g, "").replace(/^0+/, "").slice(0, 4);
    onChange(blows.map((blow, place) => (place === at ? numberOf(clean) : blow)));
    if (clean.length === DIGITS && clean.length > String(blows[at] ?? "").length) goOn(at);
  };
  const press = (key: string) => {
    if (typing === null) return;
    if (key === "next") return goOn(typing);
    const digits = isSelected(inputs.current[typing]) ? "" : String(blows[typing] ?? "");
    write(typing, key === "back" ? digits.slice(0, -1) : digits + key);
  };
  return (
    <FieldGroup
      name={FIRST_BLOW}
      label={t("entry-peak-flow-title")}
      hint={t("entry-peak-flow-hint")}
      error={error}
    >
      <div class="blows">
        {blows.map((blow, at) => (
          <Blow
            key={at}
            at={at}
            blow={blow}
            best={several && blow === best && blows.indexOf(best) === at}
            wrong={error !== undefined}
            hold={(input) => {
              inputs.current[at] = input;
            }}
            onInput={(digits) => write(at, digits)}
            onFocus={() => !moving.current && onTyping(at)}
            onLeave={() => onTyping(null)}
          />
        ))}
      </div>
      {farApart(blows) && (
        <p class="quiet small" role="status">
          {t("blow-far-apart")}
        </p>
      )}
      {typing !== null && <NumberKeys onPress={press} last={typing === blows.length - 1} />}
    </FieldGroup>
  );
}

/** All blown, and the two best not within what the guideline calls repeatable. */
function farApart(blows: readonly (number | null)[]): boolean {
  const blown = blows.filter((blow) => blow !== null);
  return blown.length === blows.length && repeatable(blown) === false;
}

const numberOf = (digits: string): number | null => (digits === "" ? null : Number(digits));

/** The next blow that is still empty; null when all are there. */
function following(blows: readonly (number | null)[], at: number): number | null {
  const next = blows.findIndex((blow, place) => place > at && blow === null);
  return next < 0 ? null : next;
}

function isSelected(input: HTMLInputElement | null | undefined): boolean {
  return !!input?.value && input.selectionStart === 0 && input.selectionEnd === input.value.length;
}

/** Whether the focus is at a blow; asked after it has moved. */
const isAtBlow = (): boolean => document.activeElement?.classList.contains("blow-value") ?? false;

interface BlowProps {
  at: number;
  blow: number | null;
  best: boolean;
  wrong: boolean;
  hold: (input: HTMLInputElement | null) => void;
  onInput: (digits: string) => void;
  onFocus: () => void;
  onLeave: () => void;
}

/**
 * On a touch screen our own keys are the keyboard; elsewhere the real one is. Our own keys stay until
 * something else is chosen: if they went at a touch, the touch would miss its aim.
 */
const OWN_KEYS = typeof matchMedia === "function" && matchMedia("(pointer: coarse)").matches;

function Blow({ at, blow, best, wrong, hold, onInput, onFocus, onLeave }: BlowProps) {
  const id = at === 0 ? FIRST_BLOW : `blow-${at + 1}`;
  return (
    <div class="blow" data-best={best ? "" : undefined}>
      <label class="blow-label" for={id}>
        {t("blow-number", { number: at + 1 })}
      </label>
      <input
        class="blow-value"
        id={id}
        ref={hold}
        inputMode={OWN_KEYS ? "none" : "numeric"}
        enterkeyhint="next"
        autocomplete="off"
        maxLength={4}
        value={blow ?? ""}
        aria-invalid={wrong || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
        onFocus={(event) => {
          event.currentTarget.select();
          onFocus();
        }}
        onClick={onFocus}
        onBlur={() => !OWN_KEYS && queueMicrotask(() => !isAtBlow() && onLeave())}
      />
      <output class="blow-best" for={id}>
        {best && t("blow-best")}
      </output>
    </div>
  );
}
