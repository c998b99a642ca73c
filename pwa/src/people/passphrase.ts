/** Passphrases that can be said, written down and typed on a phone. */

const CONSONANTS = "bdfghjlmnrstvz";
const VOWELS = "aeiou";
const SYLLABLES = CONSONANTS.length * VOWELS.length;
const WORDS = 5;
const SYLLABLES_A_WORD = 2;

/** Bits of chance in a passphrase: ten of seventy syllables, 61. */
export const BITS = WORDS * SYLLABLES_A_WORD * Math.log2(SYLLABLES);

/** Five made-up words such as `tazo-limu-feza-vadi-bonu`, drawn evenly. */
export function passphrase(): string {
  const word = () => Array.from({ length: SYLLABLES_A_WORD }, syllable).join("");
  return Array.from({ length: WORDS }, word).join("-");
}

function syllable(): string {
  const drawn = evenly(SYLLABLES);
  return `${CONSONANTS[Math.floor(drawn / VOWELS.length)]}${VOWELS[drawn % VOWELS.length]}`;
}

/** A number from 0 to `below` - 1; bytes that would favour the first ones are drawn again. */
function evenly(below: number): number {
  const fair = 256 - (256 % below);
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) return byte % below;
  }
}
