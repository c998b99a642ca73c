/** A voice of this phone for a language: that of the region first, else any that speaks it. */
export const voiceFor = <Voice extends { lang: string }>(
  language: string,
  voices: readonly Voice[],
): Voice | undefined =>
  voices.find(({ lang }) => tagOf(lang) === tagOf(language)) ??
  voices.find(({ lang }) => spoken(lang) === spoken(language));

/** Some phones write `pt_BR`. */
const tagOf = (language: string): string => language.replace("_", "-").toLowerCase();
const spoken = (language: string): string | undefined => tagOf(language).split("-")[0];
