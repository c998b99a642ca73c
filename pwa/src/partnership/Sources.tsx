/** Where an idea comes from, one source on each line; a web address can be opened. */
import "../styles/screens/sources.css";
import { linesOf } from "./lines";

export function Sources({ title, text }: { title: string; text: string }) {
  return (
    <div class="small">
      <p class="quiet">{title}</p>
      <ul class="sources">
        {linesOf(text).map((line) => (
          <li key={line} dir="auto">
            {ADDRESS.test(line) ? (
              <a href={line} rel="noreferrer noopener" target="_blank">
                {line}
              </a>
            ) : (
              line
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const ADDRESS = /^https:\/\/\S+$/;
