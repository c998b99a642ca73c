/** Notices when a browser cleared its storage, so that nobody believes something was sent. */

const KEPT_FOR_SECONDS = 400 * 24 * 3600;

/** A cookie for each person: it lives apart from the database that it counts. */
const nameFor = (person: string): string => `ensemble_unsent_${person.slice(-12)}`;

/** Writes down, outside the database, how many entries wait in it. */
export function noteUnsent(person: string, count: number): void {
  const age = count > 0 ? KEPT_FOR_SECONDS : 0;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser
  document.cookie = `${nameFor(person)}=${count}; Max-Age=${age}; Path=/; SameSite=Strict${secure}`;
}

/** How many entries waited here before the browser cleared them; `found` is how many there are. */
export function lostEntries(person: string, found: number): number {
  const cookie = document.cookie.split("; ").find((one) => one.startsWith(`${nameFor(person)}=`));
  return Math.max(0, Number(cookie?.split("=")[1] ?? 0) - found);
}
