/** Ideas as both sides see them: the words, how many want it, and whether it became a call. */
import { useState } from "preact/hooks";
import { Button, Dialog, Section } from "../parts";
import { t } from "../words";
import { useDoing } from "./doing";
import { Lead } from "./Lead";
import { Sources } from "./Sources";
import { type Idea, mergeIdea, wantToo } from "./together";

interface Props {
  clinic: string;
  ideas: Idea[];
  mayMerge: boolean;
  reload: () => Promise<void>;
  /** What the clinic may do with an idea besides. */
  more?: (idea: Idea) => preact.ComponentChildren;
}

export function IdeaList(props: Props) {
  const wishes = props.ideas.filter(({ moment }) => moment);
  const small = props.ideas.filter(({ big, moment }) => !big && !moment);
  const big = props.ideas.filter(({ big, moment }) => big && !moment);
  return (
    <>
      {props.ideas.length === 0 && <p class="quiet">{t("ideas-none")}</p>}
      {wishes.length > 0 && (
        <Shelf title={t("ideas-wishes")} lead={t("ideas-wishes-lead")} shown={wishes} {...props} />
      )}
      {small.length > 0 && <Shelf title={t("ideas-small")} shown={small} {...props} />}
      {big.length > 0 && <Shelf title={t("ideas-big")} shown={big} {...props} />}
    </>
  );
}

type ShelfProps = Props & { title: string; lead?: string; shown: Idea[] };

function Shelf({ title, lead, shown, ...props }: ShelfProps) {
  return (
    <Section title={title} {...(lead && { lead })}>
      <ul class="ideas">
        {shown.map((idea) => (
          <li class="idea" key={idea.id}>
            {idea.moment && <p class="quiet small">{t("idea-wish-of", { moment: idea.moment })}</p>}
            <p dir="auto">{idea.text}</p>
            {idea.first_step && <p class="quiet">{t("idea-begins", { step: idea.first_step })}</p>}
            {idea.sources && <Sources title={t("idea-sources")} text={idea.sources} />}
            <Doings {...props} idea={idea} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Doings({ clinic, idea, ideas, mayMerge, reload, more }: Props & { idea: Idea }) {
  const { act } = useDoing(reload);
  if (idea.status === "taken") return <p class="idea-taken">{t("idea-taken")}</p>;
  const others = ideas.filter(({ id, status }) => id !== idea.id && status === "open");
  return (
    <div class="row">
      {idea.mine ? (
        <span class="quiet small">{t("idea-mine", { count: idea.me_too })}</span>
      ) : (
        <button
          class="me-too"
          type="button"
          aria-pressed={idea.wanted}
          onClick={() => void act(() => wantToo(clinic, idea.id, !idea.wanted))}
        >
          {t("idea-me-too", { count: idea.me_too })}
        </button>
      )}
      {idea.moment && <Lead clinic={clinic} idea={idea} reload={reload} />}
      {mayMerge && others.length > 0 && (
        <Merge clinic={clinic} idea={idea} others={others} reload={reload} />
      )}
      {more?.(idea)}
    </div>
  );
}

type MergeProps = Pick<Props, "clinic" | "reload"> & { idea: Idea; others: Idea[] };

function Merge({ clinic, idea, others, reload }: MergeProps) {
  const [asking, setAsking] = useState(false);
  const { act } = useDoing(reload);
  const into = (other: string) => {
    setAsking(false);
    void act(() => mergeIdea(clinic, idea.id, other), t("idea-merged"));
  };
  return (
    <>
      <Button look="plain" onClick={() => setAsking(true)}>
        {t("idea-merge")}
      </Button>
      <Dialog open={asking} title={t("idea-merge-into")} onClose={() => setAsking(false)}>
        <div class="stack stack-close">
          {others.map((other) => (
            <Button key={other.id} wide onClick={() => into(other.id)}>
              {other.text}
            </Button>
          ))}
        </div>
      </Dialog>
    </>
  );
}
