/** The call's open question and what both sides say of it: a thread before anybody has to meet. */
import "../styles/screens/thread.css";
import { useState } from "preact/hooks";
import { post } from "../api";
import { instantInWords } from "../dates";
import { Button, TextArea } from "../parts";
import { t } from "../words";
import { useDoing } from "./doing";
import type { Said } from "./together";

interface Props {
  /** Names the field; a page may hold several of these. */
  name: string;
  /** Where a word is sent to. */
  to: string;
  question?: string;
  words: readonly Said[];
  reload: () => Promise<void>;
}

export function SignupWords({ name, to, question, words, reload }: Props) {
  const [text, setText] = useState("");
  const { busy, act } = useDoing(reload);
  const send = async (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return document.getElementById(name)?.focus();
    if (await act(() => post<void>(to, { text: text.trim() }), t("thread-sent"))) setText("");
  };
  return (
    <form class="stack stack-close" noValidate onSubmit={(event) => void send(event)}>
      {question && (
        <p class="thread-question" dir="auto">
          {question}
        </p>
      )}
      {words.length > 0 && (
        <ul class="thread" aria-label={t("thread")}>
          {words.map(({ name: by, text: said, at }) => (
            <li key={at}>
              <span class="small quiet">
                {by} · {instantInWords(at)}
              </span>
              <p dir="auto">{said}</p>
            </li>
          ))}
        </ul>
      )}
      <TextArea
        name={name}
        label={t(words.length > 0 ? "thread-more" : "thread-answer")}
        rows={2}
        limit={600}
        value={text}
        onChange={setText}
      />
      <div>
        <Button type="submit" busy={busy}>
          {t("thread-send")}
        </Button>
      </div>
    </form>
  );
}
