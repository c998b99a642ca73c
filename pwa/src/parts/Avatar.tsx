import "../styles/parts/people.css";
import { initial } from "./child";

/** First letters of the first and the last name: "Dr Okafor" is O, "Maya Lindqvist" ML. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word && !/^(dr|prof|mrs?|ms)\.?$/i.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => initial(word ?? "")).join("");
}

/** A grown-up: initials in a quiet ring, so that nobody takes it for a child's sign. */
export function Avatar({ name, small = false }: { name: string; small?: boolean }) {
  return (
    <span class={small ? "avatar avatar-small" : "avatar"} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** A person with what they are here. */
export function PersonLine({ name, what }: { name: string; what?: string }) {
  return (
    <span class="person-line">
      <Avatar name={name} />
      <span>
        <span class="person-name">{name}</span>
        {what && <span class="person-what">{what}</span>}
      </span>
    </span>
  );
}
