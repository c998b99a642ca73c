/** What came of working together, for anybody with the address: a page to show to whoever doubts. */
import "../words";
import "../room/words";
import "../../styles/screens/together.css";
import "../../styles/screens/room.css";
import { daysFromTo } from "../../dates";
import { useServer } from "../../from_server";
import { Button, Card, Notice, PrintPage, ScreenTitle, Section, Skeleton } from "../../parts";
import { problemWords } from "../../problem_words";
import { locale, t } from "../../words";
import { GroupFacts } from "../GroupFacts";
import { OPENED, type Opened, type Results, readResults } from "../results";
import { Evidence } from "../room/Evidence";

export function ResultsScreen({ code }: { code: string }) {
  const { value, problem } = useServer(() => readResults(code), code);
  if (problem) {
    return (
      <div class="stack">
        <ScreenTitle>{t("results-title")}</ScreenTitle>
        <Notice kind="warn" live>
          {problem.status === 404 ? t("board-code-unknown") : problemWords(problem)}
        </Notice>
      </div>
    );
  }
  if (!value) return <Skeleton label={t("hub-loading")} />;
  return (
    <div class="stack">
      <ScreenTitle lead={value.name}>{t("results-title")}</ScreenTitle>
      <PrintPage head={value.name}>
        <div class="stack">
          <Numbers {...value.numbers} />
          <Shown results={value.results} />
          <Groups groups={value.groups} />
        </div>
      </PrintPage>
      <div class="row not-printed">
        <Button look="primary" href={`/board/${code}`}>
          {t("results-board")}
        </Button>
        <Button icon="printer" onClick={() => print()}>
          {t("results-print")}
        </Button>
      </div>
    </div>
  );
}

/** A count that would tell of few people is not there at all. */
function Numbers(numbers: Results["numbers"]) {
  const shown = (["finished", "running", "made", "people", "heard"] as const).filter(
    (name) => numbers[name] !== null,
  );
  return (
    <Section title={t("results-numbers")} lead={t("results-numbers-lead")}>
      <dl class="counts">
        {shown.map((name) => (
          <div key={name}>
            <dt>{t(`results-count-${name}`)}</dt>
            <dd class="figure">{(numbers[name] ?? 0).toLocaleString(locale)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Shown({ results }: { results: readonly Opened[] }) {
  return (
    <Section title={t("results-came")} lead={t("results-came-lead")}>
      {results.length === 0 && <p class="quiet">{t("results-none")}</p>}
      {results.map((one) => (
        <Card key={one.id}>
          <h3 class="room-card-title" dir="auto">
            {one.title}
          </h3>
          <p class="small quiet">{daysFromTo(one.started_on, one.ends_on)}</p>
          <p dir="auto">{one.goal}</p>
          {one.closing.result && (
            <p class="came-of-it" dir="auto">
              {one.closing.result}
            </p>
          )}
          <Evidence
            measures={one.measures}
            tests={one.tests}
            told={OPENED.filter((name) => name !== "result")}
            closing={one.closing}
          />
        </Card>
      ))}
    </Section>
  );
}

function Groups({ groups }: { groups: Results["groups"] }) {
  if (groups.length === 0) return null;
  return (
    <Section title={t("groups-title")}>
      {groups.map((group) => (
        <Card key={group.id}>
          <h3 dir="auto">{group.name}</h3>
          <GroupFacts group={group} />
        </Card>
      ))}
    </Section>
  );
}
