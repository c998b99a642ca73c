/** What was learned of a test, and the next one. */
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import type { Child } from "../people/me";
import { t } from "../words";
import type { Experiment } from "./experiment";

export function Learned({ child, test }: { child: Child; test: Experiment }) {
  const { study, act, learned, propose_to_plan: proposal, prediction } = test.body;
  if (!study || !act) return null;
  return (
    <Card tint>
      <div class="learned stack stack-close">
        <h2>{t(`test-act-${act}-told`)}</h2>
        {learned && (
          <p class="lead" dir="auto">
            {learned}
          </p>
        )}
        <Told words="test-prediction-told" text={prediction} />
        <Told words="study-happened-told" text={study.happened} />
        <p>{t(`study-against-${study.against_prediction}`)}</p>
        {proposal && <Told words="study-proposal-told" text={proposal} />}
        {act === "adapt" && (
          <div>
            <Button icon="next" href={`/c/${child.id}/learning/new?after=${test.record}`}>
              {t("test-next")}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

const Told = ({ words, text }: { words: string; text: string }) => (
  <p class="test-quote">
    <span class="quiet small">{t(words)}</span>
    <span dir="auto">{text}</span>
  </p>
);
