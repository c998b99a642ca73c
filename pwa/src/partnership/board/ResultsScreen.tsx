/** What came of working together, for anybody with the address: a page to show to whoever doubts. */
import "../room/words";
import "../../styles/screens/together.css";
import "../../styles/screens/room.css";
import { daysFromTo } from "../../dates";
import { Button, Card, PrintPage, ScreenTitle, Section } from "../../parts";
import { locale, t } from "../../words";
import { ByCode } from "../ByCode";
import { GroupFacts } from "../GroupFacts";
import { OPENED, type Opened, type Results, readResults } from "../results";
import { Evidence } from "../room/Evidence";

export function ResultsScreen({ code }: { code: string }) {
  return (
    <ByCode
      code={code}
      read={readResults}
      title={t("results-title")}
      unknown={t("board-code-unknown")}
    >
      {({ name, numbers, results, groups }) => (
        <>
          <ScreenTitle lead={name}>{t("results-title")}</ScreenTitle>
          <PrintPage head={name}>
            <div class="stack">
              <Numbers {...numbers} />
              <Shown results={results} />
              <Groups groups={groups} />
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
        </>
      )}
    </ByCode>
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
