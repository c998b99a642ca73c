/** Notifications that ask for what is done meanwhile go from the lock screen by themselves. */
import { listen } from "../local/channel";
import type { Local } from "../local/database";
import { isHere, local } from "../local/holder";
import { remindersIn } from "../local/reminders";
import { onLockScreen, setBadge, standing } from "../local/silence";
import { isDone } from "./done";

/** What stands with each notification of a reminder. */
export interface Kept {
  /** The occurrence it is for. */
  id: string | null;
  /** Where in the app it leads. */
  address: string;
  /** The reminder's own id, when it is one. */
  reminder: string | null;
  /** When it rang, in milliseconds since 1970. */
  rang: number;
}

/** Takes back those of which this phone knows that they are done. */
export async function takeBackDone(db: Local): Promise<void> {
  const known = new Map((await remindersIn(db))?.reminders.map((one) => [one.id, one]));
  await takeBack(async ({ reminder, rang }) => {
    const found = known.get(reminder ?? "");
    return found !== undefined && (await isDone(db, found, new Date(rang)));
  });
}

/** Takes back what this reminder showed, once it was answered here. */
export async function takeBackOf(reminder: string): Promise<void> {
  await takeBack(async (kept) => kept.reminder === reminder);
}

function takeBack(goes: (kept: Kept) => Promise<boolean>): Promise<void> {
  return onLockScreen(async () => {
    const shown = await standing();
    const gone = await Promise.all(shown.map(({ data }) => goes(data as Kept)));
    for (const [place, one] of shown.entries()) if (gone[place]) one.close();
    if (gone.includes(true)) await setBadge(gone.filter((one) => !one).length);
  });
}

let following = false;
let looking = false;

/** From now on this page takes back what is done, whoever has written it; the first look is at once. */
export function followDone(): void {
  if (!following) {
    listen((news) => {
      if (news.what === "records" && isHere(news.person)) void look();
    });
  }
  following = true;
  void look();
}

/** A first pull tells of many records: one look at a time sees all that was told before it. */
async function look(): Promise<void> {
  if (looking) return;
  looking = true;
  await new Promise((go) => setTimeout(go, SOON_MS));
  looking = false;
  await takeBackDone(await local()).catch(() => undefined);
}

const SOON_MS = 300;
