/** A text that says one thing on each line, as a list. */

/** No line is longer than the server takes, where it takes lines. */
const LONGEST = 120;

/** Its lines without the empty ones. */
export const linesOf = (text: string): string[] =>
  text.split("\n").flatMap((line) => line.trim() || []);

/** The first of its lines, each as long as a line may be. */
export const shortLinesOf = (text: string, most = Infinity): string[] =>
  linesOf(text)
    .map((line) => line.slice(0, LONGEST).trim())
    .slice(0, most);
