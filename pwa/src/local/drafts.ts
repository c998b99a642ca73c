/** Forms half filled in: they survive a killed page, and an update waits for them. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { local } from "./holder";
import { expectKeep } from "./outbox";

const touched = signal<ReadonlySet<string>>(new Set());

/** Whether a form on this page holds something that is not kept yet. */
export const formIsOpen: ReadonlySignal<boolean> = computed(() => touched.value.size > 0);

/** A form's value, kept as a draft with each change. */
export interface Draft<Value> {
  /** null while the phone looks for a draft; draw the form after that. */
  value: Value | null;
  /** Whether it was found half filled in. */
  resumed: boolean;
  change: (value: Value) => void;
  /** The person threw it away. After `keep(…, { draft: key })` call `done` instead. */
  discard: () => void;
  done: () => void;
}

/**
 * The draft called `key` of a form about `child`, or else what `fresh` makes.
 *
 * Keep the new revision's id in the value: a form found again after a killed page then keeps nothing
 * twice. Give `key` to `keep`, which ends the draft together with keeping the entry.
 */
export function useDraft<Value>(key: string, child: string, fresh: () => Value): Draft<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [resumed, setResumed] = useState(false);
  useEffect(() => {
    let left = false;
    expectKeep(child);
    void readDraft<Value>(key).then((found) => {
      if (left) return;
      setResumed(found !== null);
      setValue(found ?? fresh());
    });
    return () => {
      left = true;
      untouch(key);
    };
  }, [key]);
  const change = (next: Value) => {
    setValue(next);
    touch(key);
    void writeDraft(key, child, next);
  };
  const discard = () => {
    untouch(key);
    void dropDraft(key);
  };
  return { value, resumed, change, discard, done: () => untouch(key) };
}

export async function readDraft<Value>(key: string): Promise<Value | null> {
  const row = await (await local()).get("drafts", key);
  return (row?.value as Value | undefined) ?? null;
}

export async function writeDraft(key: string, child: string, value: unknown): Promise<void> {
  const tx = (await local()).transaction("drafts", "readwrite");
  const written = tx.store.put({ key, child, value });
  // Asked for at once: a page that is killed right after the letter was typed has still written it.
  tx.commit();
  await Promise.all([written, tx.done]);
}

export async function dropDraft(key: string): Promise<void> {
  await (await local()).delete("drafts", key);
}

function touch(key: string): void {
  if (!touched.value.has(key)) touched.value = new Set([...touched.value, key]);
}

function untouch(key: string): void {
  if (touched.value.has(key))
    touched.value = new Set([...touched.value].filter((one) => one !== key));
}
