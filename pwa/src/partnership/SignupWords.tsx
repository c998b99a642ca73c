/** The call's open question and what both sides say of it: a thread before anybody has to meet. */
import "../styles/screens/thread.css";
import { instantInWords } from "../dates";
import { useDraft } from "../local";
import { makeOnce } from "../once";
import { Button, TextArea } from "../parts";
import { t } from "../words";
import { useDoing } from "./doing";
import type { Said } from "./together";

interface Props {
  /** The sign-up that is talked about. */
  about: string;
  /** Names the field; a page may hold several of these. */
  name: string;
  /** Where a word is sent to. */
  to: string;
  question?: string;
  words: readonly Said[];
  reload: () => Promise<void>;
}

export function SignupWords({ about, name, to, question, words, reload }: Props) {
  const draft = useDraft(`words ${to}`, about, () => "");
  const text = draft.value ?? "";
  const { busy, act } = useDoing(reload);
  const send = async (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return document.getElementById(name)?.focus();
    if (!(await act(() => makeOnce<void>(to, { text: text.trim() }), t("thread-sent")))) return;
    draft.change("");
    draft.discard();
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
        onChange={draft.change}
      />
      <div>
        <Button type="submit" busy={busy}>
          {t("thread-send")}
        </Button>
      </div>
    </form>
  );
}
