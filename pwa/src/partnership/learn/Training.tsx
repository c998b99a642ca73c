/** What gets somebody ready for the call they chose: units, and trainings of the clinic, each with its reason. */
import "./words";
import { List, ListRow, Section } from "../../parts/Card";
import { t } from "../../words";
import type { Call } from "../call";
import { shownOf, useShelf } from "../library/library";
import { hrefOf, titleOf, unitsFor } from "./units";

interface Props {
  clinic: string;
  call: Call;
}

export function Training({ clinic, call }: Props) {
  const { shelf } = useShelf(clinic);
  const helping = (shelf?.resources ?? []).flatMap((one) => {
    const reason = one.helps_with.find((helps) => helps.call === call.id);
    return reason ? [{ one, reason }] : [];
  });
  return (
    <Section title={t("training-title")} lead={t("training-lead")}>
      <List>
        {unitsFor(call.template).map((unit) => (
          <ListRow
            key={unit}
            icon="question"
            title={t(titleOf(unit))}
            detail={t("learn-minutes")}
            href={hrefOf(unit)}
          />
        ))}
        {helping.map(({ one, reason: { wrote, need } }) => (
          <ListRow
            key={one.id}
            icon="star"
            title={<span dir="auto">{shownOf(one).body.title}</span>}
            detail={t("training-reason", { wrote, need })}
            href={`/together/b/${clinic}/library/${one.id}`}
          />
        ))}
      </List>
    </Section>
  );
}
