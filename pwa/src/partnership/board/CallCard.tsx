/** A call on the board: its goal in big words, how much it asks, and why it may be for you. */
import { Icon } from "../../parts/Icon";
import { t } from "../../words";
import { inShort } from "../CallFacts";
import { type Call, type OwnCall, takesPart } from "../call";

export function CallCard({ call, href }: { call: OwnCall; href: string }) {
  return (
    <li>
      <a class="call-card" href={href}>
        {call.asked && !takesPart(call) && <span class="call-asked">{t("call-asked")}</span>}
        <CallHead call={call} />
        <Reasons call={call} />
        <span class="call-state">
          {call.mine && takesPart(call)
            ? t(`signup-is-${call.mine}`)
            : t("call-free", { count: call.free })}
          <Icon name="next" size={18} />
        </span>
      </a>
    </li>
  );
}

export function CallHead({ call }: { call: Call }) {
  return (
    <>
      <strong class="call-title" dir="auto">
        {call.body.title}
      </strong>
      <span dir="auto">{call.body.goal}</span>
      <span class="quiet small">{inShort(call)}</span>
    </>
  );
}

/** Said only where the call asked for something and the person wrote it. */
export function Reasons({ call }: { call: OwnCall }) {
  if (call.reasons.length === 0 || takesPart(call)) return null;
  return (
    <span class="call-reasons">
      {call.reasons.slice(0, 2).map(({ wrote, need }) => (
        <span key={wrote + need}>{t("match-reason", { wrote, need })}</span>
      ))}
    </span>
  );
}
