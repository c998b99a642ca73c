/** Opens a person's diary on this page and keeps it in touch with the server. */
import { listen } from "./channel";
import { enter } from "./holder";
import { onKeep } from "./outbox";
import { followPeople, readPeople } from "./people";
import { askForRoom } from "./persist";
import { forgetViews } from "./records";
import { exchangeSoon, startExchanging } from "./schedule";
import { countUnsent, followSync, resetSync } from "./sync";

let started = false;

/** Shows this person's diary from now on; the first call also starts to exchange. */
export async function openDiary(person: string): Promise<void> {
  await enter(person);
  forgetViews();
  resetSync();
  void readPeople();
  await countUnsent();
  if (started) void exchangeSoon();
  else start();
}

function start(): void {
  started = true;
  followSync();
  followPeople();
  onKeep(() => void askForRoom());
  startExchanging();
}

/** Calls `listener` when another tab signed in or out: what stands here may be somebody else's. */
export function onOtherHolder(listener: () => void): void {
  listen((news) => {
    if (news.what === "holder") listener();
  });
}

/** Calls `listener` when a diary has come or gone. */
export function onDiaries(listener: () => void): void {
  listen((news) => {
    if (news.what === "streams") listener();
  });
}
