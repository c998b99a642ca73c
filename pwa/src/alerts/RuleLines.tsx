/** Who asked to see red entries, and that nobody watches live: never the one without the other. */
import "./words";
import type { ComponentChildren, ComponentType } from "preact";
import { authorName } from "../diary/who";
import type { Child } from "../people/me";
import { t } from "../words";
import type { Rule } from "./alert";
import { ruleWords } from "./said";
import { openRules, useStillTold } from "./told";

interface Props {
  child: Child;
  /** What stands around the lines; Today, which is loaded first, brings no part of its own. */
  frame?: ComponentType<{ children: ComponentChildren }>;
}

export function RuleLines({ child, frame = Plain }: Props) {
  const rules = openRules(child);
  if (!rules || rules.length === 0) return null;
  return <Lines child={child} frame={frame} rules={rules} />;
}

const Plain = ({ children }: { children: ComponentChildren }) => <div>{children}</div>;

/** For a screen that asks for something else. */
export const Quiet = ({ children }: { children: ComponentChildren }) => (
  <div class="small quiet">{children}</div>
);

function Lines({ child, frame: Frame, rules }: Required<Props> & { rules: Rule[] }) {
  const told = useStillTold(child, rules);
  if (told.length === 0) return null;
  return (
    <Frame>
      {told.map((rule) => (
        <p key={rule.record}>{ruleWords(child, rule)}</p>
      ))}
      <p>
        <strong>{t("alert-watch")}</strong> {t("alert-now")}{" "}
        <a href={`/c/${child.id}/now?zone=red`}>{t("alert-now-steps")}</a>
      </p>
    </Frame>
  );
}

/** In an emergency only this: whoever asked finds it later, not now. */
export function NotNow({ child }: { child: Child }) {
  const told = useStillTold(child, openRules(child) ?? []);
  const names = [...new Set(told.map((rule) => authorName(rule.by)))];
  return names.length > 0 ? <p>{t("alert-urgent", { name: names.join(", ") })}</p> : null;
}
