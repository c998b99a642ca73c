/** Signing in and out on this phone, with and without a network. */
import { get, Problem, post, remove } from "../api";
import { expect } from "../local/ahead";
import { onDiaries, onOtherHolder, openDiary } from "../local/diary";
import { alone } from "../local/exchange";
import { follow } from "../local/follow";
import { clearReadCopy, isHere, putPhoneDown, takePhone } from "../local/holder";
import { readHolder, writeHolder, writeLeaving } from "../local/phone";
import { whenDrawn } from "../local/schedule";
import { silence } from "../local/silence";
import { forgetChildInView } from "./child_in_view";
import { deviceName } from "./device_name";
import { type Me, me, setMe } from "./me";

const SIGN_IN = "/sign-in";

export interface SignInForm {
  email: string;
  password: string;
}

export interface SignUpForm extends SignInForm {
  name: string;
}

/** Shows what this phone remembers, before any answer of the server. */
export async function resume(): Promise<void> {
  onOtherHolder(() => location.reload());
  onDiaries(() => void refreshMe());
  const holder = await readHolder();
  expect(holder?.person ?? null);
  if (!holder) return setMe(null);
  await openDiary(holder.person);
  setMe(holder.me as Me);
  whenDrawn(() => void refreshMe());
}

export const signIn = (form: SignInForm): Promise<void> => takeOver("/sessions", form);
export const signUp = (form: SignUpForm): Promise<void> => takeOver("/accounts", form);

async function takeOver(path: string, form: SignInForm): Promise<void> {
  const before = me.value?.person.id;
  const told = await alone(() => askIn(path, form));
  await openDiary(told.person.id);
  await follow(diariesOf(told));
  if (!before || before === told.person.id) return setMe(told);
  // This page has shown somebody else: it starts afresh, so that its memory forgets them.
  setMe(null);
  location.assign("/");
}

/**
 * Until the answer is there, nobody holds the phone: if the page dies in between, no entry of the
 * person before can travel under the sign-in of the person after.
 */
async function askIn(path: string, form: SignInForm): Promise<Me> {
  const before = await readHolder();
  await writeHolder(null);
  try {
    const told = await post<Me>(path, { ...form, device_name: deviceName() });
    await writeLeaving(false);
    if (before && before.person !== told.person.id) await clearReadCopy(before.person);
    await takePhone(told.person.id, told);
    return told;
  } catch (problem) {
    const cookieUnchanged = problem instanceof Problem && problem.code !== "broken-off";
    if (cookieUnchanged) await writeHolder(before);
    throw problem;
  }
}

/** Asks the server again who this is, and which children there are. */
export async function refreshMe(): Promise<void> {
  const told = await get<Me>("/me").catch(() => null);
  if (!told || !me.value) return;
  if (!isHere(told.person.id)) return leaveToSignIn();
  await writeHolder({ person: told.person.id, me: told });
  await follow(diariesOf(told));
  setMe(told);
}

const diariesOf = (told: Me) => told.children.map(({ id, stream }) => ({ child: id, stream }));

/**
 * Signs out here, even without a network: the copy of the diary goes, what was not sent stays for
 * the same person. The page starts afresh, so that its memory forgets too.
 */
export async function signOut(): Promise<void> {
  const person = me.value?.person.id;
  if (!person) return;
  await alone(async () => {
    await writeLeaving(true);
    await putPhoneDown();
    await silence();
    await clearReadCopy(person);
    forgetChildInView();
    const told = await remove("/sessions/current").then(() => true, endedAlready);
    if (told) await writeLeaving(false);
  });
  location.assign(SIGN_IN);
}

/** Ends every sign-in of this person, this one too; needs the server. Raises `Problem`. */
export async function signOutEverywhere(): Promise<void> {
  await remove("/sessions");
  await signOut();
}

/** The browser's sign-in is somebody else's than this page's: nothing more may happen here. */
async function leaveToSignIn(): Promise<void> {
  await alone(putPhoneDown);
  location.assign(SIGN_IN);
}

const endedAlready = (problem: unknown): boolean =>
  problem instanceof Problem && problem.status === 401;
