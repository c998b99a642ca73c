/** Asks the browser not to clear this phone's entries when it runs out of room. */

/** Asked once the person has kept something: before that there is nothing to protect. */
export async function askForRoom(): Promise<boolean> {
  const storage = navigator.storage;
  if (!storage?.persist) return false;
  return (await storage.persisted()) || storage.persist();
}
