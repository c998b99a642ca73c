/** Scripts that are written from right to left. */
const LEFTWARD = ["Adlm", "Arab", "Hebr", "Rohg", "Syrc", "Thaa"];

/** How a language is written, by its most common script. */
export const directionOf = (language: string): "ltr" | "rtl" =>
  LEFTWARD.includes(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
